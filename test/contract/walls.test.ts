import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const config = resolve('.dependency-cruiser.cjs');
const depcruise = resolve('node_modules/.bin/depcruise');

/** Breaches of the walls in a folder, each as "rule: from → to". */
async function breaches(folder: string, ...parts: string[]): Promise<string[]> {
  const options = ['--config', config, '--output-type', 'json', ...parts];
  const run = promisify(execFile)(depcruise, options, { cwd: folder, maxBuffer: 2 ** 26 });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  const { violations } = JSON.parse(stdout).summary as {
    violations: { rule: { name: string }; from: string; to: string }[];
  };
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to.replace(/^.*node_modules\//, '')}`);
}

/** A tree of its own with these files, each of which imports as its text says. */
async function planted(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stakeholder-directory-walls-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(folder, 'package.json'), await readFile('package.json'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The README's table: what each room may import, and which libraries are at home in it. */
interface Room {
  readonly room: string;
  readonly allowed: readonly string[];
  readonly libraries: readonly string[];
}

const words = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

let rooms: readonly Room[] = [];
beforeAll(async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, table = ''] = /\| room .*\n\|[ -|]+\n((?:\|.*\n)+)/.exec(readme) ?? [];
  rooms = table
    .trim()
    .split('\n')
    .map(line => line.split('|').slice(1, -1))
    .map(([room = '', , allowed = '', libraries = '']) => ({
      room: words(room)[0]!,
      allowed: words(allowed),
      libraries: words(libraries),
    }));
});

test('the tree as it stands breaches no wall', async () => {
  expect(await breaches('.', 'src', 'web', 'test', 'scripts', 'bench', 'start.mjs')).toEqual([]);
});

describe('planted breaches', () => {
  test('each room may import the rooms that the README grants it, and no other, not even types', async () => {
    expect(rooms).toHaveLength(10);
    const files = new Map(rooms.map(({ room }) => [`src/${room}/planted.ts`, 'export type Planted = 1;']));
    for (const name of ['neo4j/query', 'resolvers/context']) files.set(`src/${name}.ts`, 'export type Planted = 1;');
    const targets = [...files.keys()];
    const expected: string[] = [];
    for (const { room, allowed } of rooms)
      for (const target of targets.filter(target => !target.startsWith(`src/${room}/`))) {
        const from = `src/${room}/to-${target.replace(/^src\/|\.ts$/g, '').replace('/', '-')}.ts`;
        files.set(from, `import type { Planted } from '../../${target}';\nexport type Taken = Planted;`);
        const granted = allowed.some(name => target === `src/${name}.ts` || target.startsWith(`src/${name}/`));
        if (!granted) expected.push(`${room}-room: ${from} → ${target}`);
      }
    const found = await breaches(await planted(Object.fromEntries(files)), 'src');
    expect(found.sort()).toEqual(expected.sort());
  });

  test('each library is imported in the rooms that the README calls its home, and in no other', async () => {
    const libraries = [...new Set(rooms.flatMap(room => room.libraries))];
    expect(libraries.length).toBeGreaterThan(8);
    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const { room, libraries: own } of rooms)
      for (const [index, library] of libraries.entries()) {
        const from = `src/${room}/planted-${index}.ts`;
        files[from] = `import '${library}';`;
        if (!own.includes(library)) expected.push(`src/${room}: ${library}`);
      }
    const found = await breaches(await planted(files), 'src');
    const told = found.map(line => {
      const [, room, index] = /: (src\/\w+)\/planted-(\d+)/.exec(line)!;
      expect(line).toContain('-at-home: ');
      return `${room}: ${libraries[Number(index)]}`;
    });
    expect(told.sort()).toEqual(expected.sort());
  });

  test.each<[rule: string, files: Record<string, string>]>([
    ['no-cycle', { 'src/domain/a.ts': "import './b.ts';", 'src/domain/b.ts': "import './a.ts';" }],
    [
      'resolver-types-are-types',
      { 'src/resolvers/a.ts': "import '../graphql/types.ts';", 'src/graphql/types.ts': 'export {};' },
    ],
    ['settings-are-handed-in', { 'src/http/a.ts': "import '../config.ts';", 'src/config.ts': 'export {};' }],
    ['nobody-imports-a-program', { 'src/app.ts': "import './main.ts';", 'src/main.ts': 'export {};' }],
    ['nobody-imports-a-program', { 'test/a.ts': "import '../src/cli.ts';", 'src/cli.ts': 'export {};' }],
    ['source-stands-alone', { 'src/app.ts': "import '../test/a.ts';", 'test/a.ts': 'export {};' }],
    ['source-stands-alone', { 'src/domain/a.ts': "import '../../web/a.ts';", 'web/a.ts': 'export {};' }],
    ['source-stands-alone', { 'src/domain/a.ts': "import '../../bench/a.ts';", 'bench/a.ts': 'export {};' }],
    ['@neo4j/graphql-at-home', { 'bench/a.ts': "import '@neo4j/graphql';" }],
    ['web-takes-types-alone', { 'web/a.tsx': "import '../src/domain/a.ts';", 'src/domain/a.ts': 'export {};' }],
    ['no-dead-import', { 'src/domain/a.ts': "import './nowhere.ts';" }],
    ['no-development-package', { 'src/domain/a.ts': "import 'fast-check';" }],
  ])('%s', async (rule, files) => {
    const parts = ['src', 'test', 'web', 'bench'].filter(part =>
      Object.keys(files).some(name => name.startsWith(part)),
    );
    const found = await breaches(await planted(files), ...parts);
    expect(new Set(found.map(line => line.split(':')[0]))).toEqual(new Set([rule]));
  });

  test('types of the settings, and of src/ for the browser, may be taken anywhere', async () => {
    const type = (from: string) => `import type { A } from '${from}';\nexport type B = A;`;
    const folder = await planted({
      'src/config.ts': 'export type A = 1;',
      'src/http/a.ts': type('../config.ts'),
      'src/graphql/types.ts': 'export type A = 1;',
      'src/resolvers/a.ts': type('../graphql/types.ts'),
      'web/a.ts': type('../src/config.ts'),
    });
    expect(await breaches(folder, 'src', 'web')).toEqual([]);
  });
});
