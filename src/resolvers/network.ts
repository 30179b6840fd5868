import type { Network as NetworkSource } from '../domain/network.ts';
import { pageOfRows } from '../domain/pages.ts';
import type { NetworkResolvers, QueryResolvers } from '../graphql/types.ts';
import { brokersOf } from '../network/brokers.ts';
import { gexf, graphml, type Imprint, kumu } from '../network/files.ts';
import { type Drawn, drawn, networkOf } from '../network/network.ts';
import { picture } from '../network/picture.ts';
import type { Context } from './context.ts';
import { presentCondition, presentIds } from './entry.ts';

export const Query: Pick<QueryResolvers, 'network' | 'brokers'> = {
  network: async (_, { around, depth, kinds, minConfidence, limit }, context, info) => {
    const where = await presentCondition(context.condition(info, 'where'), context);
    const request = {
      around: around?.length ? await presentIds(around, context) : [],
      where,
      depth: depth ?? 1,
      kinds: kinds ?? null,
      asOf: context.day(info),
      minConfidence: minConfidence ?? null,
      limit: limit ?? 200,
    };
    return networkOf(request, context.graph);
  },

  brokers: async (_, { minConfidence, first, after }, context, info) => {
    const where = await presentCondition(context.condition(info, 'where'), context);
    const request = { where, asOf: context.day(info), minConfidence: minConfidence ?? null };
    const { rows, stakeholders: __, ...found } = await brokersOf(request, context.graph);
    return { ...pageOfRows(rows, { first, after }, 'brokers', ({ nodeId }) => nodeId), ...found } as never;
  },
};

/** The network drawn once, whichever of its picture and files are asked for. */
const drawings = new WeakMap<NetworkSource, Promise<Drawn>>();
function drawingOf(network: NetworkSource, { graph }: Context): Promise<Drawn> {
  const drawing = drawings.get(network) ?? drawn(network, graph);
  drawings.set(network, drawing);
  return drawing;
}

const imprintOf = ({ settings, today }: Context, citation: string | null | undefined): Imprint => ({
  ...{ licence: settings.licence, madeOn: today, citation },
});

/** A network as a file, in the words of one of its formats. */
const fileBy =
  (write: (network: Drawn, imprint: Imprint) => string) =>
  async (network: NetworkSource, { citation }: { citation?: string | null }, context: Context) =>
    write(await drawingOf(network, context), imprintOf(context, citation));

export const Network: NetworkResolvers = {
  svg: async (network, { title, width, height, citation }, context) => {
    const options = { title, width: width ?? 960, height };
    return picture(await drawingOf(network, context), options, imprintOf(context, citation));
  },
  graphml: fileBy(graphml),
  gexf: fileBy(gexf),
  kumu: fileBy(kumu),
};
