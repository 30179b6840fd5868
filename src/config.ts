import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './access/local.ts';
import type { TokenSettings } from './access/tokens.ts';
import { DirectoryError } from './domain/errors.ts';
import { asOrigin } from './domain/origins.ts';
import { defaultMemory, type ServerMemory } from './neo4j/embedded/configuration.ts';

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const text = (meaning: string) => z.preprocess(blankIsUnset, z.string().optional()).describe(meaning);
const withDefault = (fallback: string, meaning: string) =>
  z.preprocess(blankIsUnset, z.string().default(fallback)).describe(meaning);
const timezone = z.string().refine(
  zone => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  { error: 'is not an IANA time zone such as Africa/Harare' },
);

/** Memory as Java takes it. */
const size = (fallback: string, meaning: string) =>
  z
    .preprocess(
      blankIsUnset,
      z
        .string()
        .regex(/^[1-9]\d*[mg]$/, 'is not a size such as 512m or 4g')
        .default(fallback),
    )
    .describe(meaning);

/** Every setting, with its default and meaning; the README's table is checked against it. */
export const settings = z.object({
  HOST: withDefault('127.0.0.1', 'Address the service listens on.'),
  PORT: z
    .preprocess(blankIsUnset, z.coerce.number().int().min(0).max(65_535).default(4_000))
    .describe('Port the service listens on; 0 takes a free one.'),
  PUBLIC_URL: text(
    'The address at which people reach the service, such as https://directory.example; links begin with it.',
  ),
  TRUSTED_PROXIES: withDefault(
    '',
    'Addresses and networks (CIDR), comma-separated, of the proxies whose word is taken for who asks and by which address.',
  ),
  ALLOWED_HOSTS: withDefault('', 'Further names, comma-separated, that a request may carry as its Host.'),
  NEO4J_URI: text('A Neo4j 5.26 or later to use instead of the embedded one, such as bolt://localhost:7687.'),
  NEO4J_USER: withDefault('neo4j', 'User at NEO4J_URI.'),
  NEO4J_PASSWORD: text('Password at NEO4J_URI.'),
  NEO4J_DATABASE: withDefault('neo4j', 'Database to use.'),
  NEO4J_HEAP: size(
    defaultMemory.heap,
    'Memory that the embedded Neo4j may take for statements; 1g serves some 100,000 entries.',
  ),
  NEO4J_PAGE_CACHE: size(
    defaultMemory.pageCache,
    'Memory in which the embedded Neo4j keeps what it has read of the graph; best is the size of DATA_DIR/neo4j/data.',
  ),
  DATA_DIR: withDefault('.data', 'Folder of the embedded Neo4j and its logs.'),
  SECRET: text('Text that keys and sessions are signed with; unset, one is made and kept in DATA_DIR.'),
  ANONYMOUS: z
    .preprocess(blankIsUnset, z.enum(['none', 'questions', 'reader']).optional())
    .describe(
      'What callers without a key may ask once keys or tokens are in use: none, questions or reader; unset, reader where only this machine reaches the service, else none.',
    ),
  EMBED_ORIGINS: withDefault(
    '',
    'Origins, comma-separated, whose pages may embed and read answers without a key, such as https://example.org; * for any.',
  ),
  JWT_JWKS_URL: text('Where the signer of tokens publishes its keys; with it, JWT_ISSUER and JWT_AUDIENCE are needed.'),
  JWT_ISSUER: text('The `iss` that a token must have.'),
  JWT_AUDIENCE: text('The `aud` that a token must have.'),
  JWT_ALGORITHMS: withDefault('RS256,ES256', 'Algorithms, comma-separated, that a token may be signed with.'),
  JWT_ROLE_CLAIM: withDefault('role', 'The claim of a token that names a role, or several.'),
  SEED: z
    .preprocess(blankIsUnset, z.enum(['auto', 'yes', 'no']).default('auto'))
    .describe('auto loads seed/ into an empty graph; yes also into one that holds other data; no never does.'),
  BUDGET: z
    .preprocess(blankIsUnset, z.coerce.number().int().min(0).default(5_000_000))
    .describe('Units of cost that a caller may ask for in a minute; 0 for no bound.'),
  TIMEZONE: z
    .preprocess(blankIsUnset, timezone.default('Africa/Harare'))
    .describe('Time zone in which "today" is reckoned.'),
  LICENCE: withDefault(
    'Not stated; each source names its own.',
    'Licence of the directory’s content, told in directory.licence.',
  ),
  LOG_LEVEL: z
    .preprocess(blankIsUnset, z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'))
    .describe('How much is logged.'),
  XDG_CACHE_HOME: text(
    'Where the embedded Neo4j’s jars are kept, in a folder stakeholder-directory; default ~/.cache.',
  ),
  HTTPS_PROXY: text('Proxy through which Maven fetches the jars.'),
  NO_PROXY: text('Hosts, comma-separated, that are fetched without the proxy.'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** An origin, without a slash at its end; null where it is what each request asks for. */
  readonly publicUrl: string | null;
  /** Addresses and networks of proxies in front of the service. */
  readonly trustedProxies: readonly string[];
  /** Whether others than this machine reach the service, directly or through a proxy. */
  readonly isOpenToOthers: boolean;
  /** Names that a request may carry as its Host, without ports. */
  readonly allowedHosts: readonly string[];
  /** The database to connect to; null starts the embedded one. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  readonly database: string;
  /** Of the embedded one. */
  readonly memory: ServerMemory;
  /** Absolute paths. */
  readonly dataFolder: string;
  readonly cacheFolder: string;
  readonly secret: string | null;
  /** What callers without a key may ask, once callers can be known. */
  readonly anonymous: 'none' | 'questions' | 'reader';
  /** Origins whose pages may embed and read answers without a key; `*` is any. */
  readonly embedOrigins: readonly string[];
  /** Whose tokens are accepted; null for nobody's. */
  readonly tokens: TokenSettings | null;
  readonly seed: 'auto' | 'yes' | 'no';
  /** Units of cost that a caller may ask for in a minute; 0 for no bound. */
  readonly budget: number;
  readonly timezone: string;
  readonly licence: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly proxy: { readonly https: string | undefined; readonly except: string | undefined };
}

/** Reads the settings from an environment; throws BAD_CONFIG naming each one that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const lower = { HTTPS_PROXY: environment.https_proxy, NO_PROXY: environment.no_proxy };
  const parsed = settings.safeParse({ ...lower, ...environment });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`);
    throw new DirectoryError('BAD_CONFIG', `Settings that cannot be used: ${problems.join('; ')}.`);
  }
  const value = parsed.data;
  if (value.NEO4J_URI && !value.NEO4J_PASSWORD)
    throw new DirectoryError('BAD_CONFIG', 'NEO4J_URI is set without NEO4J_PASSWORD; set both, or neither.');
  if (value.NEO4J_URI && !/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/.test(value.NEO4J_URI))
    throw new DirectoryError('BAD_CONFIG', `NEO4J_URI must look like bolt://HOST:7687, not ${value.NEO4J_URI}.`);
  const extra = listOf(value.ALLOWED_HOSTS).map(host => host.toLowerCase());
  const publicUrl = publicUrlOf(value.PUBLIC_URL);
  const publicHost = publicUrl?.hostname ?? value.HOST;
  const trustedProxies = listOf(value.TRUSTED_PROXIES).map(proxyOf);
  const isOpenToOthers = !isLoopback(value.HOST) || !isLoopback(publicHost) || trustedProxies.length > 0;
  return Object.freeze({
    host: value.HOST,
    port: value.PORT,
    publicUrl: publicUrl?.origin ?? null,
    trustedProxies,
    isOpenToOthers,
    allowedHosts: [...new Set(['localhost', '127.0.0.1', '[::1]', value.HOST, publicHost, ...extra])],
    neo4j: value.NEO4J_URI
      ? { uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD ?? '' }
      : null,
    database: value.NEO4J_DATABASE,
    memory: { heap: value.NEO4J_HEAP, pageCache: value.NEO4J_PAGE_CACHE },
    dataFolder: resolve(value.DATA_DIR),
    cacheFolder: join(value.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'stakeholder-directory'),
    secret: value.SECRET ?? null,
    anonymous: value.ANONYMOUS ?? (isOpenToOthers ? 'none' : 'reader'),
    embedOrigins: originsOf(value.EMBED_ORIGINS),
    tokens: tokensOf(value),
    seed: value.SEED,
    budget: value.BUDGET,
    timezone: value.TIMEZONE,
    licence: value.LICENCE,
    logLevel: value.LOG_LEVEL,
    proxy: { https: value.HTTPS_PROXY, except: value.NO_PROXY },
  });
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(Boolean);

/** Keys and sessions travel over it, and links are made by putting a path behind it. */
function publicUrlOf(text: string | undefined): URL | null {
  if (!text) return null;
  const refused = (why: string) => new DirectoryError('BAD_CONFIG', `PUBLIC_URL ${why}`);
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLoopback(url.hostname)))
    throw refused(`must be an https address such as https://directory.example, not ${text}.`);
  if (text.replace(/\/$/, '').toLowerCase() !== url.origin)
    throw refused(`must be a scheme, a name and perhaps a port, as ${url.origin} is; ${text} says more.`);
  return url;
}

function proxyOf(text: string): string {
  const [address = '', length, ...more] = text.split('/');
  const family = isIP(address);
  const bits = Number(length ?? 1);
  if (family && !more.length && Number.isInteger(bits) && bits >= 1 && bits <= (family === 4 ? 32 : 128)) return text;
  const why = 'TRUSTED_PROXIES takes addresses such as 127.0.0.1 and networks such as 172.16.0.0/12';
  throw new DirectoryError(
    'BAD_CONFIG',
    `${why}, not “${text}”; a network of everybody would let anybody pose as anyone.`,
  );
}

const originsOf = (text: string): readonly string[] =>
  listOf(text).map(each => {
    const origin = each === '*' ? each : asOrigin(each);
    if (origin) return origin;
    const why = `EMBED_ORIGINS names origins such as https://example.org, without a path; “${each}” is none.`;
    throw new DirectoryError('BAD_CONFIG', why);
  });

/** Signatures of a key pair: with one that both sides share, whoever may check tokens could make them. */
const asymmetric = /^(RS|PS|ES)(256|384|512)$|^EdDSA$/;

function tokensOf(value: z.infer<typeof settings>): TokenSettings | null {
  const { JWT_JWKS_URL: jwksUrl, JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_ROLE_CLAIM: roleClaim } = value;
  if (!jwksUrl && !issuer && !audience) return null;
  const refused = (why: string) => new DirectoryError('BAD_CONFIG', why);
  if (!jwksUrl || !issuer || !audience)
    throw refused('JWT_JWKS_URL, JWT_ISSUER and JWT_AUDIENCE belong together; set all three, or none.');
  const url = URL.parse(jwksUrl);
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLoopback(url.hostname)))
    throw refused(`JWT_JWKS_URL must be an https address, not ${jwksUrl}; http serves on this machine alone.`);
  const algorithms = value.JWT_ALGORITHMS.split(',').map(name => name.trim());
  const wrong = algorithms.find(name => !asymmetric.test(name));
  if (wrong !== undefined)
    throw refused(`JWT_ALGORITHMS may name RS256, PS256, ES256, their 384 and 512, and EdDSA, not “${wrong}”.`);
  return { jwksUrl, issuer, audience, algorithms, roleClaim };
}
