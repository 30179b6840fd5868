/** An entry that fits what was typed. */
export interface Suggestion {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

interface Found {
  readonly matched: string;
  readonly node: Suggestion;
}

const search = `query Suggest($text: String!, $kinds: [EntryKind!]) {
  search(text: $text, kinds: $kinds, first: 8) { edges { matched node { __typename id name } } }
}`;

async function found(text: string, kinds: readonly string[], signal: AbortSignal): Promise<readonly Found[]> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: search, variables: { text, kinds: kinds.length ? kinds : null } }),
    signal,
  });
  const { data } = (await response.json()) as { data?: { search?: { edges: readonly Found[] } } };
  return data?.search?.edges ?? [];
}

let boxes = 0;

/**
 * Makes an input a combobox (ARIA 1.2) that lists what the directory finds: arrows choose, Enter takes the choice or,
 * without one, sends the form; Escape closes the list. How many were found is said to screen readers. `data-kinds` on the
 * input says which kinds of entries fit.
 */
export function suggest(input: HTMLInputElement, take: (suggestion: Suggestion) => void): void {
  boxes += 1;
  const list = document.createElement('ul');
  list.id = `suggestions-${boxes}`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  const holder = document.createElement('span');
  holder.className = 'combobox';
  input.replaceWith(holder);
  holder.append(input, list, status);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.ariaExpanded = 'false';

  const kinds = (input.dataset.kinds ?? '').split(' ').filter(Boolean);
  let suggestions: readonly Found[] = [];
  let chosen = -1;
  let asking = new AbortController();

  const choose = (index: number) => {
    chosen = index;
    for (const [at, option] of [...list.children].entries()) option.ariaSelected = String(at === index);
    const option = list.children[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (next: readonly Found[]) => {
    suggestions = next;
    list.replaceChildren(...next.map((each, at) => option(each, `${list.id}-${at}`)));
    list.hidden = next.length === 0;
    input.ariaExpanded = String(next.length > 0);
    choose(-1);
  };

  const pick = (index: number) => {
    const suggestion = suggestions[index]?.node;
    show([]);
    if (suggestion) take(suggestion);
  };

  input.addEventListener('input', () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = input.value.trim();
    if (text.length < 2) return show([]);
    const ask = async () => {
      const next = await found(text, kinds, signal);
      if (signal.aborted) return;
      show(next);
      status.textContent = next.length ? `${next.length} found; the arrow keys choose.` : 'Nothing found.';
    };
    // Suggestions are a convenience: without them the form still searches.
    setTimeout(() => signal.aborted || ask().catch(() => undefined), 120);
  });

  input.addEventListener('keydown', event => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move && !list.hidden) {
      event.preventDefault();
      const places = suggestions.length + 1;
      choose(((chosen + 1 + move + places) % places) - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show([]);
    }
  });
  input.addEventListener('blur', () => {
    asking.abort();
    show([]);
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) pick([...list.children].indexOf(option));
  });
}

function option({ matched, node }: Found, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  item.ariaSelected = 'false';
  item.textContent = node.name;
  if (matched.toLowerCase() !== node.name.toLowerCase()) {
    const also = document.createElement('span');
    also.className = 'soft';
    also.textContent = ` ${matched}`;
    item.append(also);
  }
  return item;
}
