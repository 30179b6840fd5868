import { defineQuery } from '../neo4j/query.ts';

/** A tie of the entry that goes, and what stands at its other end. */
export interface HeldTie {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly otherLabels: readonly string[];
}

/** The ties of an entry. */
export const tiesHeld = defineQuery<{ id: string; most: unknown }, HeldTie>(
  'tiesHeld',
  `
  MATCH (entry:Entry {id: $id})-[tie]-(other:Entry)
  WHERE tie.fromId IS NOT NULL
  WITH tie, other LIMIT $most
  RETURN tie.id AS id, type(tie) AS kind, tie.fromId AS from, tie.toId AS to, tie.role AS role, tie.since AS since,
    labels(other) AS otherLabels`,
);

/** Transactions and budgets that an entry pays, receives or is the project or source of. */
export const figuresHeld = defineQuery<{ id: string; most: unknown }, { id: string }>(
  'figuresHeld',
  `
  CALL () {
    MATCH (:Entry {id: $id})<-[:FROM|TO|FOR]-(figure) RETURN figure LIMIT $most
    UNION
    MATCH (figure:Transaction {sourceId: $id}) RETURN figure LIMIT $most
    UNION
    MATCH (figure:Budget {sourceId: $id}) RETURN figure LIMIT $most
  }
  RETURN DISTINCT figure.id AS id LIMIT $most`,
);

/** The entries and ties that rest on a source, or bear a name that it published. */
export const restingOn = defineQuery<{ id: string; most: unknown }, { id: string }>(
  'restingOn',
  `
  CALL () {
    MATCH (:Entry {id: $id})-[support:SUPPORTS]->() RETURN support.subjectId AS subject LIMIT $most
    UNION
    MATCH (name:Name {sourceId: $id}) WITH name LIMIT $most
    MATCH (name)<-[:HAS_NAME]-(entry:Entry) RETURN entry.id AS subject
  }
  RETURN subject AS id`,
);

/** Ids that were merged into this one before. */
export const redirectedTo = defineQuery<{ id: string }, { id: string }>(
  'redirectedTo',
  'MATCH (redirect:Redirect {to: $id}) RETURN redirect.id AS id ORDER BY id',
);

export interface StoredDecision {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly decision: string;
  readonly reason: string | null;
}

/** What staff decided on an entry and others. */
export const decisionsAbout = defineQuery<{ id: string }, StoredDecision>(
  'decisionsAbout',
  `
  CALL () {
    MATCH (decision:Decision {a: $id}) RETURN decision
    UNION
    MATCH (decision:Decision {b: $id}) RETURN decision
  }
  RETURN decision.id AS id, decision.a AS a, decision.b AS b, decision.decision AS decision, decision.reason AS reason
  ORDER BY id`,
);
