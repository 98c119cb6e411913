import { itemsIn, memberOf, textIn } from './expectations.ts';
import type { ConformanceOptions } from './options.ts';
import { findSteering, type NoSteering, type Steering } from './steering.ts';
import { TargetError } from './target-error.ts';
import { NoAnswer, excerptOf, send, type Answer, type Observed, type WireCall } from './wire.ts';

/** A cluster that answers and takes the key. */
export interface Target {
  /** Without `/api`. */
  readonly baseUrl: string;
  readonly version: string;
  readonly root: Caller;
  readonly steering: Steering | NoSteering;
  readonly send: (call: WireCall) => Promise<Answer>;
}

/** Somebody who calls. */
export interface Caller {
  readonly id: string;
  /** A new token. Throws Unavailable where it cannot be had with that life. */
  issueToken(expiresInMs?: number): Promise<string>;
}

/** Throws a TargetError where no check could say anything. */
export async function openTarget({
  baseUrl: given,
  key,
  secret,
  adminToken,
}: ConformanceOptions): Promise<Target> {
  const baseUrl = originOf(given);
  const deliver = (call: WireCall) => send(baseUrl, call);
  const issueToken = (expiration?: number) =>
    tokenByKey(deliver, { keyId: key, keySecret: secret, expiration });
  const first = await orTargetError(() => firstToken(deliver, baseUrl, { key, secret }));
  const known = { token: first, caller: 'root' };
  const info = await orTargetError(() => deliver({ path: '/api/token/userInfo', ...known }));
  const id = await orTargetError(() => textIn(info, 'id'), 'nobody knows whose key this is');
  expectAdministrator(info, id);
  const version = await orTargetError(() => deliver({ path: '/api/version', ...known }));
  return {
    baseUrl,
    version: version.status === 200 ? excerptOf(version.text) : 'unknown',
    root: { id, issueToken },
    steering: await orTargetError(() => findSteering(baseUrl, adminToken)),
    send: deliver,
  };
}

/** Throws a TargetError that tells a key that is refused from a server that knows no keys. */
async function firstToken(
  deliver: Target['send'],
  baseUrl: string,
  { key, secret }: Pick<ConformanceOptions, 'key' | 'secret'>,
): Promise<string> {
  const body = { keyId: key, keySecret: secret };
  const answer = await deliver({ method: 'POST', path: '/api/token', body });
  const token = memberOf(answer, 'token');
  if (answer.status < 300 && typeof token === 'string') return token;
  if (REFUSING_A_KEY.includes(answer.status) && typeof memberOf(answer, 'message') === 'string')
    throw new TargetError(`the key is refused: ${answer.from}`);
  // Its body is not quoted: a server that echoes would show the secret.
  const type = answer.headers.get('content-type') ?? 'no content type';
  throw new TargetError(
    `${baseUrl} is no Conductor cluster with access keys: it answers POST /api/token with ${answer.status} (${type}) and no token`,
  );
}

/** A cluster gives the reason as a message. An open-source server has no access keys and answers 404. */
const REFUSING_A_KEY = [400, 401, 403];

/** One line instead of a difference in every check. A target that tells no roles is believed. */
function expectAdministrator(info: Answer, id: string): void {
  const own = rolesIn(info);
  if (own === undefined) return;
  const byGroup = listIn(info, 'groups').flatMap((group) => rolesIn(group) ?? []);
  if ([...own, ...byGroup].includes('ADMIN')) return;
  throw new TargetError(
    `the key belongs to ${id}, who is no administrator: give it the role ADMIN, as the checks make users, forms and definitions`,
  );
}

function rolesIn(holder: Observed): readonly unknown[] | undefined {
  if (!Array.isArray(memberOf(holder, 'roles'))) return undefined;
  return listIn(holder, 'roles').map((role) => memberOf(role, 'name'));
}

function listIn(seen: Observed, path: string): readonly Observed[] {
  return Array.isArray(memberOf(seen, path)) ? itemsIn(seen, path) : [];
}

/** The token that an access key gives, or a Deviation. */
export async function tokenByKey(
  deliver: Target['send'],
  body: {
    readonly keyId: string;
    readonly keySecret: string;
    readonly expiration?: number | undefined;
  },
): Promise<string> {
  return textIn(await deliver({ method: 'POST', path: '/api/token', body }), 'token');
}

export function isSteerable(steering: Steering | NoSteering): steering is Steering {
  return 'clock' in steering;
}

function originOf(baseUrl: string): string {
  const isUrl = URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol);
  if (!isUrl) throw new TargetError(`"${baseUrl}" is no http or https URL`);
  return baseUrl.replace(/\/+$/, '').replace(/\/api$/, '');
}

async function orTargetError<T>(attempt: () => T | Promise<T>, otherwise?: string): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const context = error instanceof NoAnswer ? 'the target cannot be reached' : otherwise;
    throw new TargetError(context === undefined ? error.message : `${context}: ${error.message}`);
  }
}
