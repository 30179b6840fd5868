import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Decision, Problem } from './api.ts';
import { useIntake } from './intake.ts';
import { asFile, type Cells, type Column, columns, nameNow, noCells, pasted } from './partnerships.ts';
import { Done, Progress, Trouble } from './parts.tsx';
import { BringIn, Doubles, Notes, useRows } from './plan.tsx';
import { meaning } from './words.ts';

const kept = 'staff-rows';
const blank = (count: number): Cells[] => Array.from({ length: count }, () => noCells);
const isFilled = (cells: Cells) => Object.values(cells).some(text => text.trim());
/** The first record of a CSV file stands in its second row. */
const firstRow = 2;

/** Rows of partners as in a spreadsheet: typed or pasted, checked as one goes, brought in together. */
export function GridDesk() {
  const intake = useIntake();
  const [rows, setRows] = useState<readonly Cells[]>(
    () => JSON.parse(sessionStorage.getItem(kept) ?? 'null') ?? blank(10),
  );
  const [name] = useState(() => nameNow('rows'));
  /** The rows that were last checked: the grid's row of each row of the file. */
  const [checked, setChecked] = useState<readonly { readonly at: number; readonly cells: Cells }[]>([]);
  const [focused, setFocused] = useState<number | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { page } = useRows(intake, null);
  const { plan, stage, said, batch } = intake;

  // a check follows what is written, not what it answers.
  useEffect(() => {
    sessionStorage.setItem(kept, JSON.stringify(rows));
    const next = rows.flatMap((cells, at) => (isFilled(cells) ? [{ at, cells }] : []));
    if (!next.length) {
      setChecked([]);
      intake.clear();
      return;
    }
    const isSame =
      next.length === checked.length &&
      next.every(({ at, cells }, row) => checked[row]?.at === at && checked[row].cells === cells);
    if (isSame) return;
    const timer = setTimeout(() => {
      const decisions = (said.decisions ?? []).flatMap(({ row, ...decision }): Decision[] => {
        const before = checked[row - firstRow];
        const place = next.findIndex(({ cells }) => cells === before?.cells);
        return place < 0 ? [] : [{ ...decision, row: place + firstRow }];
      });
      setChecked(next);
      void intake.draft(
        asFile(
          next.map(({ cells }) => cells),
          name,
        ),
        decisions.length ? { decisions } : {},
      );
    }, 700);
    return () => clearTimeout(timer);
  }, [rows]);

  const outcomes = new Map((page?.nodes ?? []).map(row => [checked[row.row - firstRow]?.at, row]));
  const cell = (row: number, column: number) =>
    body.current?.querySelector<HTMLInputElement>(`[data-at="${row} ${column}"]`);

  const put = (row: number, column: number, block: readonly (readonly string[])[]) =>
    setRows(before => {
      const next = [...before, ...blank(Math.max(0, row + block.length + 1 - before.length))];
      for (const [down, texts] of block.entries()) {
        const changed: Record<Column, string> = { ...next[row + down]! };
        for (const [right, text] of texts.entries()) {
          const target = columns[column + right];
          if (target) changed[target.column] = text;
        }
        next[row + down] = changed;
      }
      return next;
    });

  const paste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const block = pasted(event.clipboardData.getData('text/plain'));
    if (block.length <= 1 && (block[0]?.length ?? 0) <= 1) return;
    event.preventDefault();
    const isHeader = block[0]?.every((text, at) => text.toLowerCase() === columns[column + at]?.column);
    put(row, column, isHeader ? block.slice(1) : block);
  };

  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const { key, currentTarget: input } = event;
    const atStart = input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    const to =
      key === 'ArrowDown' || key === 'Enter'
        ? [row + 1, column]
        : key === 'ArrowUp'
          ? [row - 1, column]
          : key === 'ArrowLeft' && atStart
            ? [row, column - 1]
            : key === 'ArrowRight' && atEnd
              ? [row, column + 1]
              : null;
    const next = to && cell(to[0]!, to[1]!);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };

  const problemsOf = (row: number): readonly Problem[] => {
    // What is not filled in yet is no mistake while one writes in the row.
    const isWriting = focused === row;
    return (outcomes.get(row)?.problems ?? []).filter(({ value }) => !isWriting || value);
  };
  const focusLeaves = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
  };
  const empty = () => {
    setRows(blank(10));
    intake.clear();
  };

  if (stage === 'DONE' && batch)
    return (
      <Done batch={batch}>
        <button type="button" className="plain" onClick={empty}>
          More rows
        </button>
      </Done>
    );
  return (
    <>
      <p className="soft" id="grid-help">
        The arrow keys and Enter lead from cell to cell. Names, ids and codes will do alike.
      </p>
      <div className="table grid">
        <table aria-describedby="grid-help">
          <caption className="visually-hidden">Rows of partners</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Row</span>
              </th>
              {columns.map(({ column, label, hint }) => (
                <th key={column} scope="col">
                  {label} <span className="hint">{hint}</span>
                </th>
              ))}
              <th scope="col">What will happen</th>
            </tr>
          </thead>
          <tbody ref={body} onBlur={focusLeaves}>
            {rows.map((cells, row) => {
              const problems = problemsOf(row);
              const outcome = outcomes.get(row);
              return (
                <tr key={row}>
                  <th scope="row">{row + 1}</th>
                  {columns.map(({ column, label }, at) => {
                    const problem = problems.find(each => each.column === column);
                    const id = `problem-${row}-${column}`;
                    return (
                      <td key={column}>
                        <input
                          data-at={`${row} ${at}`}
                          aria-label={`${label}, row ${row + 1}`}
                          aria-invalid={Boolean(problem)}
                          aria-describedby={problem ? id : undefined}
                          value={cells[column]}
                          autoComplete="off"
                          spellCheck={false}
                          onFocus={() => setFocused(row)}
                          onPaste={event => paste(event, row, at)}
                          onKeyDown={event => move(event, row, at)}
                          onChange={event => put(row, at, [[event.target.value]])}
                        />
                        {problem && (
                          <span id={id} className="wrong">
                            {problem.problem}: {problem.fix}
                          </span>
                        )}
                      </td>
                    );
                  })}
                  <td>
                    {outcome && (outcome.outcome !== 'ERROR' || problems.length > 0) && (
                      <span className={`outcome ${outcome.outcome.toLowerCase()}`}>{meaning(outcome.outcome)}</span>
                    )}
                    {problems
                      .filter(({ column }) => !columns.some(each => each.column === column))
                      .map(({ problem, fix }) => (
                        <span key={problem} className="wrong">
                          {problem}: {fix}
                        </span>
                      ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="choices">
        <button type="button" className="plain" onClick={() => setRows(before => [...before, ...blank(10)])}>
          10 more rows
        </button>
        <button type="button" className="plain" onClick={empty}>
          Empty the grid
        </button>
      </div>
      <Progress intake={intake} />
      <Trouble refusal={intake.refusal} again={intake.upload ? () => void intake.resume(intake.upload ?? '') : null} />
      {plan && checked.length > 0 && (
        <>
          <Notes notes={plan.notes} />
          <Doubles intake={intake} plan={plan} placeOf={({ row }) => `Row ${(checked[row - firstRow]?.at ?? 0) + 1}`} />
          <BringIn intake={intake} plan={plan} mend="Mend it above" />
        </>
      )}
    </>
  );
}
