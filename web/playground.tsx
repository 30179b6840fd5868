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
import { questionsPlugin } from './playground/panel.tsx';
import { ask, asTab, readQuestions, sharedBy } from './playground/questions.ts';
import { AnswerTools } from './playground/toolbar.tsx';

/** Just after a change of tabs the editor still names the operation of the old one: such a name is left out. */
const fetcher: Fetcher = ({ query, variables, operationName }) =>
  ask({ query, variables, ...(operationName && query.includes(operationName) ? { operationName } : {}) });

const questions = await readQuestions();
const plugins = [questionsPlugin(questions), explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const namespace = 'stakeholder-directory';
const storage = createLocalStorage({ namespace });
const isFirstVisit = !Object.keys(localStorage).some(key => key.startsWith(`${namespace}:`));
/** A telephone has room for question and answer; questions and variables are one tap away. */
const roomy = matchMedia('(width > 640px)').matches;

/** What a shared link holds opens in a tab of its own; without one the first visit opens a question. */
const shared = sharedBy(location.search, questions);
const [first] = questions;
const opened = shared ?? (isFirstVisit && first ? asTab(first) : undefined);

createRoot(document.getElementById('playground')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={opened ? [opened] : undefined}
      initialQuery={opened?.query}
      initialVariables={opened?.variables}
      visiblePlugin={roomy ? 'Questions' : undefined}
      storage={storage}
      defaultEditorToolsVisibility={roomy ? 'variables' : false}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Stakeholder directory</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <AnswerTools questions={questions} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  </StrictMode>,
);
