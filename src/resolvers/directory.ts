import { limits } from '../domain/limits.ts';
import type { DirectoryResolvers, QueryResolvers, ViewerResolvers } from '../graphql/types.ts';

export const Query: Pick<QueryResolvers, 'directory' | 'viewer'> = {
  directory: () => ({}),
  viewer: (_, __, { viewer }) => viewer,
};

export const Viewer: ViewerResolvers = {
  budget: (_, __, { budget }) => budget(),
};

export const Directory: DirectoryResolvers = {
  name: () => 'Stakeholder Directory',
  licence: (_, __, { settings }) => settings.licence,
  dataDate: (_, __, { directory }) => directory.dataDate(),
  counts: async (_, __, { directory, settings }) => {
    const { entries } = await directory.counts();
    return entries.map(({ type, count }) => ({ kind: settings.kindOfType(type) as never, count }));
  },
  ties: async (_, __, { directory }) => {
    const { ties } = await directory.counts();
    return ties.map(({ kind, count }) => ({ kind: kind as never, count }));
  },
  revision: (_, __, { directory }) => directory.revision(),
  today: (_, __, { today }) => today,
  schemaVersion: (_, __, { settings }) => settings.schemaVersion,
  limits: () => limits,
};
