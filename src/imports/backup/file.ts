import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DirectoryError } from '../../domain/errors.ts';
import { type Part, type Sum, Tally } from './graph.ts';

const format = 'stakeholder-directory backup';
/** Of the form of the file; a file of a higher one cannot be read. */
const version = 1;

/** What a backup says of itself. */
export interface About {
  /** The version of the directory that wrote it. */
  readonly product: string;
  /** The instant, in ISO 8601. */
  readonly madeAt: string;
  readonly revision: string;
}

export interface Backup extends About {
  readonly sum: Sum;
}

/** Characters that are compressed at once. */
const blockSize = 2 ** 16;

/** Writes parts of a graph as gzipped lines of JSON, a line about them before and their sum after; nobody else may read it. */
export async function writeFile(path: string, parts: AsyncIterable<Part>, about: About): Promise<Backup> {
  const tally = new Tally();
  async function* text() {
    let block = `${JSON.stringify({ format, version, ...about })}\n`;
    for await (const part of parts) {
      tally.add(part);
      block += `${JSON.stringify(part)}\n`;
      if (block.length < blockSize) continue;
      yield block;
      block = '';
    }
    yield `${block}${JSON.stringify({ end: tally.sum })}\n`;
  }
  try {
    await pipeline(text, createGzip(), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    throw new DirectoryError('BAD_CONFIG', `${path} cannot be written: ${message}.`, {}, { cause: error });
  }
  return { ...about, sum: tally.sum };
}

/** Reads a backup to its end, giving each part to `take`. Throws BAD_USER_INPUT where it is cut, changed, or no backup. */
export async function readFile(path: string, take?: (part: Part) => unknown): Promise<Backup> {
  const refused = (why: string, cause?: unknown) =>
    new DirectoryError('BAD_USER_INPUT', `${path} ${why}`, {}, { cause });
  const tally = new Tally();
  let about: About | undefined;
  let end: Sum | undefined;
  for await (const line of linesOf(path, refused)) {
    const said = parsed(line) as (Part & { end?: Sum }) | (About & { format?: string; version?: number }) | null;
    if (!about) {
      if (!said || !('format' in said) || said.format !== format) throw refused('is no backup of a directory.');
      if (Number(said.version) > version)
        throw refused(`was written by a newer version of the directory (${said.product}); use that one or a later.`);
      const { product, madeAt, revision } = said;
      about = { product, madeAt, revision };
    } else if (!said || end) throw refused('was changed: it is no longer what was written.');
    else if ('end' in said) end = said.end;
    else {
      tally.add(said as Part);
      await take?.(said as Part);
    }
  }
  if (!about) throw refused('is no backup of a directory.');
  if (!end) throw refused('is cut off: its end is missing.');
  if (JSON.stringify(end) !== JSON.stringify(tally.sum))
    throw refused('was changed: it is no longer what was written.');
  return { ...about, sum: end };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function* linesOf(path: string, refused: (why: string, cause?: unknown) => DirectoryError) {
  const gunzip = createGunzip();
  const unpacked = pipeline(createReadStream(path), gunzip);
  unpacked.catch(() => undefined);
  let rest = '';
  try {
    for await (const chunk of gunzip.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (error instanceof DirectoryError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw refused('is cut off: its end is missing.', error);
    if (code?.startsWith('Z_')) throw refused('is damaged, or no backup: it cannot be unpacked.', error);
    throw refused(`cannot be read: ${message}.`, error);
  }
  if (rest) yield rest;
}
