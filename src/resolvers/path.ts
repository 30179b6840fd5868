import { DirectoryError } from '../domain/errors.ts';
import { pageOfRows } from '../domain/pages.ts';
import type { QueryResolvers } from '../graphql/types.ts';
import { findPaths } from '../network/paths.ts';
import { presentIds } from './entry.ts';

/** The most hops that a path may have. */
const longest = 6;

export const Query: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, context, info) => {
    const { maxLength } = args;
    if (maxLength < 1 || maxLength > longest)
      throw new DirectoryError(
        'BAD_USER_INPUT',
        `paths: maxLength must be between 1 and ${longest}, not ${maxLength}.`,
      );
    const [from, to] = await presentIds([args.from, args.to] as const, context);
    if (from === to) throw new DirectoryError('BAD_USER_INPUT', 'paths: from and to are one and the same entry.');
    const { tieKinds, enums } = context.graph.vocabulary;
    const sureness = enums.get('Confidence') ?? [];
    const span = {
      from,
      to,
      maxLength,
      kinds: args.kinds ?? [...tieKinds.keys()],
      overGround: args.kinds != null,
      asOf: context.day(info),
      confidences: sureness.slice(args.minConfidence ? sureness.indexOf(args.minConfidence) : 0),
    };
    const { paths, rule, truncated } = await findPaths(span, context.condition(info, 'through'), context.graph.ask);
    return { ...pageOfRows(paths, args, 'paths', ({ entryIds }) => entryIds.join(' ')), rule, truncated };
  },
};
