import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { tokenReader } from '../../src/access/tokens.ts';
import { DirectoryError } from '../../src/domain/errors.ts';

const issuer = 'https://login.example';
const audience = 'directory';
let ours: { publicKey: CryptoKey; privateKey: CryptoKey };
let others: typeof ours;
beforeAll(async () => {
  ours = await generateKeyPair('RS256', { extractable: true });
  others = await generateKeyPair('RS256');
});

/** A signer's address that can be taken away, and how often it was asked. */
async function signer() {
  const state = { asked: 0, status: 200, keys: [] as object[] };
  state.keys.push({ ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' });
  const server = createServer((_request, response) => {
    state.asked += 1;
    response.writeHead(state.status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: state.keys }));
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const stop = () => new Promise(resolve => server.close(resolve).closeAllConnections());
  onTestFinished(() => void stop());
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  return { state, stop, settings: { jwksUrl, issuer, audience, algorithms: ['RS256', 'ES256'], roleClaim: 'role' } };
}

const seconds = () => Math.floor(Date.now() / 1_000);
const claims = (): JWTPayload => ({
  ...{ iss: issuer, aud: audience, sub: 'u-17', name: 'Tendai Moyo', role: 'editor' },
  ...{ iat: seconds(), exp: seconds() + 600 },
});
const signed = (changes: JWTPayload = {}, header: object = {}, key: CryptoKey | Uint8Array = ours.privateKey) =>
  new SignJWT(JSON.parse(JSON.stringify({ ...claims(), ...changes })))
    .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT', ...header })
    .sign(key);

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DirectoryError);
  expect((error as DirectoryError).code).toBe('UNAUTHENTICATED');
  return (error as DirectoryError).message;
}

test('a signed token says who asks, in which role and until when', async () => {
  const { settings } = await signer();
  const read = tokenReader(settings);
  expect(await read(await signed())).toMatchObject({ role: 'EDITOR', by: 'editor: Tendai Moyo', via: 'TOKEN' });
  const at = seconds() + 60;
  const nameless = await read(await signed({ name: undefined, role: ['guest', 'Analyst', 'READER'], exp: at }));
  expect(nameless).toMatchObject({ role: 'ANALYST', name: 'u-17', expires: new Date(at * 1_000).toISOString() });
  expect(await read(await signed({}, { typ: 'at+jwt' }))).toMatchObject({ role: 'EDITOR' });
  expect(await read(await signed({ exp: seconds() - 20, nbf: seconds() + 20 }))).toMatchObject({ role: 'EDITOR' });
});

describe('a token is refused', () => {
  const cases: Record<string, [() => Promise<string>, RegExp]> = {
    'without a signature': [async () => new UnsecuredJWT(claims()).encode(), /cannot be read|not allowed/],
    'signed by the public key as a shared secret': [
      async () => signed({}, { alg: 'HS256' }, new TextEncoder().encode(await exportSPKI(ours.publicKey))),
      /algorithm is not allowed/,
    ],
    'signed by another key under this one’s name': [() => signed({}, {}, others.privateKey), /signature is wrong/],
    'of a key that nobody published': [() => signed({}, { kid: 'two' }), /do not hold the one/],
    'of another issuer': [() => signed({ iss: 'https://evil.example' }), /claim iss/],
    'for another audience': [() => signed({ aud: 'payroll' }), /claim aud/],
    'that has expired': [() => signed({ exp: seconds() - 31 }), /expired/],
    'that never expires': [() => signed({ exp: undefined }), /claim exp/],
    'that does not hold yet': [() => signed({ nbf: seconds() + 45 }), /claim nbf/],
    'of another type': [() => signed({}, { typ: 'logout+jwt' }), /another type/],
    'of no type': [() => signed({}, { typ: undefined }), /another type/],
    'without a role': [() => signed({ role: undefined }), /claim role names none of the roles READER/],
    'with a role that is none of ours': [() => signed({ role: 'superuser' }), /claim role/],
    'that is no token': [async () => 'abc', /cannot be read/],
    'whose claims were changed': [
      async () => {
        const [head, , signature] = (await signed({ role: 'reader' })).split('.');
        return [
          head,
          Buffer.from(JSON.stringify({ ...claims(), role: 'admin' })).toString('base64url'),
          signature,
        ].join('.');
      },
      /signature is wrong/,
    ],
  };
  test.each(Object.keys(cases))('%s', async name => {
    const [token, message] = cases[name]!;
    const { settings } = await signer();
    expect(await refusal(tokenReader(settings)(await token()))).toMatch(message);
  });
});

describe('the signer’s keys', () => {
  test('are not asked for again by a storm of unknown ones', async () => {
    const { settings, state } = await signer();
    const read = tokenReader(settings);
    await read(await signed());
    const storm = await Promise.all(Array.from({ length: 50 }, (_, index) => signed({}, { kid: `unknown-${index}` })));
    for (const token of storm) await refusal(read(token));
    expect(state.asked).toBe(1);
    expect(await read(await signed())).toMatchObject({ role: 'EDITOR' });
  });

  test('are read anew for one that was added since', async () => {
    const { settings, state } = await signer();
    const read = tokenReader(settings, { cooldownDuration: 0, cacheMaxAge: 600_000 });
    await read(await signed());
    state.keys = [{ ...(await exportJWK(others.publicKey)), kid: 'two', alg: 'RS256', use: 'sig' }];
    expect(await read(await signed({}, { kid: 'two' }, others.privateKey))).toMatchObject({ role: 'EDITOR' });
    expect(await refusal(read(await signed()))).toMatch(/do not hold/);
  });

  test.each(['gone', 'broken', 'empty'])('as they last were serve on while the signer is %s', async how => {
    const { settings, state, stop } = await signer();
    const read = tokenReader(settings, { cooldownDuration: 0, cacheMaxAge: 0 });
    await read(await signed());
    if (how === 'gone') await stop();
    if (how === 'broken') state.status = 500;
    if (how === 'empty') state.keys = 'none' as never;
    expect(await read(await signed())).toMatchObject({ role: 'EDITOR' });
    expect(await refusal(read(await signed({ exp: seconds() - 31 })))).toMatch(/expired/);
    expect(await refusal(read(await signed({}, { kid: 'two' })))).toMatch(/do not hold/);
  });

  test('that were never read leave every token unchecked, and refused', async () => {
    const { settings, stop } = await signer();
    await stop();
    expect(await refusal(tokenReader(settings)(await signed()))).toMatch(/cannot be checked just now/);
  });
});
