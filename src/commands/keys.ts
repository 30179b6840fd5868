import { parseArgs } from 'node:util';
import { addKey, type Key, listKeys, type NewKey, revokeKey } from '../access/keys.ts';
import { secretOf } from '../access/secret.ts';
import { storedUsages } from '../access/usage.ts';
import { type Role, roles } from '../access/viewer.ts';
import { readConfig } from '../config.ts';
import type { StoredUsage } from '../cypher/usage.ts';
import { isDay } from '../domain/dates.ts';
import { asOrigin } from '../domain/origins.ts';
import { questionFiles } from '../graphql/questions.ts';
import type { Database } from '../neo4j/query.ts';
import { type Command, Misused, say, withGraph } from './command.ts';

/** Does what was asked and answers what to say of it. */
export type KeysWork = (database: Database, secret: string) => Promise<string>;

export const keysCommand: Command = {
  usage: 'keys add --name NAME --role ROLE … | keys list | keys revoke ID',
  does: 'Makes, lists and revokes the keys of callers.',
  async run(words) {
    const work = keysWork(words, [...questionFiles().keys()]);
    const { secret, dataFolder } = readConfig();
    return withGraph(async database => {
      say(await work(database, await secretOf(secret, dataFolder)));
      return true;
    });
  },
};

/** Who makes keys on the command line. */
const by = 'local';

/**
 * Reads `keys add …`, `keys list` and `keys revoke ID`; `questions` are the names that a key may be bound to. Throws
 * Misused, saying how to write it, before anything is opened.
 */
export function keysWork([what, ...words]: readonly string[], questions: readonly string[]): KeysWork {
  switch (what) {
    case 'add': {
      const given = newKeyIn(words, questions);
      return async (database, secret) => {
        const { id, key } = await addKey(database, secret, given, by);
        return `The key of “${given.name}” (${given.role}, id ${id}), shown this once; keep it as you would a password:\n${key}`;
      };
    }
    case 'list':
      return async database => table(await listKeys(database), await storedUsages(database));
    case 'revoke': {
      const [id, ...others] = words;
      if (!id || others.length) throw usage('Name one key by its id: npm run directory -- keys revoke ID.');
      return async database => `The key of “${(await revokeKey(database, id, by)).name}” is revoked.`;
    }
    default:
      throw usage('There is keys add, keys list and keys revoke ID.');
  }
}

const usage = (message: string) => new Misused(message);

function newKeyIn(words: readonly string[], known: readonly string[]): NewKey {
  const { name, role, expires, questions, origins } = options(words);
  const asked = listed(questions);
  const pages = listed(origins)?.map(text => asOrigin(text) ?? notOrigin(text));
  const unknown = asked?.find(each => !known.includes(each));
  if (!name?.trim() || name.length > 100)
    throw usage('Name whose key it is, in up to 100 characters: --name "Power BI of Harare".');
  if (!roles.includes(role as Role)) throw usage(`Give it one of the roles ${roles.join(', ')}: --role READER.`);
  if (expires !== undefined && !isDay(expires)) throw usage('Write the last day of the key as --expires 2027-06-30.');
  if (unknown !== undefined)
    throw usage(`No question is called “${unknown}”; --questions takes some of ${known.join(', ')}.`);
  if (pages && role !== 'READER')
    throw usage('A key with --origins has the role READER: whoever looks at such a page can read the key.');
  const end = expires === undefined ? null : `${expires}T23:59:59.999Z`;
  if (end !== null && end < new Date().toISOString()) throw usage(`The day ${expires} is over.`);
  return { name: name.trim(), role: role as Role, questions: asked ?? null, origins: pages ?? null, expires: end };
}

const listed = (text: string | undefined) => text?.split(',').map(each => each.trim());

function notOrigin(text: string): never {
  throw usage(`--origins takes origins such as https://example.org, without a path; “${text}” is none.`);
}

function options(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const given = { name: text, role: text, expires: text, questions: text, origins: text };
    return parseArgs({ args: [...words], options: given }).values;
  } catch {
    throw usage(
      'npm run directory -- keys add --name NAME --role ROLE [--expires DAY] [--questions NAME,NAME] [--origins ORIGIN,ORIGIN].',
    );
  }
}

/** One key a line, the newest first. */
const table = (keys: readonly Key[], usages: readonly StoredUsage[]): string =>
  keys.length === 0
    ? 'There is no key yet.'
    : keys
        .map(key =>
          line(
            key,
            usages.filter(({ keyId }) => keyId === key.id),
          ),
        )
        .join('\n');

const line = (
  { id, name, role, questions, origins, createdAt, expires, revokedAt }: Key,
  usages: readonly StoredUsage[],
): string =>
  [
    `${id}  ${role.padEnd(7)}  ${name}`,
    `made ${createdAt.slice(0, 10)}`,
    expires && `until ${expires.slice(0, 10)}`,
    questions && `asks ${questions.join(', ')} alone`,
    origins && `for pages at ${origins.join(', ')}`,
    usedIn(usages),
    revokedAt && `REVOKED ${revokedAt.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** How often a key was used for data links and embeds; counts are written once an hour. */
function usedIn(usages: readonly StoredUsage[]): string | null {
  const times = usages.reduce((sum, { count }) => sum + count, 0);
  const last = usages
    .map(usage => usage.last)
    .sort()
    .at(-1);
  return last ? `used ${times === 1 ? 'once' : `${times} times`}, last on ${last.slice(0, 10)}` : null;
}
