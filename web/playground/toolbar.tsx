import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useRef, useState } from 'react';
import { csvOf, rowsIn, textIn } from './answer.ts';
import { linkTo, type Question } from './questions.ts';

/** Buttons that take a query or its answer along: as a link, a table, a picture. */
export function AnswerTools({ questions }: { readonly questions: readonly Question[] }) {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const dialog = useRef<HTMLDialogElement>(null);
  const [picture, setPicture] = useState('');
  const [said, setSaid] = useState('');

  /** The answer that stands beside the query; null before it was asked. */
  const answer = () => {
    try {
      return JSON.parse(responseEditor?.getValue() || 'null');
    } catch {
      return null;
    }
  };

  const copyLink = async () => {
    const link = linkTo({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' });
    history.replaceState(null, '', link);
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(copied ? 'The link is copied.' : 'The link is in the address bar.');
  };

  const download = () => {
    const query = queryEditor?.getValue();
    const question = questions.find(({ document }) => document === query);
    const rows = rowsIn(answer()?.data ?? null, question?.rows);
    if (!rows.length) return setSaid('There are no rows to save: run a query whose answer holds a list.');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
    link.download = `${question?.name ?? 'answer'}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
    setSaid(`Saved ${rows.length} rows of this answer as ${link.download}.`);
  };

  const show = () => {
    setPicture(textIn(answer()?.data ?? null, 'svg') ?? '');
    dialog.current?.showModal();
  };

  return (
    <>
      <ToolbarButton onClick={copyLink} label="Copy a link to this query">
        <Icon path="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17" />
      </ToolbarButton>
      <ToolbarButton onClick={download} label="Save the answer as CSV">
        <Icon path="M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14" />
      </ToolbarButton>
      <ToolbarButton onClick={show} label="Show the network of the answer as a picture">
        <Icon path="M6 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm12 5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.7 7l8.5 3.2M6.4 8l1.3 8M9.6 16.8l6.8-4.6" />
      </ToolbarButton>
      <output className="visually-hidden">{said}</output>
      <dialog ref={dialog} className="picture" aria-label="Picture of the network">
        {picture ? (
          <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt="The network of this answer" />
        ) : (
          <p>
            This answer holds no picture. Ask for the field <code>svg</code> of <code>network</code>, run the query and
            come back; the question about the network around a partner does.
          </p>
        )}
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}

const Icon = ({ path }: { readonly path: string }) => (
  <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <path d={path} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
