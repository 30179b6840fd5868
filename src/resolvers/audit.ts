import { countOfLog } from '../domain/pages.ts';
import type { AuditConnectionResolvers, QueryResolvers } from '../graphql/types.ts';
import { auditPage } from '../loaders/audit.ts';

export const Query: Pick<QueryResolvers, 'audit'> = {
  audit: (_, page, { graph }) => auditPage(graph, page) as never,
};

export const AuditConnection: Pick<AuditConnectionResolvers, 'totalCount'> = { totalCount: countOfLog };
