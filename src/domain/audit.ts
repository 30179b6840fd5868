import { randomUUID } from 'node:crypto';

/** What is put on record, in the words of the record. */
export type AuditAction = 'MADE_KEY' | 'REVOKED_KEY' | 'READ_CONTACTS' | 'SAVED_CONTACT' | 'REMOVED_CONTACT';

/** A record of what somebody did just now. */
export const auditOf = (
  by: string,
  action: AuditAction,
  about: { readonly keyId?: string; readonly entryIds?: readonly string[] },
) => ({
  id: `audit-${randomUUID()}`,
  at: new Date().toISOString(),
  ...{ by, action, keyId: about.keyId ?? null, entryIds: about.entryIds ?? [] },
});
