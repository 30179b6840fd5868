import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { DirectoryError } from '../src/domain/errors.ts';

/** What the settings are refused with. */
function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(DirectoryError);
    expect((error as DirectoryError).code).toBe('BAD_CONFIG');
    return (error as DirectoryError).message;
  }
  throw new Error('the settings were accepted');
}

describe('the settings', () => {
  test('without any, the service is for this machine alone and starts its own Neo4j', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4_000,
      allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
      neo4j: null,
      dataFolder: resolve('.data'),
      cacheFolder: `${homedir()}/.cache/stakeholder-directory`,
      seed: 'auto',
      timezone: 'Africa/Harare',
    });
  });

  test('an empty one counts as unset', () => {
    const empty = { PORT: '', NEO4J_URI: '', SEED: '', TIMEZONE: '', LOG_LEVEL: '', DATA_DIR: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('the embedded Neo4j gets the memory that it is given', () => {
    expect(readConfig({}).memory).toEqual({ heap: '1g', pageCache: '256m' });
    expect(readConfig({ NEO4J_HEAP: '4g', NEO4J_PAGE_CACHE: '1500m' }).memory).toEqual({
      heap: '4g',
      pageCache: '1500m',
    });
    expect(refusal({ NEO4J_HEAP: '4 GB' })).toContain('NEO4J_HEAP is not a size such as 512m or 4g');
  });

  test('a Neo4j of one’s own is used as it is named', () => {
    const neo4j = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'secret' };
    expect(readConfig(neo4j).neo4j).toEqual({ uri: neo4j.NEO4J_URI, user: 'reader', password: 'secret' });
  });

  test('the public address is a Host that is allowed, and what links begin with', () => {
    for (const text of ['https://Directory.example', 'https://directory.example/'])
      expect(readConfig({ PUBLIC_URL: text })).toMatchObject({
        publicUrl: 'https://directory.example',
        allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'directory.example'],
      });
    expect(readConfig({ PUBLIC_URL: 'http://localhost:4000' }).publicUrl).toBe('http://localhost:4000');
    expect(readConfig({ PUBLIC_URL: 'https://a.example:8443' })).toMatchObject({
      publicUrl: 'https://a.example:8443',
      allowedHosts: expect.arrayContaining(['a.example']),
    });
    for (const text of ['directory.example', 'http://directory.example', 'ftp://directory.example', 'https://'])
      expect(refusal({ PUBLIC_URL: text })).toMatch(/^PUBLIC_URL must be an https address/);
    for (const more of ['/directory', '?a=b', '#top', '//'])
      expect(refusal({ PUBLIC_URL: `https://a.example${more}` })).toMatch(
        /^PUBLIC_URL must be .* as https:\/\/a\.example is/,
      );
    expect(refusal({ PUBLIC_URL: 'https://rudo@a.example' })).toMatch(/says more/);
  });

  test('proxies are trusted by address and network, and nobody all at once', () => {
    const { trustedProxies } = readConfig({ TRUSTED_PROXIES: ' 127.0.0.1, 172.16.0.0/12 ,fd00::/8' });
    expect(trustedProxies).toEqual(['127.0.0.1', '172.16.0.0/12', 'fd00::/8']);
    expect(readConfig({}).trustedProxies).toEqual([]);
    for (const wrong of ['true', 'proxy', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/x', '10.0.0.0/'])
      expect(refusal({ TRUSTED_PROXIES: `127.0.0.1, ${wrong}` })).toMatch(`not “${wrong}”`);
  });

  test('further hosts are names in any case, with blanks or without', () => {
    const { allowedHosts } = readConfig({ ALLOWED_HOSTS: ' Directory.Example, other.example ,' });
    expect(allowedHosts).toEqual(['localhost', '127.0.0.1', '[::1]', 'directory.example', 'other.example']);
  });

  test('origins that may embed are written as browsers send them, none unless told', () => {
    expect(readConfig({}).embedOrigins).toEqual([]);
    expect(readConfig({ EMBED_ORIGINS: ' https://A.example/, *,' }).embedOrigins).toEqual(['https://a.example', '*']);
  });

  test('a proxy is also found under its name in lower case', () => {
    expect(readConfig({ https_proxy: 'http://proxy:8080' }).proxy.https).toBe('http://proxy:8080');
    expect(readConfig({ https_proxy: 'http://a', HTTPS_PROXY: 'http://b' }).proxy.https).toBe('http://b');
  });

  test.each([
    [{ PORT: 'http' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ SEED: 'maybe' }, /SEED.*auto.*yes.*no/],
    [{ ANONYMOUS: 'everything' }, /ANONYMOUS.*none.*questions.*reader/],
    [{ EMBED_ORIGINS: 'https://a.example,b.example' }, /EMBED_ORIGINS.*“b.example” is none/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL.*silent.*debug/],
    [{ TIMEZONE: 'Harare' }, /TIMEZONE is not an IANA time zone such as Africa\/Harare/],
    [{ NEO4J_URI: 'bolt://localhost:7687' }, /NEO4J_URI is set without NEO4J_PASSWORD; set both, or neither/],
    [
      { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' },
      /NEO4J_URI must look like bolt:\/\/HOST:7687, not http:\/\/localhost:7474/,
    ],
  ])('%o is refused by name', (environment, message) => {
    expect(refusal(environment as Record<string, string>)).toMatch(message);
  });

  test('all that are wrong are named at once, and a password is never repeated', () => {
    const message = refusal({ PORT: 'x', SEED: 'x', TIMEZONE: 'x', NEO4J_PASSWORD: 'hunter2' });
    for (const name of ['PORT', 'SEED', 'TIMEZONE']) expect(message).toContain(name);
    expect(message).not.toContain('hunter2');
  });

  test('callers without a key may read at this machine, and nothing where others reach it, unless told', () => {
    expect(readConfig({}).anonymous).toBe('reader');
    expect(readConfig({ HOST: '::1' }).anonymous).toBe('reader');
    expect(readConfig({ HOST: '0.0.0.0' }).anonymous).toBe('none');
    expect(readConfig({ PUBLIC_URL: 'https://directory.example' }).anonymous).toBe('none');
    expect(readConfig({ PUBLIC_URL: 'http://localhost:4000' }).anonymous).toBe('reader');
    expect(readConfig({ TRUSTED_PROXIES: '127.0.0.1' }).anonymous).toBe('none');
    expect(readConfig({ HOST: '0.0.0.0', ANONYMOUS: 'questions' }).anonymous).toBe('questions');
  });

  test('a signer of tokens is named whole', () => {
    const named = {
      JWT_JWKS_URL: 'https://login.example/keys',
      JWT_ISSUER: 'https://login.example',
      JWT_AUDIENCE: 'd',
    };
    expect(readConfig({}).tokens).toBeNull();
    expect(readConfig({ ...named, JWT_ALGORITHMS: 'ES256, EdDSA' }).tokens).toEqual({
      ...{ jwksUrl: named.JWT_JWKS_URL, issuer: named.JWT_ISSUER, audience: 'd' },
      ...{ algorithms: ['ES256', 'EdDSA'], roleClaim: 'role' },
    });
    expect(refusal({ JWT_ISSUER: 'x' })).toMatch(/belong together/);
    expect(refusal({ ...named, JWT_JWKS_URL: 'http://login.example/keys' })).toMatch(/must be an https address/);
    for (const wrong of ['HS256', 'none', 'RS256,HS512', 'RS256,'])
      expect(refusal({ ...named, JWT_ALGORITHMS: wrong })).toMatch(/JWT_ALGORITHMS may name/);
  });

  test('they cannot be changed once they are read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});
