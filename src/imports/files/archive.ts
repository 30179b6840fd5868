import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DirectoryError } from '../../domain/errors.ts';
import { fileLimits } from '../../domain/limits.ts';
import { unreadable } from './tables.ts';

/** A zip whose names and sizes were checked before anything in it is unpacked. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Throws BAD_SHEET for a zip that is broken, unsafe or beyond a limit. */
  static async open(bytes: Buffer): Promise<Archive> {
    try {
      const zip = await fromBufferPromise(bytes, { lazyEntries: true });
      if (zip.entryCount > fileLimits.packedFiles)
        throw unreadable(`the zip holds more than ${fileLimits.packedFiles} files`, 'divide it');
      const entries = new Map<string, Entry>();
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        unpacked += entry.uncompressedSize;
        check(entry, unpacked);
        if (entries.has(entry.fileName))
          throw unreadable(`the zip holds two files called ${entry.fileName}`, 'take one away');
        entries.set(entry.fileName, entry);
      }
      return new Archive(zip, entries);
    } catch (error) {
      throw said(error);
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a file as they are unpacked: never more than it declares. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw unreadable(`the part ${name} is missing in the file`, 'save or fetch the file anew');
    try {
      let sum = 0;
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        sum = crc32(chunk as Buffer, sum);
        yield chunk as Buffer;
      }
      if (sum !== entry.crc32) throw new Error(`the checksum of ${name} differs`);
    } catch (error) {
      throw said(error);
    }
  }

  async bytes(name: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.chunks(name)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

function check(entry: Entry, unpacked: number): void {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) throw unreadable(`${fileName} is protected by a password`, 'pack it without');
  if (unpacked > fileLimits.unpackedBytes)
    throw unreadable(`the file unpacks to more than ${fileLimits.unpackedBytes / 2 ** 20} MiB`, 'divide it');
  if (uncompressedSize > 2 ** 20 && uncompressedSize > compressedSize * fileLimits.packingRatio)
    throw unreadable(`${fileName} unpacks to more than ${fileLimits.packingRatio} times its size`, 'send it unpacked');
}

/** What the library finds wrong with a zip is wrong with the user's file. */
function said(error: unknown): DirectoryError {
  if (error instanceof DirectoryError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return /invalid relative path|absolute path/.test(message)
    ? unreadable(`the zip holds a name that leads out of it (${message})`, 'pack the files anew')
    : unreadable(`the zip is damaged or cut off (${message})`, 'save or fetch the file anew', error);
}
