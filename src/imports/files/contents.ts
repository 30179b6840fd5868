import { posix } from 'node:path';
import { Archive } from './archive.ts';
import { readDelimited } from './delimited.ts';
import { Allowance, type FileContents, type Table, unreadable } from './tables.ts';
import { readXlsx } from './xlsx.ts';

/** What files of other kinds begin with, what they are called, and what to do. */
const others: readonly (readonly [beginning: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'packed with gzip'],
  ['7z\xbc\xaf', 'packed with 7-Zip'],
  ['Rar!', 'packed with RAR'],
  ['{\\rtf', 'a text document'],
];
const OLE = '\xd0\xcf\x11\xe0';
const ZIP = 'PK';

/** Reads a file of any kind that is known, told by its content and not by its name. Throws BAD_SHEET. */
export async function contentsOf(name: string, given: Uint8Array): Promise<FileContents> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const start = bytes.toString('latin1', 0, 8);
  const foreign = others.find(([beginning]) => start.startsWith(beginning));
  if (!bytes.length) throw unreadable(`${name} is empty`, 'choose the file that holds the table');
  if (foreign) throw unreadable(`${name} is ${foreign[1]}`, 'send the table as a workbook (.xlsx) or as CSV');
  if (start.startsWith(OLE)) throw unreadable(...olderOffice(name, bytes));
  if (start.startsWith(ZIP)) return readZip(name, await Archive.open(bytes));
  const root = xmlRoot(bytes);
  if (root) return recognised(name, root);
  const { table, notes } = readDelimited(tableName(name), bytes, new Allowance());
  return { kind: 'TABLES', tables: [table], notes };
}

/** A workbook that is encrypted and one of Excel 97 have the same container; the names of its streams tell. */
function olderOffice(name: string, bytes: Buffer): [problem: string, fix: string] {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? [`${name} is protected by a password`, 'save it without']
    : [`${name} is in the format of an old Office (.xls)`, 'open it and save it as .xlsx'];
}

async function readZip(name: string, archive: Archive): Promise<FileContents> {
  const has = (pattern: RegExp) => archive.names.some(entry => pattern.test(entry));
  const officeFix = 'open it and save it as .xlsx';
  if (has(/^xl\/workbook\.bin$/)) throw unreadable(`${name} is a binary workbook (.xlsb)`, officeFix);
  if (has(/^\[Content_Types\]\.xml$/)) {
    if (!has(/(^|\/)workbook\.xml$/i)) throw unreadable(`${name} is an Office file without sheets`, officeFix);
    return { kind: 'TABLES', ...(await readXlsx(archive, new Allowance())) };
  }
  if (has(/^content\.xml$/)) throw unreadable(`${name} is an OpenDocument file`, officeFix);
  return { kind: 'TABLES', ...(await readCsvs(name, archive)) };
}

async function readCsvs(name: string, archive: Archive): Promise<{ tables: Table[]; notes: string[] }> {
  const entries = archive.names.filter(entry => !/(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(entry));
  const [foreign] = entries.filter(entry => !/\.(csv|tsv|txt)$/i.test(entry));
  if (foreign) throw unreadable(`${name} holds ${foreign}, which is not CSV`, 'pack CSV files alone');
  if (!entries.length) throw unreadable(`${name} holds no file`, 'pack the CSV files again');
  const allowance = new Allowance();
  const tables: Table[] = [];
  const notes: string[] = [];
  for (const entry of entries) {
    const read = readDelimited(tableName(entry), await archive.bytes(entry), allowance);
    const twin = tables.find(table => table.name.toLowerCase() === read.table.name.toLowerCase());
    if (twin) throw unreadable(`${name} holds two tables called ${twin.name}`, 'give each a name of its own');
    tables.push(read.table);
    notes.push(...read.notes);
  }
  return { tables, notes };
}

const tableName = (path: string) => posix.basename(path).replace(/\.(csv|tsv|txt)$/i, '');

/** The name of the first element of an XML file; undefined for a file that is none. */
function xmlRoot(bytes: Buffer): string | undefined {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const head = bytes.toString(isWide ? 'utf16le' : 'utf8', 0, 64 * 1024).replace(/^\uFEFF/, '');
  if (!/^\s*<[?!a-z]/i.test(head)) return undefined;
  if (/^\s*(<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<!DOCTYPE/i.test(head)) return '!DOCTYPE';
  return head.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '').match(/^\s*<([\w:.-]+)/)?.[1];
}

function recognised(name: string, root: string): FileContents {
  if (root.startsWith('iati-')) return { kind: 'IATI' };
  if (root === '!DOCTYPE')
    throw unreadable(`${name} declares a DOCTYPE`, 'take it out: no table and no IATI file needs one');
  throw unreadable(
    `${name} is XML of another kind (<${root}>)`,
    'open it and save it as .xlsx, or name a file of IATI activities',
  );
}
