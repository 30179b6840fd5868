import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DirectoryError } from '../../domain/errors.ts';

const otherWays =
  'Or use a Neo4j that runs elsewhere (set NEO4J_URI and NEO4J_PASSWORD), or Docker (compose.yaml brings both).';

/** Refuses systems on which the embedded Neo4j was never run. */
export function requirePlatform(platform: string): void {
  if (platform !== 'linux' && platform !== 'darwin')
    throw new DirectoryError(
      'BAD_CONFIG',
      `The embedded Neo4j runs on Linux, macOS and WSL2, not on ${platform}. ${otherWays}`,
    );
}

/** Checks that Java 17 to 21 and, to fetch Neo4j, Maven can be run; throws BAD_CONFIG naming all that is missing. */
export async function requireTools(needs: { maven: boolean; path: string | undefined }): Promise<void> {
  const missing = [await javaMissing(needs.path), needs.maven && (await mavenMissing(needs.path))];
  const named = missing.filter(Boolean).join('; ');
  if (named)
    throw new DirectoryError(
      'BAD_CONFIG',
      `The embedded Neo4j cannot start: ${named}. Install it, on Debian with "apt install openjdk-17-jre-headless maven". ${otherWays}`,
    );
}

/** What is wrong with Maven; undefined when it can be run. */
export const mavenMissing = async (path?: string): Promise<string | undefined> =>
  (await answer('mvn', path)) ? undefined : 'Maven (mvn), which fetches Neo4j once, was not found on the PATH';

/** What is wrong with Java; undefined when one of 17 to 21 can be run. */
export async function javaMissing(path?: string): Promise<string | undefined> {
  const said = await answer('java', path);
  if (!said) return 'Java 17 to 21 (java) was not found on the PATH';
  const version = javaVersion(said);
  return version >= 17 && version <= 21
    ? undefined
    : `java on the PATH is version ${version || 'unknown'}, not 17 to 21`;
}

/** The feature release in what `java -version` says; 0 when it says none. Java 8 calls itself 1.8. */
export const javaVersion = (said: string): number => Number(/version "(?:1\.)?(\d+)/.exec(said)?.[1] ?? 0);

/** What a tool says of its version; undefined when it is not there or does not work. */
async function answer(tool: string, path: string | undefined): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(tool, ['-version'], environment(path));
    return stdout + stderr;
  } catch {
    return undefined;
  }
}

/** Options for a child process that looks for its program on `path`; undefined leaves the environment as it is. */
export const environment = (path: string | undefined) => (path === undefined ? {} : { env: { PATH: path } });
