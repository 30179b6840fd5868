import { useEffect, useId, useState } from 'react';
import { ask, type Batch, type Page, Refusal } from './api.ts';
import { Trouble, Undo } from './parts.tsx';
import { alike, counted, inWords, pathOf } from './words.ts';

interface Entry {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

interface Pair {
  readonly node: Entry;
  readonly other: Entry;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly decision: 'SAME' | 'DIFFERENT' | 'UNSURE' | null;
}

type Pairs = Omit<Page<Entry>, 'nodes'> & { readonly rule: string; readonly edges: readonly Pair[] };

interface Fields {
  readonly fields: readonly { readonly name: string }[];
}

/** Whether this directory can list doubles, and decide on them. */
async function offered() {
  const { query, mutation } = await ask<{ query: Fields; mutation: Fields | null }>(
    'query Offered { query: __type(name: "Query") { fields { name } } mutation: __type(name: "Mutation") { fields { name } } }',
  );
  const names = new Set([...query.fields, ...(mutation?.fields ?? [])].map(({ name }) => name));
  return { lists: names.has('duplicates'), decides: names.has('decideDuplicate') && names.has('mergeEntries') };
}

const read = async (after: string | null) =>
  (
    await ask<{ duplicates: Pairs }>(
      `query Duplicates($after: String) {
  duplicates(first: 20, after: $after) {
    totalCount rule pageInfo { hasNextPage endCursor }
    edges { score reasons decision node { __typename id name description } other { __typename id name description } }
  }
}`,
      { after },
    )
  ).duplicates;

const decide = async (a: string, b: string, decision: string, reason: string) =>
  (
    await ask<{ batch: Batch }>(
      `mutation Decide($a: ID!, $b: ID!, $decision: DuplicateDecision!, $reason: String!) {
  batch: decideDuplicate(a: $a, b: $b, decision: $decision, reason: $reason) { id reason size }
}`,
      { a, b, decision, reason },
    )
  ).batch;

const merge = async (keep: string, other: string, reason: string) =>
  (
    await ask<{ batch: Batch }>(
      'mutation Merge($keep: ID!, $other: ID!, $reason: String!) { batch: mergeEntries(keep: $keep, merge: $other, reason: $reason) { id reason size } }',
      { keep, other, reason },
    )
  ).batch;

/** Pairs of entries that may be one, side by side. */
export function DuplicatesDesk() {
  const [offers, setOffers] = useState<Awaited<ReturnType<typeof offered>> | null>(null);
  const [pairs, setPairs] = useState<Pairs | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = async (after: string | null) => {
    try {
      const next = await read(after);
      setPairs(before => ({ ...next, edges: after && before ? [...before.edges, ...next.edges] : next.edges }));
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal(String(error)));
    }
  };
  // once, when the page comes.
  useEffect(() => {
    offered().then(
      what => {
        setOffers(what);
        if (what.lists) void load(null);
      },
      (error: unknown) => setRefusal(error instanceof Refusal ? error : new Refusal(String(error))),
    );
  }, []);
  return (
    <>
      <Trouble refusal={refusal} />
      {offers && !offers.lists && <p>This directory does not look for doubles yet.</p>}
      {offers?.lists && !pairs && !refusal && <p role="status">Comparing the entries …</p>}
      {pairs && (
        <p role="status">
          {pairs.totalCount ? `${counted(pairs.totalCount, 'pair')} to look at.` : 'No two entries are so much alike.'}
        </p>
      )}
      {pairs?.edges.map(pair => (
        <PairItem key={`${pair.node.id} ${pair.other.id}`} pair={pair} decides={offers?.decides ?? false} />
      ))}
      {pairs?.pageInfo.hasNextPage && (
        <button type="button" className="plain" onClick={() => void load(pairs.pageInfo.endCursor)}>
          Show more pairs
        </button>
      )}
      {pairs && <p className="rule">{pairs.rule}</p>}
    </>
  );
}

function PairItem({ pair, decides }: { readonly pair: Pair; readonly decides: boolean }) {
  const { node, other, score, reasons, decision } = pair;
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<{ readonly text: string; readonly batch: Batch } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const field = useId();
  const carryOut = async (text: string, work: (why: string) => Promise<Batch>) => {
    setIsBusy(true);
    setRefusal(null);
    try {
      setDone({ text, batch: await work(reason.trim() || text) });
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal(String(error)));
    }
    setIsBusy(false);
  };
  const keep = (kept: Entry, gone: Entry) =>
    carryOut(`${gone.name} is ${kept.name}.`, why => merge(kept.id, gone.id, why));
  const say = (text: string, decision: string) => carryOut(text, why => decide(node.id, other.id, decision, why));
  return (
    <section className="pair" aria-label={`${node.name} and ${other.name}`} aria-busy={isBusy}>
      <div className="double">
        {[
          { entry: node, rival: other },
          { entry: other, rival: node },
        ].map(({ entry, rival }) => (
          <div className="card" key={entry.id}>
            <p>
              <a href={pathOf(entry)} target="_blank" rel="noreferrer">
                {entry.name}
                <span className="visually-hidden"> (opens in a new tab)</span>
              </a>{' '}
              <span className="soft">{inWords(entry.__typename)}</span>
            </p>
            {entry.description && <p className="soft">{entry.description}</p>}
            {decides && !done && (
              <button type="button" disabled={isBusy} onClick={() => void keep(entry, rival)}>
                The same: keep this one<span className="visually-hidden">, {entry.name}</span>
              </button>
            )}
          </div>
        ))}
      </div>
      <p>
        {alike(score)}: {reasons.join('; ')}.{decision === 'UNSURE' && ' Somebody looked before and could not tell.'}
        {decision === 'SAME' && ' Somebody decided that they are the same; they wait to be merged.'}
      </p>
      {done ? (
        <p className="choices">
          <span role="status">{done.text}</span> <Undo batch={done.batch} onUndone={() => setDone(null)} />
        </p>
      ) : (
        decides && (
          <div className="choices">
            <button
              type="button"
              className="plain"
              disabled={isBusy}
              onClick={() => void say(`${node.name} and ${other.name} are two.`, 'DIFFERENT')}
            >
              Not the same
            </button>
            <button
              type="button"
              className="plain"
              disabled={isBusy}
              onClick={() => void say(`It cannot be told whether ${node.name} and ${other.name} are one.`, 'UNSURE')}
            >
              Cannot tell
            </button>
            <span className="field">
              <label htmlFor={field}>Why? (optional)</label>
              <input id={field} value={reason} maxLength={500} onChange={event => setReason(event.target.value)} />
            </span>
          </div>
        )
      )}
      <Trouble refusal={refusal} />
    </section>
  );
}
