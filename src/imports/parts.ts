/** Rows and ids that one statement takes: more are asked in several, each within its time. */
const most = 1_000;

/** The values in parts that one statement takes each. */
export const inParts = <Value>(values: readonly Value[], size = most): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, part) => values.slice(part * size, (part + 1) * size));
