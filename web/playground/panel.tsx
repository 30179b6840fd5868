import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { asTab, inWords, plainTitle, type Question } from './questions.ts';

/** The panel that lists the named questions by group; one that is chosen opens in a tab of its own. */
export function questionsPlugin(questions: readonly Question[]): GraphiQLPlugin {
  const groups = [...Map.groupBy(questions, ({ group }) => group)];

  function Questions() {
    const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
    const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();
    const open = (question: Question) => {
      const { query, variables } = asTab(question);
      const there = tabs.findIndex(tab => tab.query === query);
      if (there >= 0) changeTab(there);
      else {
        addTab();
        queryEditor?.setValue(query);
        variableEditor?.setValue(variables);
      }
      if (matchMedia('(width <= 640px)').matches) setVisiblePlugin(null);
      queryEditor?.focus();
    };
    return (
      <section className="questions" aria-label="Questions">
        <div className="graphiql-doc-explorer-title">Questions</div>
        {groups.map(([group, members]) => (
          <div key={group}>
            <h2>{inWords(group)}</h2>
            <ul>
              {members.map(question => (
                <li key={question.name}>
                  <button type="button" disabled={!queryEditor || !variableEditor} onClick={() => open(question)}>
                    {plainTitle(question)}
                  </button>
                  <p>
                    {question.description} <a href={`/q/${question.name}`}>As a page</a>
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  }

  return { title: 'Questions', icon: QuestionIcon, content: Questions };
}

const QuestionIcon = () => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <circle cx="12" cy="12" r="9.5" />
    <path d="M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.3v.3" strokeLinecap="round" />
  </svg>
);
