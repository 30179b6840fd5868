import type { SourceResolvers } from '../graphql/types.ts';

export const Source: SourceResolvers = {
  title: ({ name }) => name as string,
};
