import { type KeyboardEvent, useEffect, useState } from 'react';
import {
  type Candidate,
  type Change,
  type Decision,
  type Outcome,
  type Plan,
  Refusal,
  type Row,
  type RowPage,
  rowsOf,
} from './api.ts';
import type { Intake } from './intake.ts';
import { Trouble } from './parts.tsx';
import { alike, counted, inWords, meaning, outcomes, pathOf, willDo } from './words.ts';

/** Pages of a plan's rows; a plan that no longer holds is compared anew. */
export function useRows(
  intake: Intake,
  wanted: readonly Outcome[] | null,
): { readonly page: RowPage | null; readonly refusal: Refusal | null; more(): void } {
  const [page, setPage] = useState<RowPage | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { plan, resume } = intake;
  const key = `${plan?.id} ${wanted?.join() ?? ''}`;
  const load = async (after: string | null, isCurrent: () => boolean) => {
    if (!plan) return;
    try {
      const next = await rowsOf(plan.id, wanted, after);
      if (!isCurrent()) return;
      setRefusal(null);
      setPage(before => ({ ...next, nodes: after && before ? [...before.nodes, ...next.nodes] : next.nodes }));
    } catch (error) {
      if (!isCurrent()) return;
      if (error instanceof Refusal && ['STALE', 'BUSY'].includes(error.code)) void resume(plan.upload);
      else setRefusal(error instanceof Refusal ? error : new Refusal(String(error)));
    }
  };
  // the key names all that decides what is loaded.
  useEffect(() => {
    let isCurrent = true;
    void load(null, () => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return { page, refusal, more: () => void load(page?.pageInfo.endCursor ?? null, () => true) };
}

/** What was told of the file besides its rows. */
export const Notes = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.length > 0 && (
    <ul className="notes" aria-label="Notes">
      {notes.map(note => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );

const countOf = (outcome: Outcome) => outcomes.find(each => each.outcome === outcome)?.count ?? 'rows';

/** Every row and what would become of it, by the outcomes that one wants to see. */
export function Rows({ intake, plan }: { readonly intake: Intake; readonly plan: Plan }) {
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const outcome = chosen && plan.counts[countOf(chosen)] ? chosen : null;
  const { page, refusal, more } = useRows(intake, outcome && [outcome]);
  const filters = [{ outcome: null, filter: 'All', count: 'rows' } as const, ...outcomes];
  return (
    <section aria-label="Rows">
      <fieldset className="filters">
        <legend className="visually-hidden">Show</legend>
        {filters.map(each => (
          <button
            key={each.filter}
            type="button"
            aria-pressed={outcome === each.outcome}
            disabled={!plan.counts[each.count]}
            onClick={() => setChosen(each.outcome)}
          >
            {each.filter} <span className="number">{plan.counts[each.count].toLocaleString('en-GB')}</span>
          </button>
        ))}
      </fieldset>
      <Trouble refusal={refusal} />
      {page && page.nodes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
        <section className="table" tabIndex={0} aria-label="What each row would do">
          <table className="rows-table">
            <thead>
              <tr>
                <th scope="col">Row</th>
                <th scope="col">What it is about</th>
                <th scope="col">What will happen</th>
                <th scope="col">Details</th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map(row => (
                <tr key={`${row.sheet} ${row.row}`}>
                  <td>
                    {row.row} <span className="soft">{row.sheet}</span>
                  </td>
                  <td>{row.name || <span className="soft">–</span>}</td>
                  <td>
                    <span className={`outcome ${row.outcome.toLowerCase()}`}>{meaning(row.outcome)}</span>
                  </td>
                  <td>
                    <Details row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {page && page.nodes.length > 0 && (
        <p className="soft" role="status">
          {page.nodes.length.toLocaleString('en-GB')} of {counted(page.totalCount, 'row')} shown.
        </p>
      )}
      {page?.pageInfo.hasNextPage && (
        <button type="button" className="plain" onClick={more}>
          Show 100 more
        </button>
      )}
    </section>
  );
}

/** The particulars of a row: what is wrong, what differs, how it was told to be an entry. */
function Details({ row }: { readonly row: Row }) {
  const { problems, conflicts, changes, candidates, matched, entry, outcome } = row;
  const same = candidates.find(({ id }) => id === entry);
  return (
    <>
      {problems.map(({ column, value, problem, fix }) => (
        <p key={`${column} ${value} ${problem}`}>
          {column && <strong>{column}</strong>} {value && <q>{value}</q>} {problem}.{' '}
          <span className="mend">To mend it: {fix}.</span>
        </p>
      ))}
      {conflicts.map(conflict => (
        <p key={`${conflict.subject} ${conflict.field}`}>
          {conflict.reason === 'REMOVED_SINCE' ? (
            'Others removed it since; it stays out.'
          ) : (
            <>
              {inWords(conflict.field)}: the directory has <q>{conflict.before ?? 'nothing'}</q>, changed since by
              others; the file says <q>{conflict.after ?? 'nothing'}</q>. Theirs stays.
            </>
          )}
        </p>
      ))}
      {changes.length > 0 && (
        <ul className="changes">
          {changes.map(change => (
            <li key={`${change.subject} ${change.field} ${change.after}`}>
              <Difference change={change} />
            </li>
          ))}
        </ul>
      )}
      {outcome === 'DUPLICATE' && (
        <p>Perhaps {candidates.map(({ name }) => name).join(', or ')}. Decide below; undecided, it comes in as new.</p>
      )}
      {matched === 'DECIDED_SAME' && <p>Decided: it is {same?.name ?? entry}.</p>}
      {matched === 'DECIDED_NEW' && <p>Decided: it is new.</p>}
    </>
  );
}

/** A value before and after, in words. */
export const Difference = ({
  change: { field, before, after },
}: {
  readonly change: Omit<Change, 'subject' | 'reason'>;
}) => (
  <>
    {inWords(field)}:{' '}
    {before !== null && before !== undefined ? <del>{before}</del> : <span className="soft">nothing</span>}
    <span aria-hidden="true"> → </span>
    <span className="visually-hidden"> becomes </span>
    {after !== null && after !== undefined ? <ins>{after}</ins> : <span className="soft">nothing</span>}
  </>
);

const keyOf = ({ sheet, row }: Pick<Row, 'sheet' | 'row'>) => `${sheet} ${row}`;

/** Rows that may be entries of the directory, each beside what it may be; decisions are sent together. */
export function Doubles({
  intake,
  plan,
  placeOf = ({ sheet, row }) => `Row ${row} of ${sheet}`,
}: {
  readonly intake: Intake;
  readonly plan: Plan;
  /** Where a row is, in words of whoever wrote it. */
  readonly placeOf?: (row: Row) => string;
}) {
  const { page, refusal, more } = useRows(intake, ['DUPLICATE']);
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const before = intake.said.decisions ?? [];
  if (!plan.counts.duplicates && !before.length) return null;
  const rows = plan.counts.duplicates ? (page?.nodes ?? []) : [];
  const send = async () => {
    const all = new Map([...before.map(each => [keyOf(each), each] as const), ...decided]);
    await intake.say({ decisions: [...all.values()] });
    setDecided(new Map());
  };
  const waits = [...decided.keys()].length;
  return (
    <section className="doubles" aria-labelledby="doubles-heading">
      <h3 id="doubles-heading">Which of these does the directory have already?</h3>
      <Trouble refusal={refusal} />
      {rows.map(row => (
        <Double
          key={keyOf(row)}
          row={row}
          place={placeOf(row)}
          decision={decided.get(keyOf(row))}
          onDecide={decision => setDecided(each => new Map(each).set(keyOf(row), decision))}
        />
      ))}
      {page?.pageInfo.hasNextPage && (
        <button type="button" className="plain" onClick={more}>
          Show 100 more
        </button>
      )}
      <div className="choices">
        {rows.length > 0 && (
          <button type="button" disabled={!waits} onClick={send}>
            {waits ? `Use ${counted(waits, 'decision')}` : 'Nothing is decided yet'}
          </button>
        )}
        {before.length > 0 && (
          <button type="button" className="plain" onClick={() => intake.say({ decisions: [] })}>
            Take back {counted(before.length, 'decision')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Arrow keys lead from one answer to the next, Enter takes it. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-answer]')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

function Double({
  row,
  place,
  decision,
  onDecide,
}: {
  readonly row: Row;
  readonly place: string;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}) {
  const { sheet, row: number, name, candidates } = row;
  const decide = (sameAs: string | null) => onDecide({ sheet, row: number, sameAs });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys lead between the buttons within.
    <div className="double" onKeyDown={walk}>
      <div className="card">
        <p className="kicker">{place}</p>
        <p>
          <strong>{name}</strong>
        </p>
        <button
          type="button"
          className="plain"
          data-answer
          aria-pressed={decision?.sameAs === null}
          onClick={() => decide(null)}
        >
          It is new
        </button>
      </div>
      {candidates.map(candidate => (
        <div className="card" key={candidate.id}>
          <p className="kicker">In the directory</p>
          <Described candidate={candidate} />
          <button
            type="button"
            className="plain"
            data-answer
            aria-pressed={decision?.sameAs === candidate.id}
            onClick={() => decide(candidate.id)}
          >
            It is this one<span className="visually-hidden">: {candidate.name}</span>
          </button>
        </div>
      ))}
    </div>
  );
}

export const Described = ({ candidate: { id, name, type, score, reasons } }: { readonly candidate: Candidate }) => (
  <>
    <p>
      <a href={pathOf({ id, __typename: type })} target="_blank" rel="noreferrer">
        {name}
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>{' '}
      <span className="soft">{inWords(type)}</span>
    </p>
    <p>{alike(score)}</p>
    <ul className="reasons">
      {reasons.map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </>
);

/** The last step: what stays out, why it is done, and the button that says what it does. */
export function BringIn({
  intake,
  plan,
  mend = 'Mend the file and choose it again',
}: {
  readonly intake: Intake;
  readonly plan: Plan;
  /** How problems are mended here. */
  readonly mend?: string;
}) {
  const [reason, setReason] = useState('');
  const { counts, canApply, needs } = plan;
  const isPartial = intake.said.onlyGoodRows ?? false;
  const isBusy = intake.stage !== 'READY';
  const goodRows = counts.creates + counts.duplicates + counts.updates;
  return (
    <form
      className="bring-in"
      onSubmit={event => {
        event.preventDefault();
        void intake.bringIn(reason);
      }}
    >
      {(counts.errors > 0 || isPartial) && counts.rows > counts.errors && (
        <label className="check">
          <input
            type="checkbox"
            checked={isPartial}
            disabled={isBusy}
            onChange={event => void intake.say({ onlyGoodRows: event.target.checked })}
          />
          Bring in only the good rows: {counted(counts.errors, 'row')} with a problem{' '}
          {counts.errors === 1 ? 'stays' : 'stay'} out
          {isPartial ? '.' : ', and whatever cannot stand without them.'}
        </label>
      )}
      {canApply ? (
        <>
          {counts.duplicates > 0 && (
            <p>
              {counted(counts.duplicates, 'row')} that may be in the directory already{' '}
              {counts.duplicates === 1 ? 'is' : 'are'} not decided, and {counts.duplicates === 1 ? 'comes' : 'come'} in
              as new.
            </p>
          )}
          <div className="field">
            <label htmlFor="reason">Why? (optional; it stands in the log)</label>
            <input id="reason" value={reason} maxLength={500} onChange={event => setReason(event.target.value)} />
          </div>
          <button type="submit" disabled={isBusy}>
            {willDo(counts)}
          </button>
        </>
      ) : (
        <p className="soft">
          {needs.length > 0
            ? 'Say first what the columns are.'
            : counts.errors > 0
              ? `Nothing is brought in as long as a row has a problem. ${mend}${goodRows ? ', or bring in the good rows alone' : ''}.`
              : 'There is nothing to bring in: the directory says all of this already.'}
        </p>
      )}
    </form>
  );
}
