import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ContenderName } from './contenders.ts';
import type { Figures, Measured } from './measure.ts';
import type { Other } from './others.ts';
import { type Target, targets } from './targets.ts';
import type { Work } from './work.ts';

/** What came out of one question. */
export interface Result {
  readonly name: string;
  readonly asks: string;
  readonly speed: Measured;
  readonly work: Partial<Record<ContenderName, Work>>;
  /** Statements that our service sent for one request, as it counts them itself. */
  readonly statements: number;
}

export interface Report {
  readonly machine: string;
  readonly size: number;
  readonly connections: number;
  readonly results: readonly Result[];
  readonly others: readonly Other[];
}

const contenders: readonly (readonly [ContenderName, string])[] = [
  ['raw', 'RAW'],
  ['rawPositional', 'RAW, lists'],
  ['peer', 'PEER'],
  ['peerTuned', 'PEER, tuned'],
  ['ours', 'ours'],
];

const whole = (value: number) => Math.round(value).toLocaleString('en');
const times = (one?: Figures, other?: Figures) => (one && other ? significant(one.perSecond / other.perSecond) : '–');
const significant = (value: number) => (value < 10 ? value.toFixed(2) : whole(value));
const cpu = ({ nodeCpu, neo4jCpu }: Figures) => nodeCpu + neo4jCpu;
const cpuOverRaw = ({ ours, raw }: Measured) => (ours && raw ? cpu(ours) / cpu(raw) : Number.NaN);

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), `|${header.map((_, index) => (index ? ' --: |' : ' --- |')).join('')}`, ...rows.map(line)].join(
    '\n',
  );
}

/** What the service asks beside the operation's own statements, it asks before them, to know who is asking. */
const roundTrips = (work: Work | undefined, statements: number): number =>
  statements + (work ? work.roundTrips - work.statements : 0);

const perContender = (results: readonly Result[], cell: (figures: Figures) => string) =>
  results.map(({ name, speed }) => [name, ...contenders.map(([key]) => (speed[key] ? cell(speed[key]) : '–'))]);

/** All of it in Markdown. */
export function inMarkdown(report: Report): string {
  const { results, others } = report;
  const names = contenders.map(([, name]) => name);
  return [
    report.machine,
    'Requests a second, median (slowest–fastest round), and how often as many as another’s ours are:',
    table(
      ['query', ...names, 'ours / RAW', 'ours / RAW, lists', 'ours / PEER', 'ours / PEER, tuned'],
      perContender(results, ({ perSecond, spread }) => `${whole(perSecond)} (${spread.map(whole).join('–')})`).map(
        (cells, index) => {
          const { ours, ...others } = results[index]!.speed;
          return [...cells, ...contenders.slice(0, -1).map(([key]) => times(ours, others[key as keyof typeof others]))];
        },
      ),
    ),
    `${results.map(({ name, asks }) => `${name}: ${asks}`).join('. ')}.`,
    'Milliseconds until half / 95 of 100 requests were answered:',
    table(
      ['query', ...names],
      perContender(results, ({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`),
    ),
    'Milliseconds of CPU for a request, Node + Neo4j:',
    table(
      ['query', ...names, 'ours / RAW'],
      perContender(results, ({ nodeCpu, neo4jCpu }) => `${nodeCpu.toFixed(2)} + ${neo4jCpu.toFixed(2)}`).map(
        (cells, index) => [...cells, cpuOverRaw(results[index]!.speed).toFixed(2)],
      ),
    ),
    'Db hits of an answer; statements that ours sends for it, and waits for one after the other:',
    table(
      ['query', ...names, 'statements', 'round trips'],
      results.map(({ name, work, statements }) => [
        name,
        ...contenders.map(([key]) => (work[key] ? whole(work[key].dbHits) : '–')),
        `${statements}`,
        `${roundTrips(work.ours, statements)}`,
      ]),
    ),
    ...(others.length
      ? [
          'Beside them, of ours alone:',
          table(
            ['what', 'figure'],
            others.map(({ what, figure }) => [what, figure]),
          ),
        ]
      : []),
    'Where we want to be:',
    table(
      ['query', 'wanted', 'is', ''],
      targets.flatMap(target => verdicts(target, report)),
    ),
  ].join('\n\n');
}

/** Of each query that a target is for: what is wanted, what is, and whether that is enough. */
function verdicts(target: Target, { results, size }: Report): string[][] {
  return results
    .filter(({ name }) => target.queries.includes(name))
    .map(({ name, speed }) => {
      if ('cpuOverRaw' in target) {
        const is = cpuOverRaw(speed);
        return [name, `CPU ≤ ${target.cpuOverRaw} of RAW’s`, is.toFixed(2), verdict(target.cpuOverRaw / is)];
      }
      const { ours, [target.over]: other } = speed;
      const is = ours && other ? ours.perSecond / other.perSecond : Number.NaN;
      const called = contenders.find(([key]) => key === target.over)?.[1] ?? '';
      const wanted = `≥ ${target.atLeast} of ${called}`;
      if (size < (target.fromSize ?? 0))
        return [name, wanted, significant(is), `for ${whole(target.fromSize ?? 0)} entries`];
      return [name, wanted, significant(is), verdict(is / target.atLeast)];
    });
}

/** `share` is how much of what is wanted there is. */
function verdict(share: number): string {
  if (Number.isNaN(share)) return 'not measured';
  const percent = Math.round(Math.abs(share - 1) * 100);
  return share >= 1 ? `met, by ${whole(percent)} %` : `not met, by ${percent} %`;
}

/** One object for each question, for programs. */
export const inJson = ({ results, connections }: Report): string =>
  JSON.stringify(
    results.map(({ name, speed, work, statements }) => ({
      query: name,
      connections,
      ...Object.fromEntries(contenders.map(([key]) => [key, rounded(speed[key]?.perSecond)])),
      oursCpuOverRaw: rounded(cpuOverRaw(speed)),
      statements,
      roundTrips: roundTrips(work.ours, statements),
      dbHits: work.ours?.dbHits ?? null,
      rawDbHits: work.raw?.dbHits ?? null,
      peerDbHits: work.peer?.dbHits ?? null,
    })),
  );

const rounded = (value = Number.NaN) => (Number.isNaN(value) ? null : Number(value.toFixed(2)));

const [begin, end] = ['<!-- the figures begin -->', '<!-- the figures end -->'];

/** Puts text between the two marks of a file, in the form that `npm run check` wants. */
export async function writeBetweenMarks(file: string, text: string): Promise<void> {
  const [before, rest = ''] = (await readFile(file, 'utf8')).split(begin);
  const [, after = ''] = rest.split(end);
  await writeFile(file, `${before}${begin}\n\n${text}\n\n${end}${after}`);
  const biome = join(import.meta.dirname, '../node_modules/.bin/biome');
  await promisify(execFile)(biome, ['format', '--write', file]);
}
