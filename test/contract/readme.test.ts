import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/config.ts';
import { errorMeanings } from '../../src/domain/errors.ts';

const readme = readFileSync('README.md', 'utf8');

/** The cells of the table whose head begins with this word, row by row. */
function table(head: string): string[][] {
  const [, rows = ''] = new RegExp(`\\| ${head} .*\\n\\|[ |-]+\\n((?:\\|.*\\n)+)`).exec(readme) ?? [];
  return rows
    .trim()
    .split('\n')
    .map(row =>
      row
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

describe('the README', () => {
  test('tells every error code with its meaning, and no other', () => {
    expect(table('code')).toEqual(Object.entries(errorMeanings).map(([code, meaning]) => [`\`${code}\``, meaning]));
  });

  test('tells every setting with its default and meaning, and no other', () => {
    const defaults: Record<string, unknown> = settings.parse({});
    const told = (value: unknown) => (value === undefined || value === '' ? 'none' : `\`${value}\``);
    expect(table('setting')).toEqual(
      Object.entries(settings.shape).map(([name, { description }]) => [
        `\`${name}\``,
        told(defaults[name]),
        description,
      ]),
    );
  });

  test('names only commands, files and folders that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter(name => !(name in scripts))).toEqual([]);
    const paths = [
      ...[...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path!),
      ...[...readme.matchAll(/`([a-z.][\w.-]*\/[\w./-]*|[\w.-]*\.(?:ya?ml|cjs|graphql))`/g)].map(([, path]) => path!),
    ].filter(path => !/^https?:/.test(path) && !path.startsWith('.data'));
    const missing = paths.filter(
      path => ![path, `src/${path}`, `src/${path}.ts`, `node_modules/${path}`].some(existsSync),
    );
    expect(paths.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });
});
