import type { ProjectsAsked } from '../cypher/project.ts';
import { DirectoryError } from '../domain/errors.ts';
import { type Activity, activitiesOf, both, either, type Part, type Strength } from './project.ts';
import type { Surroundings } from './relations.ts';

/** The most pairs of stakeholders that are compared. */
const mostPairs = 1_000_000;

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
    supports: ({ type }: Part) => type === 'CivilSocietyOrganisation',
    rests: () => true,
    one: 'a civil society organisation with a part',
    rule: 'Whoever has a part in a project rests on the civil society organisations that have one too.',
  },
} as const;

export interface DependencyAsked extends Pick<ProjectsAsked, 'stakeholders' | 'day' | 'confidences'> {
  readonly on: keyof typeof bases;
  /** Least share, in (0, 1]. */
  readonly threshold: number;
  readonly minProjects: number;
}

/** Somebody's parts in one project and its events. */
interface Stake {
  readonly name: string;
  readonly ties: Set<string>;
  strength: Strength;
}

/** Who rests on one body for at least a share of their projects, the most dependent first. Throws BAD_FILTER and LIMIT_EXCEEDED. */
export async function dependencies(asked: DependencyAsked, graph: Surroundings) {
  const { on, threshold, minProjects, day, confidences } = asked;
  if (!(threshold > 0 && threshold <= 1))
    throw new DirectoryError('BAD_FILTER', `dependency: threshold must be above 0 and at most 1, not ${threshold}.`);
  const { activities } = await activitiesOf({ ...asked, projects: null, places: false, themes: false }, graph);
  const basis = bases[on];
  const byProject = Map.groupBy(activities, ({ project }) => project.id);
  /** Of each stakeholder, its projects with its own stake in them and those of whom it rests on. */
  const restings = new Map<
    string,
    { name: string; projects: Map<string, { own: Stake; supporters: Map<string, Stake> }> }
  >();
  let pairs = 0;
  for (const [project, its] of byProject) {
    const supporters = stakes(its, basis.supports);
    for (const [id, own] of stakes(its, part => part.meets && basis.rests(part))) {
      pairs += supporters.size;
      if (pairs > mostPairs)
        throw new DirectoryError(
          'LIMIT_EXCEEDED',
          `dependency: more than ${mostPairs.toLocaleString('en')} pairs of stakeholders share a project; ask of fewer with where.`,
        );
      const others = new Map(supporters);
      others.delete(id);
      const resting = restings.get(id) ?? { name: own.name, projects: new Map() };
      resting.projects.set(project, { own, supporters: others });
      restings.set(id, resting);
    }
  }

  const levels = graph.vocabulary.enums.get('Confidence') ?? [];
  const rows = [...restings].flatMap(([stakeholderId, { name, projects }]) => {
    const known = [...projects].filter(([, { supporters }]) => supporters.size > 0);
    if (known.length < Math.max(1, minProjects)) return [];
    return [...new Set(known.flatMap(([, { supporters }]) => [...supporters.keys()]))].flatMap(onId => {
      const part = known.filter(([, { supporters }]) => supporters.has(onId));
      const share = part.length / known.length;
      if (share < threshold) return [];
      const pairsOfStakes = part.map(([, { own, supporters }]) => [own, supporters.get(onId) as Stake] as const);
      const { confidence, sure } = pairsOfStakes.flatMap(([own, other]) => [own.strength, other.strength]).reduce(both);
      return {
        name,
        stakeholderId,
        onId,
        share,
        part: part.length,
        whole: known.length,
        alone: part.filter(([, { supporters }]) => supporters.size === 1).length,
        unknown: projects.size - known.length,
        projectIds: part.map(([id]) => id).sort(),
        tieIds: [...new Set(pairsOfStakes.flatMap(([own, other]) => [...own.ties, ...other.ties]))],
        confidence: levels[confidence],
        certain: day ? sure : null,
      };
    });
  });
  rows.sort(
    (a, b) =>
      b.share - a.share ||
      b.whole - a.whole ||
      a.name.localeCompare(b.name, 'en') ||
      a.stakeholderId.localeCompare(b.stakeholderId, 'en') ||
      a.onId.localeCompare(b.onId, 'en'),
  );
  const unjudged = [...restings.values()].filter(({ projects }) =>
    [...projects.values()].every(({ supporters }) => supporters.size === 0),
  ).length;
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

/** Who has such a part in a project or in an event under it. */
function stakes(activities: readonly Activity[], counts: (part: Part) => boolean): Map<string, Stake> {
  const found = new Map<string, Stake>();
  for (const { parts, strength } of activities)
    for (const part of parts) {
      if (!counts(part)) continue;
      const stake = found.get(part.id) ?? { name: part.name, ties: new Set(), strength: both(strength, part.strength) };
      stake.ties.add(part.tie);
      stake.strength = either(stake.strength, both(strength, part.strength));
      found.set(part.id, stake);
    }
  return found;
}
