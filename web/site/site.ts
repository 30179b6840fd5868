/// <reference types="vite/client" />
import './site.css';
import './questions.ts';
import { suggest } from './suggest.ts';

/** A name in the header's or the front page's search box leads to its entry; in a form's field it fills the hidden id. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  const hidden = input.form?.elements.namedItem(input.dataset.suggest ?? '');
  if (hidden instanceof HTMLInputElement) {
    input.addEventListener('input', () => {
      hidden.value = '';
    });
    suggest(input, ({ id, name }) => {
      hidden.value = id;
      input.value = name;
    });
  } else {
    suggest(input, ({ id, __typename }) => {
      location.href = `/${__typename === 'Source' ? 'source' : 'entry'}/${encodeURIComponent(id)}`;
    });
  }
}

/** Links to a part that is folded up open it, and whoever prints a page wants its sources. */
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
