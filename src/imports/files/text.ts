import { unreadable } from './tables.ts';

/** The text of a file's bytes, and a note where its encoding had to be guessed. Throws BAD_SHEET for what is no text. */
export function decoded(name: string, bytes: Uint8Array): { text: string; notes: string[] } {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16) return { text: withoutNul(name, new TextDecoder(utf16).decode(bytes)), notes: [] };
  if (bytes.includes(0)) throw notText(name);
  const whole = utf8(bytes, false);
  if (whole !== undefined) return { text: whole, notes: [] };
  const start = utf8(bytes, true);
  if (start !== undefined && /[^\0-\x7f]/.test(start))
    throw unreadable(`sheet ${name} ends in the middle of a letter: it is cut off`, 'save or fetch the file anew');
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    notes: [
      `Sheet ${name} is not UTF-8 and was read as Windows-1252. Check its accented letters, or save it as “CSV UTF-8”.`,
    ],
  };
}

/** Undefined for bytes that are no UTF-8; `stream` allows a letter that is cut off at the end. */
function utf8(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

function withoutNul(name: string, text: string): string {
  if (text.includes('\0')) throw notText(name);
  return text;
}

const notText = (name: string) =>
  unreadable(`sheet ${name} holds bytes that are no text`, 'save the table as a workbook (.xlsx) or as “CSV UTF-8”');
