import type { Hello, Size } from './messages.ts';

/** The directory is where this script comes from. */
const directory = new URL(import.meta.url).origin;
/** Milliseconds after loading in which an allowed frame has said its size. */
const patience = 4_000;

/** Attributes that are no variables of the question. */
const own = /^(question|theme|height|key|title|class|id|style|slot|part|hidden|lang|dir|role|tabindex|(aria|data)-.*)$/;
/** What a link takes beside its variables, with an underscore before it there. */
const options: Readonly<Record<string, string>> = { size: '_size', asof: '_asof', 'as-of': '_asof' };
const looks = ['accent', 'background', 'text', 'font', 'radius'].map(name => `--sd-${name}`);
const refusal = `The directory at ${directory} does not show its answer here. Either it cannot be reached, or neither its setting EMBED_ORIGINS nor the key names ${location.origin}.`;

/**
 * `<stakeholder-directory question="what-ends" within="90">`: the answer in a frame. Other attributes are the question's
 * variables, `min-confidence` for minConfidence; `size`, `as-of`, `theme`, `key`, `title`; `height` in pixels, else as
 * high as the answer is.
 */
class StakeholderDirectory extends HTMLElement {
  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #frame = document.createElement('iframe');
  readonly #trouble = Object.assign(document.createElement('p'), { role: 'alert', hidden: true });
  readonly #changes = new MutationObserver(() => this.#show());
  #isLoaded = false;
  #waiting = 0;

  connectedCallback(): void {
    const frame = this.#frame;
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.loading = 'lazy';
    frame.addEventListener('load', this.#loaded);
    this.#shadow.append(this.#trouble);
    addEventListener('message', this.#hear);
    this.#changes.observe(this, { attributes: true });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#frame.removeEventListener('load', this.#loaded);
    removeEventListener('message', this.#hear);
    this.#changes.disconnect();
    clearTimeout(this.#waiting);
  }

  get #height(): number {
    return Number.parseFloat(this.getAttribute('height') ?? '') || 0;
  }

  /** Shows what the attributes say now. */
  #show(): void {
    const question = this.getAttribute('question');
    const key = this.getAttribute('key');
    const [, id = ''] = /^shd_key_([^_]+)_/.exec(key ?? '') ?? [];
    if (!question) this.#say('This element names no question: question="what-ends".');
    else if (key && !id) this.#say('The attribute key holds no key of a directory: those begin with shd_key_.');
    else {
      const { href } = this.#address(question, key, id);
      this.#frame.title = this.title || `Stakeholder directory: ${question}`;
      this.#frame.style.height = `${this.#height || this.#frame.offsetHeight || 320}px`;
      if (this.#frame.src === href) this.#greet();
      else {
        this.#say('');
        this.#isLoaded = false;
        this.#frame.src = href;
        // Only now: a frame that is put in without an address loads an empty page first.
        if (!this.#frame.parentNode) this.#shadow.prepend(this.#frame);
      }
    }
  }

  #address(question: string, key: string | null, id: string): URL {
    const address = new URL(`/embed/${encodeURIComponent(question)}`, directory);
    const { searchParams } = address;
    for (const { name, value } of this.attributes)
      if (!own.test(name)) searchParams.append(options[name] ?? name, value);
    const theme = this.getAttribute('theme');
    if (theme) searchParams.set('_theme', theme);
    if (key) {
      searchParams.set('_embed', id);
      address.hash = `key=${key}`;
    }
    return address;
  }

  readonly #loaded = (): void => {
    this.#isLoaded = true;
    this.#greet();
  };

  /** Says to the loaded page how to look. Where the browser refuses to frame it, nobody answers. */
  #greet(): void {
    if (!this.#isLoaded) return;
    const computed = getComputedStyle(this);
    const style = Object.fromEntries(looks.map(name => [name, computed.getPropertyValue(name).trim()]));
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#say(refusal), patience);
    this.#frame.contentWindow?.postMessage({ stakeholderDirectory: 'hello', style } satisfies Hello, directory);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<Partial<Size> | null>): void => {
    if (source !== this.#frame.contentWindow || origin !== directory || data?.stakeholderDirectory !== 'size') return;
    clearTimeout(this.#waiting);
    this.#say('');
    if (!this.#height) this.#frame.style.height = `${Number(data.height)}px`;
    if (!this.title && data.title) this.#frame.title = data.title;
  };

  /** Says what is wrong in the frame's place; nothing is wrong where there is nothing to say. */
  #say(trouble: string): void {
    this.#trouble.textContent = trouble;
    this.#trouble.hidden = !trouble;
    this.#frame.style.display = trouble ? 'none' : 'block';
  }
}

if (!customElements.get('stakeholder-directory')) customElements.define('stakeholder-directory', StakeholderDirectory);
