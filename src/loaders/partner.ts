import DataLoader from 'dataloader';
import { type PartnersRow, partnersOf, type SharingName } from '../cypher/partner.ts';
import type { ComputedPage } from '../domain/pages.ts';
import type { Condition } from '../domain/steps.ts';
import type { Surroundings } from './relations.ts';

export interface Partner {
  readonly nodeId: string;
  readonly shared: readonly { readonly kind: string; readonly count: number }[];
  readonly strength: number;
}

export type PartnerPage = ComputedPage<Partner>;

/** The strongest partners, at most 1,000, and how many there are. */
export interface Partners {
  readonly strongest: readonly Partner[];
  readonly total: number;
}

/** What is to be shared, with whom, and on which day. */
export interface PartnersAsked {
  readonly sharing: readonly SharingName[];
  readonly where: Condition | null;
  readonly day: string | null;
}

export type PartnerLoaders = ReturnType<typeof partnerLoaders>;

/** The partners of all stakeholders of a level, one statement for the same arguments. */
export function partnerLoaders({ ask }: Surroundings) {
  const loaders = new Map<string, DataLoader<string, Partners>>();

  const loaderOf = ({ sharing, where, day }: PartnersAsked) =>
    new DataLoader<string, Partners>(
      async ids => {
        const { query, parameters } = partnersOf(sharing, where, day);
        const rows = await ask(query, { ...parameters, ids });
        const byId = new Map(rows.map(({ id, partners, total }) => [id, { strongest: partners.map(read), total }]));
        return ids.map(id => byId.get(id) ?? { strongest: [], total: 0 });
      },
      { maxBatchSize: 100 },
    );

  return {
    of(id: string, asked: PartnersAsked): Promise<Partners> {
      const key = JSON.stringify(asked);
      const loader = loaders.get(key) ?? loaderOf(asked);
      loaders.set(key, loader);
      return loader.load(id);
    },
  };
}

const read = ([nodeId, shared, strength]: PartnersRow['partners'][number]): Partner => ({
  nodeId,
  shared: shared.map(([kind, count]) => ({ kind, count })),
  strength,
});
