import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { recordAudit } from '../cypher/audit.ts';
import { addContact, changeContact, contactsOf, removeContact, type StoredContact } from '../cypher/contact.ts';
import { type AuditAction, auditOf } from '../domain/audit.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Transaction } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

/** A contact point that was taken out: whose it was. */
export interface Removed {
  readonly entryId: string;
}

/** A contact point that is now kept, and whose it is. */
export interface Kept extends Removed {
  readonly contactPoint: StoredContact;
}

export type ContactLoaders = ReturnType<typeof contactLoaders>;

/** Contact points, on behalf of `by`. Each look and each change is put on record in the transaction that makes it. */
export function contactLoaders({ database, run: options, sent }: Surroundings, by: string) {
  const recorded = <Found>(
    name: string,
    action: AuditAction,
    work: (transaction: Transaction) => Promise<{ readonly found: Found; readonly entryIds: readonly string[] }>,
  ): Promise<Found> => {
    sent(name);
    const audit = auditOf(by, action, {});
    return database.write(async transaction => {
      const { found, entryIds } = await work(transaction);
      if (entryIds.length) await transaction.run(recordAudit, { ...audit, entryIds });
      return found;
    }, options);
  };

  const byEntry = new DataLoader<string, readonly StoredContact[]>(
    ids =>
      recorded('contactsOf', 'READ_CONTACTS', async ({ run }) => {
        const rows = new Map((await run(contactsOf, { ids })).map(({ id, contacts }) => [id, contacts]));
        return { found: ids.map(id => rows.get(id) ?? []), entryIds: [...rows.keys()] };
      }),
    { maxBatchSize: 1_000 },
  );

  return {
    /** The contact points of an entry. */
    of: (entryId: string) => byEntry.load(entryId),

    /** Adds a contact point, or changes the one with the id. Throws BAD_USER_INPUT where it fits no such entry. */
    save: (entryId: string, id: string | null, said: Omit<StoredContact, 'id'>): Promise<StoredContact> =>
      recorded('saveContact', 'SAVED_CONTACT', async ({ run }) => {
        const [found] =
          id === null
            ? await run(addContact, { ...said, entryId, id: `contact-${randomUUID()}` })
            : await run(changeContact, { ...said, entryId, id });
        if (!found)
          throw new DirectoryError(
            'BAD_USER_INPUT',
            id === null
              ? `Contact points are kept of stakeholders and people; ${entryId} is neither.`
              : `${entryId} has no contact point with the id ${id}.`,
          );
        return { found, entryIds: [entryId] };
      }),

    /** Takes a contact point out and answers whose it was. Throws BAD_USER_INPUT where there is none with the id. */
    remove: (id: string): Promise<string> =>
      recorded('removeContact', 'REMOVED_CONTACT', async ({ run }) => {
        const [found] = await run(removeContact, { id });
        if (!found) throw new DirectoryError('BAD_USER_INPUT', `No contact point has the id ${id}.`);
        return { found: found.entryId, entryIds: [found.entryId] };
      }),
  };
}
