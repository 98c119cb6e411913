/** The people of the cases other than root, and how each is had on the target. */
import type { CleanUp } from './clean-up.ts';
import { Unavailable } from './deviation.ts';
import { expectSuccess, itemsIn, memberOf, textIn } from './expectations.ts';
import { once } from './once.ts';
import type { Credential, Credentials } from './options.ts';
import { isSteerable, tokenByKey, type Caller, type Target } from './target.ts';
import type { Steering } from './steering.ts';
import type { Answer, WireCall } from './wire.ts';

export type Role = 'ann' | 'bob' | 'eve' | 'cal' | 'portal';

export interface Cast {
  /** For the report. */
  readonly how: string;
  readonly caller: (role: Role) => Promise<Caller>;
}

export interface Making {
  /** Sets the names of this run apart. */
  readonly run: string;
  readonly target: Target;
  readonly cleanUp: CleanUp;
  /** Calls as the administrator. */
  readonly asRoot: (call: WireCall) => Promise<Answer>;
}

/** Credentials where there are any, otherwise people by steering, otherwise applications. */
export function assembleCast(making: Making, credentials: Credentials | undefined): Cast {
  const { steering } = making.target;
  const portal = () => makeApplication(making, 'portal', ['WORKER']);
  if (credentials)
    return cast('people named by the credentials', (role) => {
      const credential = credentials[role];
      if (credential) return personNamed(making, credential);
      return role === 'portal' ? portal() : Promise.reject(nobodyFor(role));
    });
  if (isSteerable(steering))
    return cast('users made for the run, their tokens by steering', (role) =>
      role === 'portal' ? portal() : makeUser(making, steering, role),
    );
  return cast('applications made for the run', (role) =>
    role === 'portal' ? portal() : makeApplication(making, role),
  );
}

function cast(how: string, find: (role: Role) => Promise<Caller>): Cast {
  return { how, caller: once(find) };
}

function nobodyFor(role: Role): Unavailable {
  return new Unavailable(`the credentials name nobody for ${role}`);
}

async function personNamed({ target }: Making, credential: Credential): Promise<Caller> {
  const issueToken = async (expiration?: number) => {
    if ('keyId' in credential) return tokenByKey(target.send, { ...credential, expiration });
    if (expiration === undefined) return credential.token;
    throw new Unavailable('a caller named by a token cannot be given one that expires');
  };
  const token = await issueToken();
  return {
    id: textIn(await target.send({ path: '/api/token/userInfo', token }), 'id'),
    issueToken,
  };
}

async function makeUser(
  { run, asRoot, cleanUp }: Making,
  steering: Steering,
  role: Role,
): Promise<Caller> {
  const id = `${role}-${run}@example.com`;
  const path = `/api/users/${encodeURIComponent(id)}`;
  cleanUp.add(`user ${id}`, () => asRoot({ method: 'DELETE', path }));
  expectSuccess(await asRoot({ method: 'PUT', path, body: { name: role, roles: ['USER'] } }));
  return { id, issueToken: (expiresInMs) => steering.tokenFor(id, expiresInMs) };
}

async function makeApplication(
  { run, target, asRoot, cleanUp }: Making,
  role: Role,
  roles: readonly string[] = [],
): Promise<Caller> {
  const name = `${role}-${run}`;
  const post = async (path: string, body?: unknown) =>
    expectSuccess(await asRoot({ method: 'POST', path: `/api/applications${path}`, body }));
  const remove = (path: string) => asRoot({ method: 'DELETE', path: `/api/applications${path}` });
  const known: { id?: string } = {};
  cleanUp.add(`application ${name}`, async () => {
    if (known.id !== undefined) return remove(`/${known.id}`);
    const all = expectSuccess(await asRoot({ path: '/api/applications' }));
    const found = itemsIn(all).find((one) => memberOf(one, 'name') === name);
    return found === undefined ? all : remove(`/${textIn(found, 'id')}`);
  });
  const id = textIn(await post('', { name }), 'id');
  known.id = id;
  for (const one of roles) await post(`/${id}/roles/${one}`);
  const made = await post(`/${id}/accessKeys`);
  const keyId = textIn(made, 'id');
  const keySecret = textIn(made, 'secret');
  cleanUp.add(`access key ${keyId}`, () => remove(`/${id}/accessKeys/${keyId}`));
  return {
    id: `app:${id}`,
    issueToken: (expiration) => tokenByKey(target.send, { keyId, keySecret, expiration }),
  };
}
