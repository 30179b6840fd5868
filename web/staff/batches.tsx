import { useEffect, useState } from 'react';
import { type Batch, batches, batchOf, changesOf, changesQuery, type LoggedChange, type Page, Refusal } from './api.ts';
import { Trouble, Undo } from './parts.tsx';
import { Difference } from './plan.tsx';
import { counted, dayAndTime, pathOf } from './words.ts';

/** Pages of batches, the newest first. */
function useBatches() {
  const [page, setPage] = useState<Page<Batch> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = async (after: string | null) => {
    try {
      const next = await batches(after);
      setPage(before => ({ ...next, nodes: after && before ? [...before.nodes, ...next.nodes] : next.nodes }));
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal(String(error)));
    }
  };
  // once, when the list comes.
  useEffect(() => void load(null), []);
  return { page, refusal, more: () => void load(page?.pageInfo.endCursor ?? null), again: () => void load(null) };
}

const isToday = ({ at }: Batch) => new Date(at).toDateString() === new Date().toDateString();

/** Everything that was brought in, with its changes and its Undo. */
export function BatchesDesk({ by }: { readonly by: string }) {
  const { page, refusal, more, again } = useBatches();
  const [isMine, setIsMine] = useState(false);
  const [linked, setLinked] = useState<Batch | null>(null);
  // A link to one batch shows it on top, however old it is.
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) batchOf(id).then(setLinked, () => undefined);
  }, []);
  const shown = (page?.nodes ?? []).filter(batch => !isMine || (batch.by === by && isToday(batch)));
  return (
    <>
      <Trouble refusal={refusal} />
      {linked && (
        <section aria-label="The batch that the link names">
          <ul className="rows batches">
            <BatchItem batch={linked} isOpen onUndone={again} />
          </ul>
          <h2>All</h2>
        </section>
      )}
      <label className="check">
        <input type="checkbox" checked={isMine} onChange={event => setIsMine(event.target.checked)} />
        Only my entries of today
      </label>
      <p role="status" className="soft">
        {page &&
          (isMine
            ? counted(shown.length, 'batch', 'batches')
            : `${shown.length} of ${counted(page.totalCount, 'batch', 'batches')}`)}
        {isMine && page?.pageInfo.hasNextPage ? ' among those loaded' : ''}
      </p>
      <ul className="rows batches">
        {shown.map(batch => (
          <BatchItem key={batch.id} batch={batch} onUndone={again} />
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <button type="button" className="plain" onClick={more}>
          Show 50 more
        </button>
      )}
    </>
  );
}

/** What one brought in today, under the form that did it. */
export function TodaysWork({ by }: { readonly by: string }) {
  const { page, again } = useBatches();
  const mine = (page?.nodes ?? []).filter(batch => batch.by === by && isToday(batch));
  if (!mine.length) return null;
  return (
    <section aria-labelledby="today">
      <h2 id="today">Your entries of today</h2>
      <ul className="rows batches">
        {mine.map(batch => (
          <BatchItem key={batch.id} batch={batch} onUndone={again} />
        ))}
      </ul>
    </section>
  );
}

const states: Readonly<Record<Batch['state'], string>> = {
  OPEN: 'being written',
  DONE: 'in the directory',
  UNDONE: 'undone',
};

function BatchItem({
  batch,
  isOpen = false,
  onUndone,
}: {
  readonly batch: Batch;
  readonly isOpen?: boolean;
  readonly onUndone: () => void;
}) {
  const { id, at, by, reason, size, state, written } = batch;
  return (
    <li id={id}>
      <p>
        <strong>{reason}</strong> <span className={`outcome ${state.toLowerCase()}`}>{states[state]}</span>
      </p>
      <p className="particulars">
        <time dateTime={at}>{dayAndTime(at)}</time>, by {by}; {counted(size, 'change')}
        {state === 'OPEN' && `, ${written.toLocaleString('en-GB')} of them written`}
      </p>
      <div className="choices">
        <Changes batch={id} isOpen={isOpen} />
        {state === 'DONE' && <Undo batch={batch} asks onUndone={onUndone} />}
      </div>
    </li>
  );
}

const actions: Readonly<Record<LoggedChange['action'], string>> = {
  CREATE: 'New',
  UPDATE: 'Changed',
  RETRACT: 'Taken out',
};

/** The changes of a batch, read when they are unfolded. */
function Changes({ batch, isOpen }: { readonly batch: string; readonly isOpen: boolean }) {
  const [page, setPage] = useState<Page<LoggedChange> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = async (after: string | null) => {
    try {
      const next = await changesOf(batch, after);
      setPage(before => ({ ...next, nodes: after && before ? [...before.nodes, ...next.nodes] : next.nodes }));
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal(String(error)));
    }
  };
  const link = `/playground?query=${encodeURIComponent(changesQuery)}&variables=${encodeURIComponent(JSON.stringify({ batch }))}`;
  return (
    <details open={isOpen} onToggle={event => event.currentTarget.open && !page && void load(null)}>
      <summary>What was changed</summary>
      <Trouble refusal={refusal} />
      <ul className="changes">
        {page?.nodes.map(({ id, action, subject, entry, fields }) => (
          <li key={id}>
            {actions[action]}: {entry ? <a href={pathOf(entry)}>{subject}</a> : subject}
            {action === 'UPDATE' && (
              <ul>
                {fields.map(change => (
                  <li key={`${change.field} ${change.before} ${change.after}`}>
                    <Difference change={change} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <button type="button" className="plain" onClick={() => void load(page.pageInfo.endCursor)}>
          Show 50 more of {counted(page.totalCount, 'change')}
        </button>
      )}
      <a className="see-query" href={link}>
        See the query
      </a>
    </details>
  );
}
