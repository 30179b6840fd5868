import { html } from 'ghtml';
import { tieInWords } from './words.ts';

/** One step of a path: the tie that joins two entries, and whether it is walked from its `from` to its `to`. */
export interface Link {
  readonly forward: boolean;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

const width = 340;
const lineHeight = 20;
const padding = 12;
const gap = 56;

/** Words in lines of at most `length` characters. */
function wrapped(text: string, length = 40): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= length || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A path as a column of boxes, joined by arrows that say what the one is to the other; an arrow points as its tie does.
 * An inline SVG, styled by the site; its text stands beside it in words, so that it is one picture to a screen reader.
 */
export function chain(links: readonly Link[], sentence: string): string {
  const names = [links[0]?.from ?? '', ...links.map(({ to }) => to)];
  let y = 1;
  const boxes = names.map((name, index) => {
    const lines = wrapped(name);
    const top = y;
    const height = lines.length * lineHeight + 2 * padding;
    y += height;
    const box = html`<rect class="box" x="1" y="${top}" width="${width - 2}" height="${height}" rx="6"/>
<text class="name" x="${width / 2}" text-anchor="middle">!${lines.map(
      (line, at) => html`<tspan x="${width / 2}" y="${top + padding + 15 + at * lineHeight}">${line}</tspan>`,
    )}</text>`;
    const link = links[index];
    if (!link) return box;
    const start = y + 4;
    const end = y + gap - 4;
    y += gap;
    const [tail, head, turn] = link.forward ? [start, end, -1] : [end, start, 1];
    return html`!${box}
<path class="arrow" d="M40 ${tail}V${head}m-6 ${turn * 8}l6 ${turn * -8}l6 ${turn * 8}"/>
<text class="verb" x="56" y="${(start + end) / 2 + 5}">${tieInWords(link.kind, link.forward ? 'OUT' : 'IN')}</text>`;
  });
  return html`<svg class="chain" viewBox="0 0 ${width} ${y + 1}" width="${width}" role="img" aria-label="${sentence}">!${boxes}</svg>`;
}
