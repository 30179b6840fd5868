import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openAccess } from './access/access.ts';
import { isLoopback } from './access/local.ts';
import { secretOf } from './access/secret.ts';
import { usagesOver } from './access/usage.ts';
import type { Config } from './config.ts';
import { countsByKind, holdings } from './cypher/directory.ts';
import { today } from './domain/dates.ts';
import { DirectoryError, toldOf } from './domain/errors.ts';
import { limits } from './domain/limits.ts';
import type { Vocabulary } from './domain/vocabulary.ts';
import { contexts } from './graphql/context.ts';
import { readQuestions } from './graphql/questions.ts';
import { buildSchema } from './graphql/schema.ts';
import { warm } from './graphql/warm.ts';
import { asker } from './http/ask.ts';
import { assetsOf, ensureBundle } from './http/bundle.ts';
import { embedRoutes } from './http/embeds/routes.ts';
import { createLogger } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import { sitePages } from './http/pages/routes.ts';
import { playgroundPages } from './http/playground.ts';
import { keptAnswers } from './http/questions/kept.ts';
import { questionLinks } from './http/questions/links.ts';
import { reconciliation } from './http/reconcile.ts';
import { buildServer } from './http/server.ts';
import { uploadRoutes } from './http/uploads.ts';
import { countUses } from './http/usage.ts';
import { refuseHalfRestored } from './imports/backup/restore.ts';
import { recover } from './imports/commit.ts';
import { readSheetFolder } from './imports/csv.ts';
import { type ImportReport, importSheets } from './imports/import.ts';
import { matcher } from './imports/matching/candidates.ts';
import { Uploads } from './imports/uploads.ts';
import { byLevel, lookAhead } from './loaders/look-ahead.ts';
import { openDriver, verify } from './neo4j/driver.ts';
import { startEmbedded } from './neo4j/embedded.ts';
import { migrate } from './neo4j/migrations.ts';
import { type Database, type DatabaseObserver, openDatabase } from './neo4j/query.ts';

/** Tells people how far things are. */
export type Say = (line: string) => void;

const seedFolder = join(import.meta.dirname, '../seed');

