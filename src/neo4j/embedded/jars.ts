import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DirectoryError } from '../../domain/errors.ts';
import { replaceFile, textOf } from './files.ts';
import { withLock } from './lock.ts';
import { environment } from './tools.ts';

export const neo4jVersion = '5.26.31';
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const dependency = (group: string, artifact: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${neo4jVersion}</version></dependency>`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>stakeholder-directory</groupId>
  <artifactId>embedded-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j.app', 'neo4j-server')}
    ${dependency('org.neo4j', 'neo4j')}
  </dependencies>
</project>
`;

export interface JarSettings {
  readonly cacheFolder: string;
  readonly proxy: ProxySettings;
  readonly path: string | undefined;
  readonly log: (line: string) => void;
}

export interface ProxySettings {
  readonly https?: string | undefined;
  readonly except?: string | undefined;
}

const folderOf = (cacheFolder: string) => join(cacheFolder, `neo4j-${neo4jVersion}`);

/** Whether all jars are there, by the list of names and sizes that was written when they had been fetched. */
export async function haveJars(cacheFolder: string): Promise<boolean> {
  const folder = folderOf(cacheFolder);
  try {
    const listed = Object.entries<number>(JSON.parse(await textOf(join(folder, 'jars.json'))));
    const found = await sizes(join(folder, 'lib'));
    return listed.length > 0 && listed.every(([name, size]) => found[name] === size);
  } catch {
    return false;
  }
}

/** The folder of Neo4j's jars, fetched through Maven unless they are all there; throws BAD_CONFIG with Maven's reason. */
export async function jars(settings: JarSettings): Promise<string> {
  const { cacheFolder, log } = settings;
  await mkdir(cacheFolder, { recursive: true });
  const fetchMissing = async () => {
    if (!(await haveJars(cacheFolder))) await fetchJars(settings);
    return join(folderOf(cacheFolder), 'lib');
  };
  return withLock(join(cacheFolder, 'lock'), fetchMissing, () => log('Waiting for another process to fetch Neo4j.'));
}

/** Fetches into a folder of its own, which then takes its place in one step. Whoever calls holds the lock. */
async function fetchJars(settings: JarSettings): Promise<void> {
  const { cacheFolder } = settings;
  const folder = folderOf(cacheFolder);
  for (const name of await readdir(cacheFolder))
    if (name.startsWith('fetching-')) await rm(join(cacheFolder, name), { recursive: true, force: true });
  const draft = await mkdtemp(join(cacheFolder, 'fetching-'));
  try {
    await runMaven(draft, settings);
    await replaceFile(join(draft, 'jars.json'), JSON.stringify(await sizes(join(draft, 'lib')), null, 1));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function runMaven(folder: string, { proxy, path, log }: JarSettings): Promise<void> {
  await writeFile(join(folder, 'pom.xml'), pom);
  const output = `-DoutputDirectory=${join(folder, 'lib')}`;
  // -U: without it Maven remembers for a day that a file could not be fetched.
  const goal = ['-B', '-U', '-Dstyle.color=never', copyDependencies, '-DincludeScope=runtime', output];
  const maven = spawn('mvn', [...goal, '-f', join(folder, 'pom.xml'), ...proxyProperties(proxy)], {
    ...environment(path),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let fetched = 0;
  let complaint = '';
  const listen = (line: string) => {
    if (/Downloaded from /.test(line)) fetched++;
    if (/^(\[ERROR\]|Error)/.test(line)) complaint ||= line.replace(/^\[ERROR\] | -> \[Help.*/g, '').slice(0, 600);
  };
  for (const stream of [maven.stdout, maven.stderr]) createInterface(stream).on('line', listen);
  log(`Fetching Neo4j ${neo4jVersion} through Maven, once: 213 jars, 123 MB.`);
  const progress = setInterval(() => log(`Fetching Neo4j: ${fetched} files came so far.`), 4_000);
  const [code] = await once(maven, 'close').finally(() => clearInterval(progress));
  if (code !== 0)
    throw new DirectoryError(
      'BAD_CONFIG',
      `Maven could not fetch Neo4j ${neo4jVersion}: ${complaint || `it ended with ${code}`}\nCheck the network, HTTPS_PROXY and Maven's settings.xml; or set NEO4J_URI.`,
    );
}

/** Java's own names for a proxy, since Maven does not read HTTPS_PROXY and NO_PROXY. */
export function proxyProperties({ https, except = '' }: ProxySettings): string[] {
  if (!https) return [];
  const { hostname, port, protocol, username, password } = new URL(https.includes('://') ? https : `http://${https}`);
  const hosts = except.split(',').map(host => host.trim().replace(/^\*?\./, ''));
  const properties = {
    'https.proxyHost': hostname,
    'https.proxyPort': port || (protocol === 'https:' ? '443' : '80'),
    'https.proxyUser': decodeURIComponent(username),
    'https.proxyPassword': decodeURIComponent(password),
    'http.nonProxyHosts': hosts.flatMap(host => (host ? [host, `*.${host}`] : [])).join('|'),
  };
  return Object.entries(properties).flatMap(([name, value]) => (value ? [`-D${name}=${value}`] : []));
}

/** Bytes of each file in a folder, by name. */
async function sizes(folder: string): Promise<Record<string, number>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, (await stat(join(folder, name))).size] as const)),
  );
}
