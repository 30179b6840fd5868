import { html } from 'ghtml';
import type { NamedQuestion } from '../../domain/questions.ts';
import { type Snippet, type SnippetParts, snippetsOf } from '../questions/snippets.ts';
import { linkParameters } from '../questions/variables.ts';

/** “Use this in …”: for each tool what to do and what to paste; folded up, opened without a script. */
export const useIn = (parts: SnippetParts): string =>
  html`<details class="use" id="use"><summary>Use this in …</summary>
<p class="soft">Each of these asks anew whenever it is refreshed, with what is chosen above. The addresses and columns stay.</p>
!${snippetsOf(parts).map(snippetPart)}
</details>`;

const snippetPart = ({ tool, steps, code }: Snippet): string => html`<details name="use"><summary>${tool}</summary>
!${
  code === null
    ? html`<p>This has no place for a key, and the directory answers nobody without one. Ask its staff whether this question may be open to all.</p>`
    : html`<p>${steps}</p><pre data-copy tabindex="0"><code>${code}</code></pre>`
}</details>
`;

/** A form that asks what changed under an answer; `since` is the day it begins with. */
export const changesForm = (question: NamedQuestion, values: SnippetParts['values'], since: string): string =>
  html`<details class="use"><summary>What changed under this answer</summary>
<form class="changes" action="/q/${question.name}/changes.csv">!${linkParameters(question, values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}
<label for="changes-since">Since</label> <input type="date" id="changes-since" name="_since" value="${since}" min="1900-01-01" required>
<button type="submit" name="_dl" value="on">CSV</button>
<button type="submit" formaction="/q/${question.name}/changes.json">JSON</button>
<p class="soft">What was recorded, changed or taken out of whom the question and its answer name, and of their ties: when, by whom, what it was before and after. Whoever left an answer about everybody and has no tie to who is left is not among them.</p></form></details>`;
