import { parseArgs } from 'node:util';
import { figuresOf, judged } from '../test/support/matching.ts';

/**
 * How well names are matched, on the labelled pairs of test/fixtures/matching.json.
 *   node bench/matching.ts             the table
 *   node bench/matching.ts --misses    and each pair to tune by that is judged otherwise than it is labelled
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const say = (line: string) => void process.stdout.write(`${line}\n`);

say(
  '| half | pairs | same | different | precision of SAME | recall of SAME | recall of SAME or POSSIBLE | different, yet POSSIBLE |',
);
say(`|${' --- |'.repeat(8)}`);
for (const half of ['tune', 'held-out'] as const) {
  const { pairs, same, different, possibleThoughDifferent, ...shares } = figuresOf(half);
  const rounded = Object.values(shares).map(share => share.toFixed(3));
  say(`| ${[half, pairs, same, different, ...rounded, possibleThoughDifferent].join(' | ')} |`);
}
if (values.misses)
  for (const { a, b, same, verdict, score, reasons, half } of judged)
    if (half === 'tune' && verdict !== (same ? 'SAME' : 'DIFFERENT')) {
      const names = [a, b].map(({ names }) => names.join(' = ')).join(' / ');
      say(`${same ? 'same' : 'different'}, judged ${verdict} ${score}: ${names} (${reasons.join('; ')})`);
    }
