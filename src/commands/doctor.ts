import { mkdir, statfs } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { isLoopback } from '../access/local.ts';
import { type Config, readConfig } from '../config.ts';
import { restoreState } from '../cypher/backup.ts';
import { openBatches } from '../cypher/batch.ts';
import { components, dataDate, wrongTieKeys } from '../cypher/directory.ts';
import { toldOf } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { buildSchema } from '../graphql/schema.ts';
import { openDriver, verify } from '../neo4j/driver.ts';
import { haveJars } from '../neo4j/embedded/jars.ts';
import { javaMissing, mavenMissing } from '../neo4j/embedded/tools.ts';
import { startEmbedded } from '../neo4j/embedded.ts';
import { pendingItems } from '../neo4j/migrations.ts';
import { type Database, openDatabase } from '../neo4j/query.ts';
import { lastBackup } from './backup.ts';
import { type Command, read, say } from './command.ts';

/** What was looked at, and what was found; `mend` where something is wrong. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly mend?: string | undefined;
}

/** Room that the database and its logs need to go on. */
const LEAST_FREE = 2 ** 30;
/** Characters of a secret that is not guessed. */
const LEAST_SECRET = 16;
/** Days after which a backup is too old. */
const MOST_DAYS = 7;

export const doctorCommand: Command = {
  usage: 'doctor',
  does: 'Looks at all that the service needs on this machine, and says what is wrong and how to mend it.',
  async run(words) {
    read(words, { usage: this.usage, count: 0 });
    const config = readConfig();
    const findings = [
      ...(config.neo4j ? [] : [await java(), await maven(config), await disk(config)]),
      await proxy(config),
      await port(config),
      hosts(config),
      ...(await database(config)),
      ...(await publicAddress(config)),
      secret(config),
      await backup(config),
    ];
    for (const { what, found, mend } of findings)
      say(`${mend ? 'WRONG' : 'ok   '}  ${what}: ${found}${mend ? `. ${mend}` : ''}`);
    const wrong = findings.filter(({ mend }) => mend).length;
    say(wrong ? `${wrong} of ${findings.length} are wrong.` : 'All is well.');
    return !wrong;
  },
};

async function java(): Promise<Finding> {
  const missing = await javaMissing();
  return missing
    ? { what: 'Java', found: missing, mend: 'Install it: apt install openjdk-17-jre-headless, or set NEO4J_URI.' }
    : { what: 'Java', found: 'a version from 17 to 21' };
}

async function maven({ cacheFolder }: Config): Promise<Finding> {
  if (await haveJars(cacheFolder)) return { what: 'Neo4j', found: 'fetched already, Maven is not needed' };
  const missing = await mavenMissing();
  return missing
    ? { what: 'Maven', found: missing, mend: 'Install it: apt install maven, or set NEO4J_URI.' }
    : { what: 'Maven', found: 'there, and fetches Neo4j at the first start' };
}

async function disk({ dataFolder }: Config): Promise<Finding> {
  const what = `Disk of ${dataFolder}`;
  try {
    await mkdir(dataFolder, { recursive: true });
    const { bavail, bsize } = await statfs(dataFolder);
    const found = `${((bavail * bsize) / 2 ** 30).toFixed(1)} GiB are free`;
    return bavail * bsize < LEAST_FREE ? { what, found, mend: 'Make room for at least 1 GiB.' } : { what, found };
  } catch (error) {
    return {
      what,
      found: `it cannot be written (${(error as Error).message})`,
      mend: 'Set DATA_DIR to another folder.',
    };
  }
}

async function proxy({ proxy: { https } }: Config): Promise<Finding> {
  const what = 'Proxy';
  if (!https) return { what, found: 'none is set' };
  const url = URL.parse(https);
  const mend = 'Set HTTPS_PROXY as http://HOST:PORT.';
  if (!url) return { what, found: `${https} is no address`, mend };
  const answers = await isListening(url.hostname, Number(url.port || (url.protocol === 'https:' ? 443 : 80)));
  return { what, found: `${url.host} ${answers ? 'answers' : 'does not answer'}`, ...(answers ? {} : { mend }) };
}

async function port({ host, port }: Config): Promise<Finding> {
  const what = `Port ${port}`;
  if (await isFree(host, port)) return { what, found: 'free' };
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/healthz`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
  return answer?.ok
    ? { what, found: 'a service answers there' }
    : { what, found: 'taken by another program', mend: 'End that program, or set PORT to another.' };
}

function hosts({ host, allowedHosts }: Config): Finding {
  const what = 'Host names';
  const found = allowedHosts.join(', ');
  const others = allowedHosts.filter(each => each !== host && !isLoopback(each.replace(/^\[|\]$/g, '')));
  return isLoopback(host) || others.length || !/^[\d.:]+$/.test(host)
    ? { what, found }
    : { what, found, mend: 'Others reach the service by a name that it refuses: set ALLOWED_HOSTS to that name.' };
}

/** Whether the address that people use leads here. */
async function publicAddress({ publicUrl }: Config): Promise<Finding[]> {
  if (!publicUrl) return [];
  const what = 'Public address';
  const answer = await fetch(`${publicUrl}/healthz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  const isOurs = answer?.ok && (await answer.text()) === '{"status":"ok"}';
  return isOurs
    ? [{ what, found: `${publicUrl} leads to a service` }]
    : [
        {
          what,
          found: `${publicUrl} ${answer ? `answers ${answer.status}` : 'does not answer'}`,
          mend: 'Start the service, and see to the name, the certificate and the proxy: docs/operating.md.',
        },
      ];
}

