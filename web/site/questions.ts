import './questions.css';
import accessibleAutocomplete from 'accessible-autocomplete';

const suggestions = `query Suggest($text: String!, $kinds: [EntryKind!]) {
  search(text: $text, kinds: $kinds, first: 8) { edges { matched node { name } } }
}`;

interface Suggested {
  readonly data?: { readonly search: { readonly edges: readonly { matched: string; node: { name: string } }[] } };
}

/** The names of the entries that fit what was typed, best first; none where the directory does not answer. */
async function suggest(text: string, kinds: readonly string[]): Promise<string[]> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: suggestions, variables: { text, kinds: kinds.length ? kinds : null } }),
  });
  const { data }: Suggested = await response.json();
  return [...new Set(data?.search.edges.map(({ node }) => node.name) ?? [])];
}

/** Gives each field that asks for an entry suggestions as one types; without this script it takes a name all the same. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-lookup="entry"]')) {
  const kinds = (input.dataset.kinds ?? '').split(' ').filter(Boolean);
  const element = document.createElement('span');
  element.className = 'lookup';
  input.replaceWith(element);
  let last = 0;
  accessibleAutocomplete({
    element,
    id: input.id,
    name: input.name,
    defaultValue: input.value,
    required: input.required,
    minLength: 2,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    displayMenu: 'overlay',
    source: async (text: string, populate: (names: string[]) => void) => {
      last += 1;
      const asked = last;
      const names = await suggest(text, kinds).catch(() => []);
      if (asked === last) populate(names);
    },
  });
}