export interface OpenGraph {
  readonly database: Database;
  /** Rejects when the database is gone for good. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/** What a graph is opened with, where it is not as always. */
interface Opening {
  readonly observer?: DatabaseObserver;
  /** Throws where nobody may work with the graph; else one that is half restored is refused. */
  readonly mayOpen?: ((database: Database) => Promise<void>) | undefined;
}

/** The database of the settings, the embedded one if they name none, with its constraints and indexes. */
export async function openGraph(
  config: Config,
  vocabulary: Vocabulary,
  say: Say,
  { observer, mayOpen = refuseHalfRestored }: Opening = {},
): Promise<OpenGraph> {
  const embedded = config.neo4j ? undefined : await startEmbedded({ ...config, log: say });
  const connection = config.neo4j ?? (embedded?.connection as NonNullable<typeof config.neo4j>);
  const driver = openDriver(connection);
  const database = openDatabase(driver, {
    database: config.database,
    statementTimeout: limits.statementMilliseconds,
    answerTimeout: limits.answerMilliseconds,
    observer,
  });
  const close = async () => {
    await database.close();
    await embedded?.stop();
  };
  try {
    await verify(driver, connection, config.database);
    await mayOpen(database);
    await migrate(database, vocabulary);
    await recover(database, vocabulary).catch((error: unknown) =>
      say(`What a crash left half written could not be taken back, and nobody can write until it is: ${toldOf(error)}`),
    );
  } catch (error) {
    await close();
    throw error;
  }
  return { database, failed: embedded?.failed ?? new Promise<never>(() => undefined), close };
}

/** Brings in what seed/ holds. */
export const seed = async (database: Database, vocabulary: Vocabulary): Promise<ImportReport> =>
  importSheets(database, vocabulary, await readSheetFolder(seedFolder), {
    origin: 'seed',
    by: 'seed',
    reason: 'The directory’s starting content, from the sheets in seed/.',
  });

/** Seeds a graph that holds no entry; one that holds something else only when told to. */
async function seedIfEmpty(database: Database, vocabulary: Vocabulary, when: Config['seed'], say: Say): Promise<void> {
  const [held] = await database.read(holdings, {});
  if (held?.entries || when === 'no') return;
  if (held?.anything && when !== 'yes')
    throw new DirectoryError(
      'BAD_CONFIG',
      'This database holds other data and no entry of the directory. Name another in NEO4J_DATABASE, or set SEED=yes to put the directory beside it.',
    );
  say('Bringing in the starting content …');
  const { rows } = await seed(database, vocabulary);
  say(`Brought in ${rows} rows.`);
}

export interface Service {
  readonly url: string;
  /** Rejects when the service cannot go on. */
  readonly failed: Promise<never>;
  /** Finishes accepted requests, then lets go of the database. */
  close(): Promise<void>;
}

/** Opens the database, seeds it if it is empty, and listens. Throws BAD_CONFIG, saying what to mend. */
export async function startService(config: Config, say: Say): Promise<Service> {
  await requireFreePort(config);
  const declarations = buildSchema();
  const { schema, vocabulary } = declarations;
  const questions = readQuestions(schema);
  const metrics = createMetrics();
  const [folder, graph] = await Promise.all([
    ensureBundle({ log: { info: say } }),
    openGraph(config, vocabulary, say, { observer: metrics.database }),
  ]);
  const { database } = graph;
  let server: FastifyInstance | undefined;
  const closing = new AbortController();
  let warmedUp: Promise<void> | undefined;
  let tellsCallersApart = false;
  const usages = usagesOver(database);
  const writeUsages = () => usages.flush().catch(() => undefined);
  // Seldom, and so are counts late: whatever is written changes the revision, and drops every answer that is kept.
  const writing = setInterval(writeUsages, 60 * 60_000).unref();
  const close = async () => {
    closing.abort();
    await server?.close();
    clearInterval(writing);
    await writeUsages();
    await warmedUp;
    await graph.close();
  };
  try {
    const access = openAccess({
      ...{ database, tokens: config.tokens, anonymous: config.anonymous },
      secret: await secretOf(config.secret, config.dataFolder),
      questions: questions.map(({ name }) => name),
    });
    tellsCallersApart = await access.isConfigured();
    if (!tellsCallersApart) requireLoopback(config);
    await seedIfEmpty(database, vocabulary, config.seed, say);
    const uploads = new Uploads(join(config.dataFolder, 'uploads'), database, vocabulary);
    const parts = { ...config, database, declarations, questions, uploads, lookAhead: lookAhead() };
    const endpoint = { schema, questions, createContext: contexts(parts) };
    const assets = await assetsOf(folder);
    const kept = keptAnswers(() => today(config.timezone));
    metrics.observe('questions', () => kept.counts);
    server = await buildServer({
      ...endpoint,
      config,
      access,
      metrics,
      logger: createLogger(config.logLevel),
      revision: database.revision,
      pages: async app => {
        countUses(app, usages);
        await app.register(playgroundPages, { folder });
        const ask = asker({ ...endpoint, createContext: contexts({ ...parts, lookAhead: byLevel }) });
        await app.register(questionLinks, { ask: asker(endpoint), questions, kept, timezone: config.timezone });
        await app.register(embedRoutes, {
          ...{ ask: asker(endpoint), questions, kept, assets, folder, access },
          origins: config.embedOrigins,
        });
        await app.register(uploadRoutes, { uploads });
        await app.register(reconciliation, { ask, vocabulary, match: matcher(database, vocabulary) });
        await app.register(sitePages({ ask, assets, questions, access, usages, timezone: config.timezone }));
      },
    });
    await server.listen({ host: config.host, port: config.port });
    // Nobody waits for it: until it is done, what nobody asked before is answered some seconds later.
    warmedUp = warm(parts, closing.signal).catch(() => undefined);
  } catch (error) {
    await close();
    throw error;
  }
  const [{ port }] = server.addresses() as [AddressInfo];
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  // On a busy machine the first count may take too long; the service is up all the same.
  const [held] = await database.read(countsByKind(vocabulary), {}).catch(() => []);
  const sum = (counts: readonly number[] = []) => counts.reduce((all, count) => all + count, 0);
  say(`
${held ? `The directory holds ${sum(held.entries)} entries and ${sum(held.ties)} ties.` : 'The directory is open.'}
  Pages         ${config.publicUrl ?? url}/
  API           ${config.publicUrl ?? url}/graphql
  Playground    ${config.publicUrl ?? url}/playground
  Health check  ${url}/readyz
${tellsCallersApart ? `Without a key, callers may ask: ${anonymousInWords[config.anonymous]}.` : 'No key is made yet: whoever sits at this machine is admin, and nobody else may ask.'}
Three queries to try:
  { ministries(first: 5) { totalCount nodes { name successors { kind stakeholder { name } } } } }
  { projects { nodes { name funders { nodes { name } } events { nodes { name start } } } } }
  { iomOffices(where: { levels: [FIELD_OFFICE] }) { nodes { name country { name } } } }
`);
  return { url, failed: graph.failed, close };
}

const anonymousInWords: Readonly<Record<Config['anonymous'], string>> = {
  none: 'nothing',
  questions: 'the named questions',
  reader: 'all but personal data',
};

/** Where others reach the service, callers must be told apart. */
function requireLoopback({ host, publicUrl, isOpenToOthers }: Config): void {
  if (!isOpenToOthers) return;
  const where = isLoopback(host) ? (publicUrl ?? 'the proxies of TRUSTED_PROXIES') : `HOST ${host}`;
  throw new DirectoryError(
    'BAD_CONFIG',
    `At ${where} others reach the service, and it could not tell them apart. Make a key first (npm run directory -- keys add --name "Your name" --role ADMIN), or set JWT_JWKS_URL, or HOST=127.0.0.1 without PUBLIC_URL and TRUSTED_PROXIES.`,
  );
}

/** Before a minute is spent on anything else. */
function requireFreePort({ host, port }: Config): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const probe = createServer();
  probe.once('error', (error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; end the program that uses it, or set PORT to another.`
        : `The service cannot listen on ${host}, port ${port} (${error.code}); check HOST and PORT.`;
    reject(new DirectoryError('BAD_CONFIG', why, {}, { cause: error }));
  });
  probe.listen({ host, port }, () => probe.close(() => resolve()));
  return promise;
}