/** A short secret can be guessed by whoever has a session, and with it they pose as anyone. */
function secret({ secret, dataFolder }: Config): Finding {
  const what = 'SECRET';
  if (secret === null) return { what, found: `unset: one is kept in ${dataFolder}, and no backup has it` };
  return secret.length >= LEAST_SECRET
    ? { what, found: 'set' }
    : {
        what,
        found: `only ${secret.length} characters`,
        mend: 'Set a random one, as `openssl rand -hex 32` makes; keys and sessions end with it.',
      };
}

async function backup({ dataFolder, isOpenToOthers }: Config): Promise<Finding> {
  const what = 'Backup';
  const mend = 'Have one made every night: docs/operating.md.';
  const last = await lastBackup(dataFolder);
  if (!last)
    return {
      what,
      found: 'none was made from here: npm run directory -- backup FILE',
      ...(isOpenToOthers && { mend }),
    };
  const days = Math.floor((Date.now() - Date.parse(last.madeAt)) / 86_400_000);
  const found = `the last was made ${days ? `${days} days ago` : 'within a day'}, as ${last.path}`;
  return days > MOST_DAYS ? { what, found, mend } : { what, found };
}

/** The database, started for it if it is embedded and does not run. */
async function database(config: Config): Promise<Finding[]> {
  const what = 'Database';
  if (!config.neo4j && !(await haveJars(config.cacheFolder)))
    return [{ what, found: 'Neo4j is not fetched yet; npm start does it' }];
  let stop: (() => Promise<void>) | undefined;
  try {
    const embedded = config.neo4j ? undefined : await startEmbedded({ ...config, log: () => undefined });
    stop = embedded?.stop;
    const connection = config.neo4j ?? embedded?.connection;
    if (!connection) return [];
    const driver = openDriver(connection);
    const opened = openDatabase(driver, {
      database: config.database,
      statementTimeout: limits.statementMilliseconds,
      answerTimeout: limits.answerMilliseconds,
    });
    try {
      await verify(driver, connection, config.database);
      return await inGraph(opened, connection.uri);
    } finally {
      await opened.close();
    }
  } catch (error) {
    return [{ what, found: toldOf(error).split('\n')[0] ?? '', mend: 'Mend that, and ask the doctor again.' }];
  } finally {
    await stop?.();
  }
}

async function inGraph(graph: Database, uri: string): Promise<Finding[]> {
  const [kernel] = await graph.read(components, {});
  const [state] = await graph.read(restoreState, {});
  const { vocabulary } = buildSchema();
  const pending = await pendingItems(graph, vocabulary);
  const open = await graph.read(openBatches, {});
  const [last] = await graph.read(dataDate, {});
  const abandoned = open.some(batch => batch.abandoned);
  return [
    {
      what: 'Database',
      found: `Neo4j ${kernel?.versions[0] ?? 'of an unknown version'} (${kernel?.edition}) answers at ${uri}`,
    },
    ...(state?.restoring
      ? [
          {
            what: 'Restore',
            found: 'one was begun and has not ended',
            mend: 'Begin it again: npm run directory -- restore FILE.',
          },
        ]
      : []),
    pending.length
      ? {
          what: 'Indexes',
          found: `${pending.length} are not there yet, such as ${pending[0]?.name}`,
          mend: 'Start the service: it makes them.',
        }
      : { what: 'Indexes', found: 'all there' },
    ...(pending.length ? [] : [await order(graph, vocabulary)]),
    {
      what: 'Batches',
      found: open.length
        ? open
            .map(({ by, written, total }) => `one of ${by} is open, ${written} of ${total} changes written`)
            .join('; ')
        : `none is open; the last change was on ${last?.at.slice(0, 10) ?? 'no day yet'}`,
      ...(abandoned && { mend: 'Nobody writes it any more: start the service, which takes it back.' }),
    },
  ];
}

/** Whether lists of ties have in their indexes what they are read by; it looks at each tie, however long that takes. */
async function order(graph: Database, vocabulary: Vocabulary): Promise<Finding> {
  const what = 'Order of ties';
  for await (const { count } of graph.stream(wrongTieKeys(vocabulary), {}))
    if (count)
      return {
        what,
        found: `lists miss or misplace ${count} of them, which another program wrote`,
        mend: 'Make a backup, and restore it into an empty database.',
      };
  return { what, found: 'as the names at their ends' };
}

function isListening(host: string, port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host, port, timeout: 3_000 });
  const end = (answers: boolean) => () => {
    socket.destroy();
    resolve(answers);
  };
  socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  return promise;
}

function isFree(host: string, port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer().once('error', () => resolve(false));
  server.listen({ host, port }, () => server.close(() => resolve(true)));
  return promise;
}
