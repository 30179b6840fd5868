import type { SuccessionResolvers } from '../graphql/types.ts';

export const Succession: SuccessionResolvers = {
  kind: ({ tie }) => tie.role as never,
  stakeholder: ({ node }) => node,
};
