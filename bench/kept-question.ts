import type { Statement } from './queries.ts';

/** A named question that is asked again while nobody writes, and a statement by hand that answers the same. */
export const keptQuestion: { readonly name: string; readonly raw: Statement } = {
  name: 'committee-members',
  raw: {
    text: `MATCH (:Entry {id: $id})<-[tie:MEMBER_OF]-(n:Entry)
      WITH tie, n ORDER BY n.sortName, n.id, tie.id LIMIT 100
      RETURN collect(tie {
        .role, .since, .until, .confidence,
        node: n {.id, .name, kinds: labels(n)},
        parts: COLLECT { MATCH (n)<-[:PART_OF]-(p) WITH p ORDER BY p.sortName, p.id LIMIT 20 RETURN p {.id, .name} },
        successors: COLLECT { MATCH (n)-[:SUCCEEDED_BY]->(s) RETURN s {.id, .name} },
        evidence: COLLECT {
          MATCH (source)-[e:SUPPORTS]->() WHERE e.subjectId = tie.id RETURN {quote: e.quote, source: source {.id, .title}}
        }
      }) AS rows`,
    parameters: { id: 'inter-ministerial-committee-on-migration' },
  },
};
