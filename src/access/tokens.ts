import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTPayload, jwtVerify } from 'jose';
import { DirectoryError } from '../domain/errors.ts';
import { type Role, roles, type Viewer, viewerAs } from './viewer.ts';

/** Who may sign tokens, and what one must say. */
export interface TokenSettings {
  /** Where the signer publishes its keys, as a JSON Web Key Set. */
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** The claim that names a role, or several. */
  readonly roleClaim: string;
}

/** Milliseconds between two readings of the key set for keys that it lacks, and after which it is read anew. */
export interface JwksTimes {
  readonly cooldownDuration: number;
  readonly cacheMaxAge: number;
}

const usualTimes: JwksTimes = { cooldownDuration: 30_000, cacheMaxAge: 600_000 };
const types = ['jwt', 'at+jwt'];

/** Reads tokens: a signed one that holds answers who it speaks of; any other throws UNAUTHENTICATED with the reason. */
export function tokenReader(
  settings: TokenSettings,
  times: JwksTimes = usualTimes,
): (token: string) => Promise<Viewer> {
  const { jwksUrl, issuer, audience, algorithms, roleClaim } = settings;
  const keys = createRemoteJWKSet(new URL(jwksUrl), { ...times, [customFetch]: keepingLastGood() });
  return async token => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...{ issuer, audience, algorithms: [...algorithms], clockTolerance: 30, requiredClaims: ['exp'] },
    }).catch((error: unknown) => {
      throw refused(reasonFor(error), error);
    });
    const type = protectedHeader.typ?.toLowerCase().replace(/^application\//, '') ?? '';
    if (!types.includes(type)) throw refused('it is of another type than JWT');
    const role = roleIn(payload, roleClaim);
    if (!role) throw refused(`its claim ${roleClaim} names none of the roles ${roles.join(', ')}`);
    const name = [payload.name, payload.sub].find(text => typeof text === 'string' && text !== '') as
      | string
      | undefined;
    const expires = new Date(Number(payload.exp) * 1_000).toISOString();
    return viewerAs({ role, via: 'TOKEN', name: name ?? 'unnamed', subject: payload.sub ?? null, expires });
  };
}

/** Fetches, and answers what was last good while the signer cannot be reached: its tokens stay valid. */
function keepingLastGood(): FetchImplementation {
  let lastGood: string | undefined;
  return async (url, options) => {
    const fresh = await fetch(url, options)
      .then(async response => ({ response, text: await response.text() }))
      .catch((error: unknown) => {
        if (lastGood === undefined) throw error;
        return undefined;
      });
    if (fresh?.response.ok && isKeySet(fresh.text)) lastGood = fresh.text;
    return lastGood === undefined ? new Response(fresh?.text, { status: 502 }) : new Response(lastGood);
  };
}

function isKeySet(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text).keys);
  } catch {
    return false;
  }
}

/** The highest role that the claim names, in any case. */
function roleIn(payload: JWTPayload, claim: string): Role | undefined {
  const named = [payload[claim]].flat().map(value => String(value).toUpperCase());
  return roles.findLast(role => named.includes(role));
}

const refused = (why: string, cause?: unknown) =>
  new DirectoryError('UNAUTHENTICATED', `This token is not accepted: ${why}.`, {}, { cause });

function reasonFor(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `its claim ${error.claim} is not as required`;
  if (error instanceof errors.JWKSNoMatchingKey) return 'its signer’s keys do not hold the one that it names';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'its algorithm is not allowed';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'it cannot be read';
  return 'it cannot be checked just now';
}
