import { defineQuery } from '../neo4j/query.ts';

export interface StoredContact {
  readonly id: string;
  readonly channel: string;
  readonly value: string;
}

/** The contact points of each of these entries that has any. */
export const contactsOf = defineQuery<{ ids: readonly string[] }, { id: string; contacts: StoredContact[] }>(
  'contactsOf',
  `UNWIND $ids AS id
   MATCH (:Entry {id: id})-[:HAS_CONTACT]->(contact:ContactPoint)
   WITH id, contact ORDER BY contact.channel, contact.value, contact.id
   RETURN id, collect(contact {.id, .channel, .value}) AS contacts`,
);

/** Writes a contact point of a stakeholder or a person; answers no row where the entry is neither. */
export const saveContact = defineQuery<StoredContact & { entryId: string }, { id: string }>(
  'saveContact',
  `MATCH (entry:Entry {id: $entryId}) WHERE entry:Stakeholder OR entry:Person
   MERGE (contact:ContactPoint {id: $id})
   SET contact.channel = $channel, contact.value = $value
   MERGE (entry)-[:HAS_CONTACT]->(contact)
   RETURN contact.id AS id`,
);

/** The entry that a contact point belongs to. */
export const contactHolder = defineQuery<{ id: string }, { entryId: string }>(
  'contactHolder',
  'MATCH (:ContactPoint {id: $id})<-[:HAS_CONTACT]-(entry:Entry) RETURN entry.id AS entryId',
);

export const removeContact = defineQuery<{ id: string }, never>(
  'removeContact',
  'MATCH (contact:ContactPoint {id: $id}) DETACH DELETE contact',
);
