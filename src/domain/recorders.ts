/** A role with the person's name, as an edit is signed: “editor: Tendai Moyo”. */
const signed = /^(reader|analyst|editor|admin): /;
/** The name of an importer or a program: seed, import, local. */
const program = /^[a-z][a-z-]*$/;

/**
 * Who recorded something, as a reader may be told: to staff as it stands; to others a person's role alone, or the name of
 * the importer. What is neither might be a person's name and is told as “staff”.
 */
export const recorderTold = (by: string, mayReadNames: boolean): string =>
  mayReadNames || program.test(by) ? by : (signed.exec(by)?.[1] ?? 'staff');
