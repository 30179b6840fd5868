import { useState } from 'react';
import type { Mapping } from './api.ts';
import type { Intake } from './intake.ts';
import { Field, Lookup } from './parts.tsx';
import { useTypes } from './types.ts';
import { inWords } from './words.ts';

const sheets: Readonly<Record<string, string>> = {
  stakeholders: 'a stakeholder',
  projects: 'a project',
  events: 'an event',
  agreements: 'an agreement',
  policies: 'a policy',
  people: 'a person',
  places: 'a place',
  themes: 'a theme',
  sources: 'a source',
};

/** Columns that a list often lacks because they are the same for all its rows. */
const usual: Readonly<Record<string, readonly string[]>> = { stakeholders: ['type', 'source'] };

/** A list's headers beside our columns, and what is the same for every row. */
export function ListMapping({
  intake,
  mapping,
  needs,
}: {
  readonly intake: Intake;
  readonly mapping: Mapping;
  readonly needs: readonly string[];
}) {
  const { table, headerRow, sheet, samples, choices } = mapping;
  const [columns, setColumns] = useState(new Map(mapping.columns.map(({ column, header }) => [header, column])));
  const [constants, setConstants] = useState(new Map(mapping.constants.map(({ column, value }) => [column, value])));
  const mapped = new Set(columns.values());
  const isCode = mapped.has('identifier');
  const fixed = [
    ...new Set([...(usual[sheet] ?? []), ...needs, ...constants.keys(), ...(isCode ? ['identifierScheme'] : [])]),
  ].filter(column => !mapped.has(column) && column !== 'name' && (column !== 'identifierScheme' || isCode));
  const isMissing = (column: string) => needs.includes(column) && !mapped.has(column) && !constants.get(column);
  const set = (column: string, value: string) => setConstants(each => new Map(each).set(column, value));
  const say = (sheet: string, pairs: ReadonlyMap<string, string>) =>
    intake.say({
      mapping: {
        ...{ table, headerRow, sheet },
        columns: [...pairs].flatMap(([header, column]) => (column ? [{ column, header }] : [])),
        constants: fixed.flatMap(column => {
          const value = constants.get(column)?.trim();
          return value ? [{ column, value }] : [];
        }),
      },
    });
  return (
    <details className="mapping" open={needs.length > 0}>
      <summary>How the columns are understood</summary>
      {needs.length > 0 && (
        <p className="problem" role="status">
          Still needed: {needs.map(need => inWords(need).toLowerCase()).join(', ')}.
        </p>
      )}
      <form
        onSubmit={event => {
          event.preventDefault();
          void say(sheet, columns);
        }}
      >
        <div className="field">
          <label htmlFor="sheet">Each row is</label>
          <select id="sheet" value={sheet} onChange={event => void say(event.target.value, new Map())}>
            {Object.entries({ ...(sheets[sheet] ? {} : { [sheet]: sheet }), ...sheets }).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="table">
          <table>
            <thead>
              <tr>
                <th scope="col">Column of the file</th>
                <th scope="col">For example</th>
                <th scope="col">It is</th>
              </tr>
            </thead>
            <tbody>
              {samples.map(({ header, values }) => (
                <tr key={header}>
                  <th scope="row">{header}</th>
                  <td className="soft">{values.join(' · ')}</td>
                  <td>
                    <select
                      aria-label={`What ${header} is`}
                      value={columns.get(header) ?? ''}
                      onChange={event => {
                        const { value } = event.target;
                        setColumns(each => {
                          // A column of ours is read from one header alone.
                          const others = [...each].filter(([, column]) => column !== value);
                          return new Map([...others, [header, value]]);
                        });
                      }}
                    >
                      <option value="">left out</option>
                      {choices.map(column => (
                        <option key={column} value={column}>
                          {inWords(column)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {fixed.length > 0 && (
          <fieldset>
            <legend>The same for every row</legend>
            {fixed.map(column => (
              <Constant
                key={column}
                column={column}
                value={constants.get(column) ?? ''}
                problem={isMissing(column) ? 'Needed' : undefined}
                onChange={value => set(column, value)}
              />
            ))}
          </fieldset>
        )}
        <button type="submit">Use this</button>
      </form>
    </details>
  );
}

function Constant({
  column,
  value,
  problem,
  onChange,
}: {
  readonly column: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const types = useTypes();
  const [source, setSource] = useState({ text: value, id: value || null });
  if (column === 'type')
    return (
      <div className="field">
        <label htmlFor="constant-type">Type</label>
        <select
          id="constant-type"
          value={value}
          aria-invalid={Boolean(problem)}
          onChange={event => onChange(event.target.value)}
        >
          <option value="">Choose</option>
          {types.map(({ name }) => (
            <option key={name} value={name}>
              {inWords(name)}
            </option>
          ))}
        </select>
        {problem && <span className="wrong">{problem}</span>}
      </div>
    );
  if (column === 'source')
    return (
      <Lookup
        label="Source"
        hint="A source of the directory; left empty, the file itself is the source."
        kinds={['SOURCE']}
        value={source}
        onChange={named => {
          setSource(named);
          onChange(named.id ?? '');
        }}
      />
    );
  return (
    <Field
      label={inWords(column)}
      hint={column === 'identifierScheme' ? 'The register that the codes are of, such as ZW-COA.' : undefined}
      problem={problem}
      value={value}
      onChange={onChange}
    />
  );
}
