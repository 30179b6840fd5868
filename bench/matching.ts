import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareEntries, type Described, type Verdict } from '../src/domain/matching.ts';

/**
 * How well names are matched: the labelled pairs of test/fixtures/matching.json, half of them never looked at while the
 * rules were made.
 *   node bench/matching.ts             the table
 *   node bench/matching.ts --misses    and each pair of the tuning half that is judged otherwise than it is labelled
 */
interface Pair {
  readonly a: Partial<Described> & { readonly names: readonly string[] };
  readonly b: Partial<Described> & { readonly names: readonly string[] };
  readonly same: boolean;
  /** Where the names are from. */
  readonly from: string;
  /** How many others carry an identifier. */
  readonly bearers?: Readonly<Record<string, number>>;
  readonly half: 'tune' | 'held-out';
}

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const file = new URL('../test/fixtures/matching.json', import.meta.url);
const pairs: readonly Pair[] = JSON.parse(readFileSync(file, 'utf8'));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const described = (given: Pair['a']): Described => ({ acronyms: [], identifiers: [], type: null, ...given });

const judged = pairs.map(pair => ({
  ...pair,
  ...compareEntries(described(pair.a), described(pair.b), { bearers: new Map(Object.entries(pair.bearers ?? {})) }),
}));

const percent = (part: number, all: number) => (all ? (part / all).toFixed(3) : '–');
say(
  '| half | pairs | same | different | precision of SAME | recall of SAME | recall of SAME or POSSIBLE | POSSIBLE though different |',
);
say('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const half of ['tune', 'held-out'] as const) {
  const rows = judged.filter(pair => pair.half === half);
  const count = (same: boolean, ...verdicts: Verdict[]) =>
    rows.filter(row => row.same === same && (!verdicts.length || verdicts.includes(row.verdict))).length;
  const cells = [
    half,
    rows.length,
    count(true),
    count(false),
    percent(count(true, 'SAME'), count(true, 'SAME') + count(false, 'SAME')),
    percent(count(true, 'SAME'), count(true)),
    percent(count(true, 'SAME', 'POSSIBLE'), count(true)),
    count(false, 'POSSIBLE'),
  ];
  say(`| ${cells.join(' | ')} |`);
}
if (values.misses)
  for (const { a, b, same, verdict, score, reasons, half } of judged)
    if (half === 'tune' && verdict !== (same ? 'SAME' : 'DIFFERENT'))
      say(
        `${same ? 'same' : 'different'}, judged ${verdict} ${score}: ${a.names.join(' = ')} / ${b.names.join(' = ')} (${reasons.join('; ')})`,
      );
