/** Who is asking, and what they may. */
export interface Viewer {
  readonly role: 'READER';
  readonly mayReadContacts: boolean;
}

/** Everybody, until callers can say who they are. */
export const anyone: Viewer = Object.freeze({ role: 'READER', mayReadContacts: false });
