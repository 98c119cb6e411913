import { DAY_MS } from '../../domain/units.ts';
import { findCaller } from '../../domain/identity/caller.ts';
import { applicationSubject } from '../../domain/identity/people.ts';
import { passwordLoginNotSupported, wrongCredentials } from '../../domain/refusals.ts';
import { open, type Operation } from '../call/operation.ts';

const DEFAULT_LIFE_MS = DAY_MS;

/** POST /api/token: trade an access key for a token. */
export const issueToken: Operation<'issueToken'> = open(async ({ body }, { now, read, tokens }) => {
  if (!('keyId' in body)) return passwordLoginNotSupported();
  const key = await read.read('accessKey', body.keyId);
  if (key === undefined) return wrongCredentials();
  if (key.value.secret !== body.keySecret) return wrongCredentials();
  if (key.value.status === 'INACTIVE') return wrongCredentials();
  const subject = applicationSubject(key.value.applicationId);
  const holder = await findCaller(subject, read);
  if (holder === undefined) return wrongCredentials();
  const life = body.expiration ?? DEFAULT_LIFE_MS;
  const bearer = { subject, uuid: holder.uuid, accessKeyId: key.id };
  const token = await tokens.issue(bearer, now, life < 0 ? undefined : life);
  return { answer: { status: 200, body: { token } } };
});
