import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settings } from '../../src/config.ts';

test('what .dockerignore lets into the image is enough for the service and the command line', {
  timeout: 60_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [all, ...kept] = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  expect(all).toBe('*');
  for (const name of kept) cpSync(name.replace('!', ''), join(folder, name.replace('!', '')), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const program = `
    import { buildSchema } from './src/graphql/schema.ts';
    import { readQuestions } from './src/graphql/questions.ts';
    import { readSheetFolder } from './src/imports/csv.ts';
    const questions = readQuestions(buildSchema().schema);
    console.log(questions.length > 10, (await readSheetFolder('seed')).length > 10);
    await import('./src/cli.ts');`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });
  expect(String(said)).toMatch(/^true true\n.*npm run directory -- restore FILE/s);
});

test('compose.yaml hands on each setting that a container needs', () => {
  const compose = readFileSync('compose.yaml', 'utf8');
  const [, service = ''] = compose.split('\n  directory:\n');
  const handed = [...service.matchAll(/^ {6}([A-Z0-9_]+): /gm)].map(([, name]) => name);
  /** Set by the image, or meant for the embedded Neo4j. */
  const own = [
    'HOST',
    'PORT',
    'DATA_DIR',
    'NEO4J_USER',
    'NEO4J_DATABASE',
    'NEO4J_HEAP',
    'NEO4J_PAGE_CACHE',
    'XDG_CACHE_HOME',
    'HTTPS_PROXY',
    'NO_PROXY',
  ];
  expect([...handed, ...own].sort()).toEqual(Object.keys(settings.shape).sort());
});
