import type { ProjectResolvers } from '../graphql/types.ts';

export const Project: ProjectResolvers = {
  start: ({ start, plannedStart }) => (start ?? plannedStart ?? null) as string | null,
  end: ({ end, plannedEnd }) => (end ?? plannedEnd ?? null) as string | null,
};
