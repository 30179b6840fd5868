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

/** A new contact point of a stakeholder or a person, or the one that says the same; no row where the entry is neither. */
export const addContact = defineQuery<StoredContact & { entryId: string }, StoredContact>(
  'addContact',
  `MATCH (entry:Entry {id: $entryId}) WHERE entry:Stakeholder OR entry:Person
   MERGE (entry)-[:HAS_CONTACT]->(contact:ContactPoint {channel: $channel, value: $value})
   ON CREATE SET contact.id = $id
   RETURN contact.id AS id, contact.channel AS channel, contact.value AS value`,
);

/** Another value for a contact point of this entry; no row where the entry has none with this id. */
export const changeContact = defineQuery<StoredContact & { entryId: string }, StoredContact>(
  'changeContact',
  `MATCH (contact:ContactPoint {id: $id})<-[:HAS_CONTACT]-(:Entry {id: $entryId})
   SET contact.channel = $channel, contact.value = $value
   RETURN contact.id AS id, contact.channel AS channel, contact.value AS value`,
);

/** Takes a contact point out and answers whose it was. */
export const removeContact = defineQuery<{ id: string }, { entryId: string }>(
  'removeContact',
  `MATCH (contact:ContactPoint {id: $id})<-[:HAS_CONTACT]-(entry:Entry)
   WITH contact, entry.id AS entryId
   DETACH DELETE contact
   RETURN entryId`,
);
