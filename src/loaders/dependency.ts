import type { ProjectsAsked } from '../cypher/project.ts';
import { DirectoryError } from '../domain/errors.ts';
import type { Condition } from '../domain/steps.ts';
import { turns } from '../domain/turns.ts';
import { keptAnswers } from '../neo4j/query.ts';
import {
  type Activity,
  activitiesOf,
  both,
  either,
  few,
  type Part,
  type Participant,
  type Reading,
  type Strength,
} from './project.ts';
import type { Surroundings } from './relations.ts';

/** The most pairs of stakeholders that are compared. */
const mostPairs = 5_000_000;

/** Whose part makes others rest on them, which of their own parts do not rest on it, and how both are said. */
const bases = {
  FUNDER: {
    supports: ({ kind }: Part) => kind === 'FUNDS',
    rests: ({ kind }: Part) => kind !== 'FUNDS',
    one: 'a funder',
    rule: 'Whoever has a part in a project other than funding it rests on its funders.',
  },
  IMPLEMENTER: {
    supports: ({ kind }: Part) => kind === 'IMPLEMENTS',
    rests: ({ kind }: Part) => kind !== 'IMPLEMENTS',
    one: 'an implementer',
    rule: 'Whoever has a part in a project other than carrying it out rests on those who do.',
  },
  CIVIL_SOCIETY_ORGANISATION: {
    supports: ({ who }: Part) => who.type === 'CivilSocietyOrganisation',
    rests: () => true,
    one: 'a civil society organisation with a part',
    rule: 'Whoever has a part in a project rests on the civil society organisations that have one too.',
  },
} as const;

export interface DependencyAsked extends Pick<ProjectsAsked, 'day' | 'confidences'> {
  readonly stakeholders: Condition | null;
  readonly on: keyof typeof bases;
  /** Least share, in (0, 1]. */
  readonly threshold: number;
  readonly minProjects: number;
}

/** Somebody's parts in one project and its events. */
interface Stake {
  readonly ties: string[];
  strength: Strength;
}
type Stakes = ReadonlyMap<Participant, Stake>;

/** A project of somebody, and all on whom it rests; among them may be that body itself. */
interface Resting {
  readonly project: string;
  readonly own: Stake;
  readonly supporters: Stakes;
}

type Dependencies = Awaited<ReturnType<typeof judged>>;
const kept = keptAnswers<Dependencies>(8);

/**
 * Who rests on one body for at least a share of their projects, the most dependent first; kept for as long as nobody
 * writes. Throws BAD_FILTER and LIMIT_EXCEEDED.
 */
export async function dependencies(asked: DependencyAsked, graph: Surroundings): Promise<Dependencies> {
  const { threshold } = asked;
  if (!(threshold > 0 && threshold <= 1))
    throw new DirectoryError('BAD_FILTER', `dependency: threshold must be above 0 and at most 1, not ${threshold}.`);
  return kept(graph, asked, ask => judged(asked, { ask, vocabulary: graph.vocabulary }));
}

async function judged(asked: DependencyAsked, graph: Reading) {
  const { on, threshold, minProjects, day, confidences, stakeholders } = asked;
  const read = await activitiesOf(
    { day, confidences, projects: null, places: false, themes: false },
    stakeholders,
    graph,
  );
  const basis = bases[on];
  const turn = turns();
  const restings = new Map<Participant, Resting[]>();
  let pairs = 0;
  for (const [project, its] of Map.groupBy(read.activities, ({ project }) => project.id)) {
    await turn();
    const supporters = stakes(its, basis.supports);
    for (const [who, own] of stakes(its, part => part.who.meets && basis.rests(part))) {
      pairs += supporters.size;
      if (pairs > mostPairs)
        throw new DirectoryError(
          'LIMIT_EXCEEDED',
          `dependency: more than ${mostPairs.toLocaleString('en')} pairs of stakeholders share a project; ask of fewer with where.`,
        );
      const its = restings.get(who);
      if (its) its.push({ project, own, supporters });
      else restings.set(who, [{ project, own, supporters }]);
    }
  }

  const levels = graph.vocabulary.enums.get('Confidence') ?? [];
  let unjudged = 0;
  const rows = [];
  for (const [who, projects] of restings) {
    await turn();
    const known = projects.filter(({ supporters }) => supporters.size > Number(supporters.has(who)));
    if (!known.length) unjudged++;
    if (known.length < Math.max(1, minProjects)) continue;
    const shared = new Map<Participant, Resting[]>();
    for (const resting of known)
      for (const other of resting.supporters.keys()) {
        const part = shared.get(other);
        if (part) part.push(resting);
        else if (other !== who) shared.set(other, [resting]);
      }
    for (const [other, part] of shared) {
      const share = part.length / known.length;
      if (share < threshold) continue;
      const stakesOf = part.flatMap(({ own, supporters }) => [own, supporters.get(other) as Stake]);
      const { confidence, sure } = stakesOf.map(({ strength }) => strength).reduce(both);
      rows.push({
        name: who.name,
        stakeholderId: who.id,
        onId: other.id,
        share,
        part: part.length,
        whole: known.length,
        alone: part.filter(({ supporters }) => supporters.size - Number(supporters.has(who)) === 1).length,
        unknown: projects.length - known.length,
        projectIds: few(part.map(({ project }) => project).sort()),
        tieIds: few(stakesOf.flatMap(({ ties }) => ties)),
        confidence: levels[confidence],
        certain: day ? sure : null,
      });
    }
  }
  rows.sort(
    (a, b) =>
      b.share - a.share ||
      b.whole - a.whole ||
      inEnglish(a.name, b.name) ||
      inEnglish(a.stakeholderId, b.stakeholderId) ||
      inEnglish(a.onId, b.onId),
  );
  return {
    rows,
    examined: restings.size,
    leftOut: unjudged
      ? [{ reason: `Stakeholders in none of whose projects ${basis.one} is known.`, count: unjudged }]
      : [],
    rule: [
      `${basis.rule} A part is a role in the project, or having held or taken part in an event under it.`,
      `The share is that of its projects in which ${basis.one} is known; where several are, it counts for each of them. Nobody rests on itself.`,
      'Projects are counted and not money, as sums are not alike from one source to the next.',
      day
        ? `Projects and parts in them count if they hold, or may hold, on ${day}; events from their day on.`
        : 'Everything counts, whatever its dates.',
      ...(confidences ? [`Ties less sure than ${confidences[0]} do not count.`] : []),
    ].join(' '),
  };
}

const inEnglish = new Intl.Collator('en').compare;

/** Who has such a part in a project or in an event under it. */
function stakes(activities: readonly Activity[], counts: (part: Part) => boolean): Stakes {
  const found = new Map<Participant, Stake>();
  for (const { parts, strength } of activities)
    for (const part of parts) {
      if (!counts(part)) continue;
      const reached = both(strength, part.strength);
      const stake = found.get(part.who) ?? { ties: [part.tie], strength: reached };
      found.set(part.who, stake);
      if (!stake.ties.includes(part.tie)) stake.ties.push(part.tie);
      stake.strength = either(stake.strength, reached);
    }
  return found;
}
