import { DirectoryError } from '../domain/errors.ts';
import { pageOfRows } from '../domain/pages.ts';
import type { Path } from '../domain/paths.ts';
import type { Condition } from '../domain/steps.ts';
import { atLeast } from '../domain/vocabulary.ts';
import type { BetweenResolvers, QueryResolvers } from '../graphql/types.ts';
import { noStakeholders, readBetween, type Sharings, type Way } from '../loaders/between.ts';
import { pathsOf } from '../network/paths.ts';
import type { Context } from './context.ts';
import { presentCondition, presentIds } from './entry.ts';

/** The most hops that a path may have, and those of a path on which somebody stands between two others. */
const longest = 6;
const nearby = 4;

/** Ways of one intermediary that are told. */
const mostWays = 20;

const refuse = (why: string) => new DirectoryError('BAD_USER_INPUT', why);

const everyKind = ({ graph }: Context) => [...graph.vocabulary.tieKinds.keys()];
const enumValues = (name: string, { graph }: Context) => graph.vocabulary.enums.get(name) ?? [];

export const Query: Pick<QueryResolvers, 'paths' | 'between'> = {
  paths: async (_, args, context, info) => {
    const { maxLength } = args;
    if (maxLength < 1 || maxLength > longest)
      throw refuse(`paths: maxLength must be between 1 and ${longest}, not ${maxLength}.`);
    const [from, to] = await presentIds([args.from, args.to] as const, context);
    if (from === to) throw refuse('paths: from and to are one and the same entry.');
    const span = {
      from,
      to,
      maxLength,
      kinds: everyKind(context).filter(kind => args.kinds?.includes(kind as never) ?? true),
      overGround: args.kinds != null,
      asOf: context.day(info),
      areAll: args.kinds == null,
      confidences: atLeast(context.graph.vocabulary, args.minConfidence),
    };
    const { paths, rule, truncated } = await pathsOf(
      context.graph,
      span,
      await presentCondition(context.condition(info, 'through'), context),
    );
    return { ...pageOfRows(paths, args, 'paths', ({ entryIds }) => entryIds.join(' ')), rule, truncated };
  },

  between: async (_, args, context, info) => {
    const [a, b] = await presentIds([args.a, args.b] as const, context);
    if (a === b) throw refuse('between: a and b are one and the same stakeholder.');
    const [other] = await noStakeholders([a, b], context.graph);
    if (other) throw refuse(`between: ${other} is no stakeholder; paths joins entries of any kind.`);
    return readBetween({ a, b, asOf: context.day(info) }, context.graph);
  },
};

const rule =
  'A project is shared where each of the two has a tie to it, or held or took part in an event under it. ' +
  'A funder is shared where it funds a project of each in which that one has another part than paying, events included; one of the two is never its own funder. ' +
  'Events, committees, agreements and places are shared where each has a tie of its own: held or took part, is a member, signed, stands or works in that very place, which is no country or region. ' +
  `Between the two stands whoever is on a path of at most ${nearby} hops from one to the other that leads through no place or theme, or has a part in a project that both share, or in an event of such a project.`;

/** How somebody stands between two others. */
type Standing = { readonly by: 'PATH'; readonly path: Path; readonly tieIds: readonly string[] } | Way;

export const Between: BetweenResolvers = {
  rule: ({ asOf }) => (asOf ? `${rule} All by ties that hold, or may hold, on ${asOf}.` : rule),

  counts: (between, _, context) =>
    Promise.all(enumValues('Shared', context).map(async kind => ({ kind, count: await between.count(kind) }))) as never,

  shared: async (between, args, context) => {
    const kinds = enumValues('Shared', context).filter(kind => args.kinds?.includes(kind as never) ?? true);
    const rows = await between.entries(kinds);
    const page = pageOfRows(rows, args, 'shared', ({ kind, entryId }) => `${kind} ${entryId}`);
    const how = await between.sharings(page.nodes);
    const nodes = page.nodes.map((row, index) => ({ ...row, ...how[index] }));
    const counts = await Promise.all(kinds.map(between.count));
    return {
      ...page,
      nodes,
      edges: page.edges.map((edge, index) => ({ ...edge, node: nodes[index] })),
      totalCount: counts.reduce((sum, count) => sum + count, 0),
    };
  },

  intermediaries: async (between, args, context, info) => {
    const where = await presentCondition(context.condition(info, 'where'), context);
    const { paths, met, isWhole } = await pathsOver(where, between, context);
    const parts = await between.participants(where);
    const ways = new Map<string, Standing[]>();
    for (const path of paths)
      for (const id of path.entryIds)
        if (met.has(id) && !ways.has(id))
          ways.set(id, [{ by: 'PATH', path, tieIds: path.hops.map(({ tieId }) => tieId) }]);
    for (const [id, found] of parts.ways) ways.set(id, [...(ways.get(id) ?? []), ...found]);

    const rows = [...ways].map(([nodeId, all]) => ({ nodeId, ways: all.slice(0, mostWays), wayCount: all.length }));
    const page = pageOfRows(rows, args, 'intermediaries', ({ nodeId }) => nodeId);
    const projects = [
      ...new Set(page.nodes.flatMap(row => row.ways.flatMap(way => ('projectId' in way ? way.projectId : [])))),
    ];
    const found = await between.sharings(projects.map(entryId => ({ kind: 'PROJECT', entryId })));
    const sharingOf = new Map(projects.map((id, index) => [id, found[index]]));
    return {
      ...page,
      edges: page.edges.map(edge => ({ ...edge, ways: edge.ways.map(way => withTies(way, sharingOf)) })),
      truncated: !isWhole || !parts.isWhole,
    };
  },
};

/** A way with the two others' ties to the project that they share. */
const withTies = (way: Standing, sharingOf: ReadonlyMap<string, Sharings | undefined>) => {
  const sharing = 'projectId' in way ? sharingOf.get(way.projectId) : undefined;
  return { ...way, tieIdsOfA: sharing?.tieIdsOfA ?? [], tieIdsOfB: sharing?.tieIdsOfB ?? [] };
};

/** The paths between two stakeholders on which another one meets the condition. */
async function pathsOver(
  where: Condition | null,
  { aId: from, bId: to, asOf }: { readonly aId: string; readonly bId: string; readonly asOf: string | null },
  context: Context,
) {
  const isStakeholder: Condition = { is: 'types', types: context.graph.vocabulary.stakeholderTypes };
  const span = {
    from,
    to,
    maxLength: nearby,
    kinds: everyKind(context),
    areAll: true,
    overGround: false,
    asOf,
    confidences: null,
  };
  const through: Condition = where ? { is: 'and', of: [isStakeholder, where] } : isStakeholder;
  const { paths, met, truncated } = await pathsOf(context.graph, span, through);
  return { paths, met, isWhole: !truncated };
}
