import { auditsBefore, countAudits } from '../cypher/audit.ts';
import { LAST_DAY } from '../domain/dates.ts';
import { type Order, type PageArguments, pageOf, pageOfLog } from '../domain/pages.ts';
import { integer } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

const newestFirst: Order = { by: 'AUDIT', descending: true };

/** A page of what is on record, the newest first. */
export async function auditPage({ ask }: Surroundings, given: PageArguments) {
  const page = pageOf(given, newestFirst, 2, 'audit');
  const [at, id] = (page.after ?? [LAST_DAY, '']) as [string, string];
  const rows = await ask(auditsBefore, { at, id, limit: integer(page.size + 1) });
  return pageOfLog(rows, page, newestFirst, async () => (await ask(countAudits, {}))[0]?.count ?? 0);
}
