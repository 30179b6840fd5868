import { SaxesParser } from 'saxes';
import { DirectoryError } from '../../domain/errors.ts';

/** An element of a file, with what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The line on which its start tag ends. */
  readonly line: number;
  readonly children: Element[];
  /** Its own text, without that of its children. */
  text: string;
}

const MAX_BYTES = 256 * 2 ** 20;
const MAX_DEPTH = 20;
const MAX_ELEMENTS = 10_000;
const MAX_TEXT = 100_000;

const bad = (line: number, problem: string, fix: string) =>
  new DirectoryError('BAD_SHEET', `line ${line}: ${problem}; ${fix}`);

/**
 * Reads the activities of an IATI file of version 2.0x one after the other, without holding the file. Throws BAD_SHEET
 * with the line for XML that is broken, of another kind or version, declares a DOCTYPE or goes beyond a limit.
 */
export async function* activityElements(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Element> {
  const parser = new SaxesParser({ position: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const open: Element[] = [];
  const done: Element[] = [];
  let elements = 0;
  let bytes = 0;
  const refuse = (problem: string, fix: string): never => {
    throw bad(parser.line, problem, fix);
  };

  parser.on('error', ({ message }) =>
    refuse(`this is not well-formed XML (${message})`, 'save or fetch the file anew'),
  );
  parser.on('doctype', () => refuse('the file declares a DOCTYPE', 'take it out: IATI files need none'));
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(utf-?8|us-ascii)$/i.test(encoding)) refuse(`the encoding is ${encoding}`, 'save the file as UTF-8');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!open.length) requireRoot(name, attributes as Record<string, string>);
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      line: parser.line,
      children: [],
      text: '',
    };
    if (open.length > 1) open.at(-1)?.children.push(element);
    elements = open.length === 1 ? 0 : elements + 1;
    if (elements > MAX_ELEMENTS) refuse(`the activity has more than ${MAX_ELEMENTS} elements`, 'divide it');
    if (open.length >= MAX_DEPTH) refuse(`elements nest more than ${MAX_DEPTH} levels`, 'check the file');
    open.push(element);
  });
  const text = (found: string) => {
    const element = open.at(-1);
    if (!element || open.length < 2) return;
    if (element.text.length + found.length > MAX_TEXT)
      refuse(`${element.name} has more than ${MAX_TEXT} characters`, 'shorten it');
    element.text += found;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    const element = open.pop();
    if (open.length === 1 && element?.name === 'iati-activity') done.push(element);
  });

  function requireRoot(name: string, { version }: Readonly<Record<string, string>>) {
    if (name !== 'iati-activities')
      refuse(`the file holds <${name}>, not <iati-activities>`, 'name a file of IATI activities');
    if (!version || !/^2\.0\d$/.test(version))
      refuse(`its version is ${version ?? 'not given'}`, 'name a file of IATI version 2.01, 2.02 or 2.03');
  }

  const decoded = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      return refuse('the file is not UTF-8 text', 'save it as UTF-8');
    }
  };
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) refuse(`the file is larger than ${MAX_BYTES / 2 ** 20} MiB`, 'divide it into several');
    parser.write(decoded(chunk));
    yield* done.splice(0);
  }
  parser.write(decoded());
  parser.close();
  yield* done.splice(0);
}
