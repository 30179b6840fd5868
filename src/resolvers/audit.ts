import type { QueryResolvers } from '../graphql/types.ts';
import { auditPage } from '../loaders/audit.ts';

export const Query: Pick<QueryResolvers, 'audit'> = {
  audit: (_, page, { graph }) => auditPage(graph, page) as never,
};
