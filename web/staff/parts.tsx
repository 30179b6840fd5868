import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { suggest } from '../site/suggest.ts';
import { type Batch, type Hindrance, patiently, Refusal, undo } from './api.ts';
import type { Intake } from './intake.ts';
import { counted } from './words.ts';

/** A heading that takes the focus when it comes: whoever does not see the page change is led to what is new. */
export function Arrived({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** What the service refused, read out at once. */
export function Trouble({
  refusal,
  again,
}: {
  readonly refusal: Refusal | null;
  readonly again?: (() => void) | null;
}) {
  return (
    <div role="alert">
      {refusal && (
        <p className="problem">
          <strong>That did not work.</strong> {refusal.message}{' '}
          {again && (
            <button type="button" className="plain" onClick={again}>
              Try again
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** How far the work is, also for who hears the page. */
export function Progress({ intake: { stage, sent, batch } }: { readonly intake: Intake }) {
  const share = stage === 'SENDING' ? sent : stage === 'WRITING' && batch?.size ? batch.written / batch.size : null;
  const says: Partial<Record<typeof stage, string>> = {
    SENDING: 'Sending the file …',
    COMPARING: 'Still comparing it with the directory …',
    WRITING: batch ? `Writing: ${batch.written} of ${batch.size} …` : 'Beginning to write …',
  };
  const text = says[stage] ?? '';
  return (
    <div className="progress">
      <p role="status">{text}</p>
      {text && <progress aria-label={text} max={1} {...(share === null ? {} : { value: share })} />}
    </div>
  );
}

/** Takes a batch back; at once, or after being asked in the page. What is taken back can be brought back. */
export function Undo({
  batch: { id, size },
  asks = false,
  label = 'Undo',
  onUndone,
}: {
  readonly batch: Pick<Batch, 'id' | 'size'>;
  readonly asks?: boolean;
  readonly label?: string;
  readonly onUndone?: (undoing: Batch) => void;
}) {
  const [stage, setStage] = useState<'IDLE' | 'ASKING' | 'WORKING' | 'UNDONE'>('IDLE');
  const [undoing, setUndoing] = useState<Batch | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [reason, setReason] = useState('');
  const field = useId();

  const take = async () => {
    setStage('WORKING');
    setRefusal(null);
    try {
      const done = await patiently(() => undo(id, reason.trim() || null));
      setUndoing(done);
      setStage('UNDONE');
      onUndone?.(done);
    } catch (error) {
      setStage('IDLE');
      setRefusal(error instanceof Refusal ? error : new Refusal(String(error)));
    }
  };

  if (stage === 'UNDONE')
    return (
      <span className="undo">
        <span role="status">Undone: the directory is as it was before.</span>{' '}
        {undoing && <Undo batch={undoing} label="Bring it back" />}
      </span>
    );
  return (
    <span className="undo">
      {stage === 'ASKING' ? (
        <span className="asks">
          <span>{counted(size, 'change')} will be taken back.</span>
          <label htmlFor={field}>Why? (optional)</label>
          <input
            id={field}
            ref={input => input?.focus()}
            value={reason}
            maxLength={500}
            onChange={event => setReason(event.target.value)}
          />
          <button type="button" onClick={take}>
            Yes, undo it
          </button>
          <button type="button" className="plain" onClick={() => setStage('IDLE')}>
            Leave it
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="plain"
          disabled={stage === 'WORKING'}
          onClick={() => (asks ? setStage('ASKING') : take())}
        >
          {stage === 'WORKING' ? 'Undoing …' : label}
        </button>
      )}
      {refusal && <Blocked refusal={refusal} />}
    </span>
  );
}

/** What keeps a batch from being undone, one by one. */
function Blocked({ refusal }: { readonly refusal: Refusal }) {
  const by = (refusal.extensions.by ?? []) as readonly Hindrance[];
  if (refusal.code !== 'BLOCKED') return <Trouble refusal={refusal} />;
  return (
    <span role="alert" className="blocked">
      It cannot be undone while {by.length === 1 ? 'this rests' : 'these rest'} on it. Undo the later work first:
      <ul>
        {by.map(({ subjectId, reason, batch }) => (
          <li key={`${subjectId} ${batch} ${reason}`}>
            <a href={`/entry/${encodeURIComponent(subjectId)}`}>{subjectId}</a>: {reason}
            {batch && (
              <>
                {' '}
                (<a href={`/staff/batches#${batch}`}>that work</a>)
              </>
            )}
          </li>
        ))}
      </ul>
    </span>
  );
}

/** What was brought in, with its Undo. */
export function Done({ batch, children }: { readonly batch: Batch; readonly children?: ReactNode }) {
  return (
    <section className="saved">
      <Arrived>Saved</Arrived>
      <p>
        {counted(batch.size, 'change')} {batch.size === 1 ? 'is' : 'are'} in the directory.{' '}
        <a href={`/staff/batches#${batch.id}`}>See what was changed</a>
      </p>
      <div className="choices">
        <Undo batch={batch} />
        {children}
      </div>
    </section>
  );
}

/** What a lookup holds: an entry of the directory, or a name that is none yet. */
export interface Named {
  readonly text: string;
  readonly id: string | null;
}

/** A field that suggests what the directory has as one types. */
export function Lookup({
  label,
  hint,
  kinds = [],
  problem,
  isRequired = false,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kinds?: readonly string[];
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  readonly value: Named;
  readonly onChange: (named: Named) => void;
}) {
  const id = useId();
  const host = useRef<HTMLSpanElement>(null);
  const field = useRef<HTMLInputElement | null>(null);
  const report = useRef(onChange);
  report.current = onChange;
  const [wanted] = useState(kinds);

  // The pages' own combobox wraps an input of its own; React leaves the inside of `host` alone.
  useEffect(() => {
    const input = document.createElement('input');
    input.id = id;
    input.type = 'text';
    input.autocomplete = 'off';
    input.maxLength = 300;
    input.dataset.kinds = wanted.join(' ');
    input.addEventListener('input', () => report.current({ text: input.value, id: null }));
    host.current?.replaceChildren(input);
    suggest(input, ({ id, name }) => {
      input.value = name;
      report.current({ text: name, id });
    });
    field.current = input;
  }, [id, wanted]);

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    if (input.value !== value.text) input.value = value.text;
    input.required = isRequired;
    input.ariaInvalid = problem ? 'true' : null;
    input.setAttribute('aria-describedby', `${id}-hint${problem ? ` ${id}-problem` : ''}`);
  });

  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="soft"> (needed)</span>}
      </label>
      <span ref={host} />
      <span id={`${id}-hint`} className="hint">
        {value.id ? (
          <>
            In the directory:{' '}
            <a href={`/entry/${encodeURIComponent(value.id)}`} target="_blank" rel="noreferrer">
              {value.text}
            </a>
          </>
        ) : (
          hint
        )}
      </span>
      {problem && (
        <span id={`${id}-problem`} className="wrong">
          {problem}
        </span>
      )}
    </div>
  );
}

/** A plain field with its label, hint and problem. */
export function Field({
  label,
  hint,
  problem,
  isRequired = false,
  value,
  list,
  isLong = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  readonly value: string;
  readonly list?: readonly string[];
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const shared = {
    ...{ id, value, required: isRequired },
    'aria-invalid': Boolean(problem),
    'aria-describedby': `${id}-hint${problem ? ` ${id}-problem` : ''}`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="soft"> (needed)</span>}
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} maxLength={2_000} onChange={event => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          maxLength={300}
          list={list ? `${id}-list` : undefined}
          onChange={event => onChange(event.target.value)}
        />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <span id={`${id}-hint`} className="hint">
        {hint}
      </span>
      {problem && (
        <span id={`${id}-problem`} className="wrong">
          {problem}
        </span>
      )}
    </div>
  );
}
