import { html } from 'ghtml';
import { type Snippet, type SnippetParts, snippetsOf } from '../questions/snippets.ts';

/** “Use this in …”: for each tool what to do and what to paste; folded up, opened without a script. */
export const useIn = (parts: SnippetParts): string =>
  html`<details class="use" id="use"><summary>Use this in …</summary>
<p class="soft">Each of these asks anew whenever it is refreshed, with what is chosen above. The addresses and columns stay.</p>
!${snippetsOf(parts).map(snippetPart)}
</details>`;

const snippetPart = ({ tool, steps, code }: Snippet): string => html`<details name="use"><summary>${tool}</summary>
!${
  code === null
    ? html`<p>${tool} has no place for a key, and this directory answers nobody without one. Ask its staff whether this question may be open to all.</p>`
    : html`<p>${steps}</p><pre data-copy tabindex="0"><code>${code}</code></pre>`
}</details>
`;
