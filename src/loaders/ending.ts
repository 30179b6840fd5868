import { type EndingKind, endings, exposures } from '../cypher/ending.ts';
import { addDays } from '../domain/dates.ts';
import { DirectoryError } from '../domain/errors.ts';
import { integer } from '../neo4j/query.ts';
import type { Surroundings } from './relations.ts';

/** The most endings of one kind in a span. */
const most = 5_000;
const longest = 3_660;

const plural: Readonly<Record<EndingKind, string>> = {
  PROJECT: 'Projects',
  AGREEMENT: 'Agreements',
  FUNDING: 'Fundings',
  POST: 'Posts',
  MEMBERSHIP: 'Memberships',
};

export interface Ending {
  readonly kind: EndingKind;
  readonly id: string;
  readonly subject: string;
  readonly entryId: string | null;
  readonly tieId: string | null;
  readonly until: string;
  readonly earliest: string;
  readonly latest: string;
  readonly isCertain: boolean;
}

/** What ends, or may end, in the `within` days after `from`, the soonest first. Throws BAD_FILTER and LIMIT_EXCEEDED. */
export async function endingsFrom(from: string, within: number, { ask }: Surroundings) {
  if (within < 0 || within > longest)
    throw new DirectoryError('BAD_FILTER', `ending: within must be from 0 to ${longest} days, not ${within}.`);
  const to = addDays(from, within);
  const [row] = await ask(endings, { from, to, most: integer(most + 1) });
  const counted = row?.withoutEnd ?? [];
  const rows = (row?.endings ?? [])
    .map(({ kind, id, subject, until, earliest, latest }): Ending => {
      const isEntry = kind === 'PROJECT' || kind === 'AGREEMENT';
      const ids = { entryId: isEntry ? id : null, tieId: isEntry ? null : id };
      return { kind, id, subject, ...ids, until, earliest, latest, isCertain: earliest >= from && latest <= to };
    })
    .sort((a, b) => (a.latest + a.earliest + a.id < b.latest + b.earliest + b.id ? -1 : 1));
  for (const [kind, ofKind] of Map.groupBy(rows, ({ kind }) => kind))
    if (ofKind.length > most)
      throw new DirectoryError(
        'LIMIT_EXCEEDED',
        `ending: more than ${most.toLocaleString('en')} ${plural[kind].toLowerCase()} end in this span; ask for a shorter one.`,
      );
  return {
    rows,
    from,
    to,
    withoutEnd: counted.reduce((sum, [, count]) => sum + count, 0),
    leftOut: counted
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ reason: `${plural[kind]} whose end is not known, has no year, or is open.`, count })),
    rule: `Listed is what ends from ${from} to ${to}, or may end then, its end being known less precisely than that. The end of a project is the planned one where no actual one is known. Exposed is whoever has a part in a project other than funding it, a party to an agreement, the body that a post is in, and whose membership it is. Somebody has a sole funder if all projects in which it has such a part, and which go on or may go on at ${from}, have one and the same funder as far as funders are known.`,
  };
}

/** Who is exposed to each of these endings, by its subject; read in one statement. */
export async function exposuresTo(page: readonly Ending[], from: string, { ask }: Surroundings) {
  const ofTies = new Set<EndingKind>(['POST', 'MEMBERSHIP']);
  const ids = [...new Set(page.filter(({ kind }) => !ofTies.has(kind)).map(({ subject }) => subject))];
  const [row] = ids.length ? await ask(exposures, { ids, from }) : [];
  const bySubject = new Map(row?.exposed.map(([subject, parts, count]) => [subject, { parts, count }]));
  const funders = new Map(row?.funders);
  const sole = (id: string) => {
    const [funder = null, another] = funders.get(id) ?? [];
    return another ? null : funder;
  };
  return ({ kind, subject }: Ending) => {
    if (ofTies.has(kind)) return { exposed: [{ stakeholderId: subject, kinds: [], soleFunderId: null }], count: 1 };
    const { parts = [], count = 0 } = bySubject.get(subject) ?? {};
    const exposed = parts.map(([stakeholderId, kinds]) => ({
      stakeholderId,
      kinds,
      soleFunderId: kind === 'AGREEMENT' ? null : sole(stakeholderId),
    }));
    return { exposed, count };
  };
}
