import './questions.css';
import './copy.ts';
import { suggest } from './suggest.ts';

/** A field for an entry in a question's sentence takes any name; suggestions help to find the one that is meant. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-lookup="entry"]'))
  suggest(input, ({ name }) => {
    input.value = name;
  });
