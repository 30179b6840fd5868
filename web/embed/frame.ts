/// <reference types="vite/client" />
import './frame.css';
import type { Hello, Size } from './messages.ts';

/** Tells the element that holds this page how high it is; nobody before the element has said where it is. */
let tell = () => {};
addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<Hello> | null>) => {
  if (source !== parent || data?.stakeholderDirectory !== 'hello') return;
  for (const [name, value] of Object.entries(data.style ?? {}))
    if (value && /^--sd-[a-z]+$/.test(name)) document.documentElement.style.setProperty(name, value);
  tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ stakeholderDirectory: 'size', height, title: document.title } satisfies Size, origin);
  };
  tell();
});
new ResizeObserver(() => tell()).observe(document.documentElement);

/** Fetches the answer with the key of the address's fragment, which no server and no log gets to see. */
async function fetchWithKey(): Promise<void> {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (!key) return say('The embed’s address names a key and does not hold it: it ends in #key=…');
  try {
    const from = document.referrer && new URL(document.referrer).origin;
    const response = await fetch(location.pathname + location.search, {
      headers: { authorization: `Bearer ${key}`, ...(from && { 'x-embedded-by': from }) },
      credentials: 'omit',
    });
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.title = answer.title;
    document.body.replaceChildren(...answer.body.childNodes);
  } catch {
    say('The directory cannot be reached just now.');
  }
  tell();
}

function say(message: string): void {
  const said = Object.assign(document.createElement('p'), {
    className: 'problem',
    role: 'alert',
    textContent: message,
  });
  document.querySelector('main')?.replaceChildren(said);
  tell();
}

if (document.body.dataset.needsKey !== undefined) {
  void fetchWithKey();
  addEventListener('hashchange', () => void fetchWithKey());
}
