import { pageOfRows } from '../domain/pages.ts';
import type { EndingResolvers, QueryResolvers } from '../graphql/types.ts';
import { endingsFrom, exposuresTo } from '../loaders/ending.ts';

export const Query: Pick<QueryResolvers, 'ending'> = {
  ending: async (_, args, { graph, today }) => {
    const { rows, ...said } = await endingsFrom(args.from ?? today, args.within, graph);
    /** Read once for the page, and only if somebody asks. */
    let exposures: ReturnType<typeof exposuresTo> | undefined;
    const exposedTo = async (row: (typeof rows)[number]) => {
      exposures ??= exposuresTo(page.nodes, said.from, graph);
      return (await exposures)(row);
    };
    const page = pageOfRows(
      rows.map(row => ({
        ...row,
        exposures: () => exposedTo(row),
      })),
      args,
      'ending',
      ({ id }) => id,
    );
    return { ...said, ...page } as never;
  },
};

type Exposing = { exposures(): Promise<{ exposed: object[]; count: number }> };
const exposuresOf = (ending: unknown) => (ending as Exposing).exposures();
export const Ending: Pick<EndingResolvers, 'exposed' | 'exposedCount'> = {
  exposed: async ending => (await exposuresOf(ending)).exposed as never,
  exposedCount: async ending => (await exposuresOf(ending)).count,
};
