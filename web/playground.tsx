/// <reference types="vite/client" />
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createLocalStorage, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** One tab for each file in examples/, in the order of their names. */
const examples = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const tabs = Object.entries(examples)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, query]) => ({ query }));

/** Just after a change of tabs the editor still names the operation of the old one: such a name is left out. */
const ask: Fetcher = async ({ query, variables, operationName }) => {
  const named = operationName && query.includes(operationName) ? { operationName } : {};
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, ...named }),
  });
  return response.json();
};

const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const storage = createLocalStorage({ namespace: 'stakeholder-directory' });
/** A telephone has room for question and answer; variables are one tap away. */
const roomy = matchMedia('(width > 640px)').matches;

createRoot(document.getElementById('playground')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={ask}
      plugins={plugins}
      defaultTabs={tabs}
      storage={storage}
      defaultEditorToolsVisibility={roomy}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Stakeholder directory</GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
