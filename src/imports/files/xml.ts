import { SaxesParser } from 'saxes';
import { DirectoryError } from '../../domain/errors.ts';
import type { Archive } from './archive.ts';
import { unreadable } from './tables.ts';

const MAX_DEPTH = 64;

/** What is done with the parts of an XML file; elements are told without the prefix of their namespace. */
export interface Handlers {
  open?(element: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(element: string): void;
}

/** Reads an XML part of a workbook as it is unpacked. Throws BAD_SHEET for XML that is broken or declares a DOCTYPE. */
export async function readXml(archive: Archive, path: string, handlers: Handlers): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const fail = (problem: string): never => {
    throw unreadable(`${path} in the workbook ${problem}`, 'save the workbook anew, or send its tables as CSV');
  };
  let depth = 0;
  parser.on('error', ({ message }) => fail(`is not well-formed XML (${message})`));
  parser.on('doctype', () => fail('declares a DOCTYPE'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) fail(`nests more than ${MAX_DEPTH} levels`);
    handlers.open?.(local(name), attributes);
  });
  parser.on('text', found => handlers.text?.(found));
  parser.on('cdata', found => handlers.text?.(found));
  parser.on('closetag', ({ name }) => {
    depth--;
    handlers.close?.(local(name));
  });
  try {
    for await (const chunk of archive.chunks(path)) parser.write(decoder.decode(chunk, { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof DirectoryError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') fail('is not UTF-8');
    throw error;
  }
}
