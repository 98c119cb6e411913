import { DAY_MS } from '../../domain/units.ts';
import type { Bearer, Reader } from '../../domain/ports.ts';
import { findCaller } from '../../domain/identity/caller.ts';
import { applicationSubject } from '../../domain/identity/people.ts';
import { passwordLoginNotSupported, wrongCredentials } from '../../domain/refusals.ts';
import { open, type Operation } from '../call/operation.ts';

const DEFAULT_LIFE_MS = DAY_MS;

/** POST /api/token: trade an access key for a token. */
export const issueToken: Operation<'issueToken'> = open(async ({ body }, context) => {
  if (!('keyId' in body)) return passwordLoginNotSupported();
  const { read, tokens, now, anyKeySubject } = context;
  const bearer =
    (await bearerByKey(body, read)) ??
    (anyKeySubject === undefined ? undefined : await bearerFor(anyKeySubject, read));
  if (bearer === undefined) return wrongCredentials();
  const life = body.expiration ?? DEFAULT_LIFE_MS;
  const token = await tokens.issue(bearer, now, life < 0 ? undefined : life);
  return { answer: { status: 200, body: { token } } };
});

interface KeyPair {
  readonly keyId: string;
  readonly keySecret: string;
}

/** Undefined where there is no such key, the secret is another's, or the key is switched off. */
async function bearerByKey(
  { keyId, keySecret }: KeyPair,
  read: Reader,
): Promise<Bearer | undefined> {
  const stored = await read.read('accessKey', keyId);
  if (stored === undefined) return undefined;
  const { value: key } = stored;
  if (key.secret !== keySecret || key.status === 'INACTIVE') return undefined;
  const bearer = await bearerFor(applicationSubject(key.applicationId), read);
  return bearer && { ...bearer, accessKeyId: keyId };
}

async function bearerFor(subject: string, read: Reader): Promise<Bearer | undefined> {
  const holder = await findCaller(subject, read);
  return holder && { subject, uuid: holder.uuid };
}
