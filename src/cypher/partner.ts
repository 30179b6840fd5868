import { whenever } from '../domain/conditions.ts';
import type { Condition } from '../domain/steps.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { funded, sharedBy, throughProject } from './walks.ts';
import { isNear, joining, parameters, pathHolds, predicate } from './where.ts';

/** What two stakeholders share: the kind it counts as, and the ways from `(parent)` by `(shared)` to `(node)`, each in one or more paths. */
interface Sharing {
  readonly kind: string;
  readonly ways: readonly (readonly string[])[];
  /** Whether a thing that very many share is passed over. */
  readonly passesOverCrowds: boolean;
}

const sharing = (kind: string, ways: Sharing['ways'], passesOverCrowds = true) => ({ kind, ways, passesOverCrowds });
/** What both have a tie of their own to. */
const shared = (kind: Exclude<keyof typeof sharedBy, 'PROJECT'>) => {
  const ties = sharedBy[kind].join('|');
  return sharing(kind, [[`(parent)-[:${ties}]->(shared)<-[:${ties}]-(node)`]]);
};

export type SharingName = keyof typeof sharings;
const sharings = {
  FUNDERS: sharing('PROJECT', [[`(parent)-[:${funded}]->(shared)<-[:FUNDS]-(node)`]], false),
  FUNDEES: sharing('PROJECT', [[`(parent)-[:FUNDS]->(shared)<-[:${funded}]-(node)`]], false),
  PROJECT: sharing('PROJECT', [[`(parent)${throughProject.into}`, throughProject.outOf('(node)')]]),
  FUNDER: sharing('FUNDER', [
    [
      `(parent)-[:${funded}]->(:Project)<-[:FUNDS]-(shared)`,
      // A path of its own, since both may be in one project, and a path crosses a tie but once.
      `(shared)-[:FUNDS]->(:Project)<-[:${funded}]-(node)`,
    ],
  ]),
  EVENT: shared('EVENT'),
  COMMITTEE: shared('COMMITTEE'),
  AGREEMENT: shared('AGREEMENT'),
  PLACE: shared('PLACE'),
} satisfies Record<string, Sharing>;

/** Ties beyond which a shared thing is a crowd: who meets there cannot be called partners. */
const crowd = 1_000;
/** Most partners that are listed of one stakeholder. */
const most = 1_000;

export interface PartnersRow {
  readonly id: string;
  /** The strongest first: the partner's id, what is shared, how much. */
  readonly partners: readonly (readonly [string, readonly (readonly [string, number])[], number])[];
  readonly total: number;
}

/** Those with whom stakeholders share something, for many stakeholders at once. */
export function partnersOf(
  names: readonly SharingName[],
  condition: Condition | null,
  day: string | null,
): { query: Query<Record<string, unknown>, PartnersRow>; parameters: Record<string, unknown> } {
  const into = parameters();
  const when = { ...whenever, from: day, to: day };
  const held = pathHolds('path', when, into);
  const match = (pattern: string) => (held ? `MATCH path = ${pattern}${joining(pattern)}${held}` : `MATCH ${pattern}`);
  const branches = names.flatMap(name => {
    const { kind, ways, passesOverCrowds } = sharings[name];
    const few = passesOverCrowds ? ` AND COUNT { (shared)--() } <= ${crowd}` : '';
    const near = kind === 'PLACE' ? ` AND ${isNear('shared')}` : '';
    return ways.map(
      paths => `${paths.map(match).join(' WITH DISTINCT parent, shared ')}
        WITH parent, node, shared WHERE node:Stakeholder AND node <> parent AND shared <> parent AND shared <> node${few}${near}
        RETURN node, '${kind}' AS kind, shared AS thing`,
    );
  });
  const text = `UNWIND $ids AS id MATCH (parent:Entry {id: id})
    CALL (parent) {
      CALL (parent) { ${branches.join('\nUNION ')} }
      WITH node, kind, count(DISTINCT thing) AS count${condition ? ` WHERE ${predicate(condition, into)}` : ''}
      WITH node, kind, count ORDER BY kind
      WITH node, collect([kind, count]) AS shared, sum(count) AS strength
      ORDER BY strength DESC, node.sortName, node.id
      WITH collect([node.id, shared, strength]) AS partners
      RETURN partners[0..${most}] AS partners, size(partners) AS total
    }
    RETURN id, partners, total`;
  return { query: defineQuery('partnersOf', text), parameters: into.values };
}
