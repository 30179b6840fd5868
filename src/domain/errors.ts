/** The closed list of what can go wrong for a caller: code → meaning. The README's table is checked against it. */
export const errorMeanings = {
  AMBIGUOUS: 'The name or identifier fits several entries; `extensions.candidates` lists them.',
  BLOCKED:
    'Later batches or other records rest on it, which `extensions.by` names; or what is new may double what `extensions.candidates` lists.',
  BUSY: 'Something large is being written just now; the same request may succeed when it is done.',
  BAD_CONFIG: 'The service cannot start with these settings.',
  BAD_CURSOR: 'The cursor is not one of ours, or was issued for another list or order.',
  BAD_DATE: 'The value is not a date that can be read; the message shows the forms that can.',
  BAD_FILTER: 'The filter has too many conditions, too many levels, or one that does not apply here.',
  BAD_PAGE: 'The page arguments are out of range or exclude each other.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request this service understands.',
  BAD_SHEET: 'A sheet cannot be brought in as it is; every problem is named with sheet, row, column, value and mend.',
  BAD_USER_INPUT: 'An argument or variable is missing, of the wrong type or out of its range.',
  DATABASE_UNAVAILABLE: 'The directory cannot be read just now; the same request may succeed later.',
  ENTRY_NOT_FOUND: 'No entry has this id; `extensions.nearest` lists the closest ones.',
  FORBIDDEN: 'The caller may not do or read this; of a GraphQL answer, the rest stands.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL, or longer than the limits allow.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  INTERNAL_SERVER_ERROR: 'Something failed on our side; `extensions.requestId` finds it in the log.',
  LIMIT_EXCEEDED: 'The operation goes beyond a limit; the message says which. Most are in `directory.limits`.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations and none was chosen, or the chosen one is missing.',
  STALE: 'What the request rests on has changed since; `extensions` says what.',
  STATEMENT_TIMEOUT: 'The database needed longer than a statement may take; ask for less at once.',
  UNAUTHENTICATED: 'No key or token was sent where one is needed, or one that is not accepted; the message says why.',
} as const;

export type ErrorCode = keyof typeof errorMeanings;

/** An expected failure: its message is written for the caller and names what, where and how to mend it. */
export class DirectoryError extends Error {
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DirectoryError';
    this.code = code;
    this.extensions = extensions;
  }
}

/** What a program says of a failure: an expected one is a message; anything else shows where it came from. */
export const toldOf = (error: unknown): string =>
  error instanceof DirectoryError
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
