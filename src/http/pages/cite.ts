import { html } from 'ghtml';

/** How a page is to be cited, in one line that can be marked and copied. */
export const toCite = (citation: string): string =>
  html`<p class="cite-as">To cite: <q class="citation">${citation}</q></p>`;
