import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

/**
 * Runs every check and prints one line for each, "ok" or "FAILED"; under a failing one its output and what mends it.
 * Exits 1 if any failed.
 */
interface Check {
  readonly name: string;
  readonly command: readonly [program: string, ...string[]];
  readonly mend: string;
}

const root = join(import.meta.dirname, '..');
const tool = (name: string) => join(root, 'node_modules', '.bin', name);

const checks: readonly Check[] = [
  {
    name: 'format and lint',
    command: [tool('biome'), 'check', '--error-on-warnings', '.'],
    mend: '`npm run format` mends what can be mended by itself; the rest is named above.',
  },
  {
    name: 'types',
    command: [tool('tsc'), '-p', '.'],
    mend: 'Mend each place that is named; `npx tsc -p .` runs this check alone.',
  },
  {
    name: 'walls',
    command: [tool('depcruise'), '--output-type', 'err-long', 'src', 'web', 'test', 'scripts', 'bench', 'start.mjs'],
    mend: 'Each rule above says what to do instead; .dependency-cruiser.cjs holds them.',
  },
  {
    name: 'drift',
    command: [process.execPath, 'scripts/generate.ts', '--check'],
    mend: '`npm run generate` writes what follows from schema/ and questions/; commit it. Published links are not to break.',
  },
];

const verdicts = checks.map(({ command: [program, ...options] }) =>
  promisify(execFile)(program, options, { cwd: root, maxBuffer: 2 ** 26 }).then(
    () => undefined,
    ({ message, stdout, stderr }) => stripVTControlCharacters(`${stdout ?? ''}${stderr ?? ''}`).trim() || message,
  ),
);

for (const [index, { name, mend }] of checks.entries()) {
  const complaint = await verdicts[index];
  process.stdout.write(
    complaint === undefined ? `ok      ${name}\n` : `FAILED  ${name}\n\n${complaint}\n\n${mend}\n\n`,
  );
  if (complaint !== undefined) process.exitCode = 1;
}
