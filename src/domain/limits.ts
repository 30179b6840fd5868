/** What one request may ask for; told to clients in `directory.limits`. */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytes: 128 * 1024,
  /** Lexical tokens of a document. */
  tokens: 2_000,
  /** Levels of fields below the operation. */
  depth: 20,
  /** Aliases in a document, each use of a fragment counted. */
  aliases: 50,
  /** Fields at the root of an operation. */
  rootFields: 30,
  /** Fields in a document, each use of a fragment counted. */
  fields: 1_000,
  /** What an operation may cost: about the objects that it may answer; docs/limits.md says how it is reckoned. */
  cost: 250_000,
  /** Requests that may be asking at once; one more is sent away at once, so that those accepted stay fast. */
  requestsAtOnce: 40,
  /** Directives in one place of a document. */
  directives: 5,
  /** Rows of a page: the most that `first` and `last` take. */
  pageSize: 100,
  /** Rows of a page when neither `first` nor `last` is given. */
  defaultPageSize: 20,
  /** Ids that `nodes` and a filter's `ids` take. */
  ids: 100,
  /** Entries whose log `changes` reads at once. */
  logEntries: 1_000,
  /** Conditions of one filter, and the levels that and/or/not may nest. */
  filterConditions: 30,
  filterLevels: 5,
  /** Rows of an answer of `funding`, and the sums by project, payer, payee and year that it is made of. */
  fundingRows: 1_000,
  fundingGroups: 50_000,
  /** Milliseconds that the database gives one statement. */
  statementMilliseconds: 8_000,
  /** Milliseconds after which a silent database counts as away. */
  answerMilliseconds: 9_000,
  /** Milliseconds in which a request is answered, whatever happens. */
  requestMilliseconds: 10_000,
} as const;

/** How much of the named questions' answers is kept in memory, and how long they serve while the database is away. */
export const keptLimits = {
  bytes: 64 * 2 ** 20,
  staleMilliseconds: 10 * 60_000,
} as const;

/** What one uploaded file may hold. */
export const fileLimits = {
  /** Bytes of the file, and of all that is packed in it. */
  bytes: 25 * 2 ** 20,
  unpackedBytes: 100 * 2 ** 20,
  /** Files in a zip, which a workbook is too. */
  packedFiles: 2_000,
  /** Times that a packed file may be larger than its packed form, once it is larger than a MiB. */
  packingRatio: 400,
  sheets: 50,
  rows: 200_000,
  /** Cells of all sheets, each row counted as far as its last cell. */
  cells: 4_000_000,
  /** The last row and column that a sheet of Excel has. */
  lastRow: 1_048_576,
  columns: 16_384,
  /** Characters of a cell: what Excel holds. */
  cellText: 32_767,
  /** Seconds that reading may take, and those more for each MiB. */
  seconds: 20,
  secondsPerMebibyte: 1,
  /** MiB of memory that reading may take. */
  memory: 256,
} as const;
