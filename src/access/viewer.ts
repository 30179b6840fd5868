/** Roles, each of which may what the ones before it may. */
export const roles = ['READER', 'ANALYST', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** What there is to be allowed, and the first role that may. The README says the same in words. */
const policy = {
  /** Reads contact points; each look is on record. */
  readContacts: 'EDITOR',
  /** Reads the names of the people who recorded something. */
  readRecorders: 'EDITOR',
  /** Brings in, edits and undoes. */
  write: 'EDITOR',
} as const satisfies Record<string, Role>;

/** Whether a role is at least another one. */
export const reaches = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** Whether a role may do this. */
export const may = (role: Role, right: keyof typeof policy): boolean => reaches(role, policy[right]);

/** How somebody came to be known: on this machine, by a key, by a token, or not at all. */
export type Via = 'LOCAL' | 'KEY' | 'TOKEN' | 'ANONYMOUS';

/** Who is asking, and what they may. */
export interface Viewer {
  readonly role: Role;
  readonly via: Via;
  /** The key's name, or the token's; null for who has none. */
  readonly name: string | null;
  /** Who a change log names: “editor: Tendai Moyo”, or “local”. domain/recorders.ts says what of it others are told. */
  readonly by: string;
  readonly mayReadContacts: boolean;
  readonly mayReadRecorders: boolean;
  /** The named questions that are all they may ask; null for no such bound. */
  readonly questionsOnly: readonly string[] | null;
  /** The key's id; null for who has none. */
  readonly keyId: string | null;
  /** The origins whose pages alone their key serves; null for no such bound. */
  readonly origins: readonly string[] | null;
  /** Whom the token speaks of; null for who has none. */
  readonly subject: string | null;
  /** The instant at which they cease to be known, in ISO 8601; null for never. */
  readonly expires: string | null;
}

interface Known {
  readonly role: Role;
  readonly via: Via;
  readonly name?: string | null;
  readonly questionsOnly?: readonly string[] | null;
  readonly keyId?: string | null;
  readonly origins?: readonly string[] | null;
  readonly subject?: string | null;
  readonly expires?: string | null;
}

/** A viewer with the rights of the role. */
export const viewerAs = ({
  role,
  via,
  name = null,
  questionsOnly = null,
  keyId = null,
  origins = null,
  subject = null,
  expires = null,
}: Known): Viewer =>
  Object.freeze({
    ...{ role, via, name, questionsOnly, keyId, origins, subject, expires },
    by: name === null ? via.toLowerCase() : `${role.toLowerCase()}: ${name}`,
    mayReadContacts: may(role, 'readContacts'),
    mayReadRecorders: may(role, 'readRecorders'),
  });

/** The same caller with no more than the rights of a reader. */
export const asReader = (viewer: Viewer): Viewer => viewerAs({ ...viewer, role: 'READER' });

/** Whoever is not known, where such callers may read. */
export const anyone: Viewer = viewerAs({ role: 'READER', via: 'ANONYMOUS' });

/** The person at this machine, as long as nobody else can be known. */
export const localAdmin: Viewer = viewerAs({ role: 'ADMIN', via: 'LOCAL' });
