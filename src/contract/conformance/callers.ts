/** The people of the cases other than root: how each gets an identity and tokens on the target. */
import { Unavailable } from './deviation.ts';
import { expectSuccess, itemsIn, memberOf, textIn } from './expectations.ts';
import type { FixtureContext } from './fixture-context.ts';
import { once } from './once.ts';
import type { Credential, Credentials } from './options.ts';
import type { Steering } from './steering.ts';
import { isSteerable, tokenByKey, type Caller } from './target.ts';

export type PersonaName = 'ann' | 'bob' | 'eve' | 'cal' | 'portal';

export interface Callers {
  /** Where they come from, for the report. */
  readonly origin: string;
  /** Made at the first call. Throws Unavailable where the target has nobody for the part. */
  readonly find: (name: PersonaName) => Promise<Caller>;
}

/** Credentials where there are any, otherwise users by steering, otherwise applications. */
export function makeCallers(
  context: FixtureContext,
  credentials: Credentials | undefined,
): Callers {
  const { steering } = context.target;
  const portal = () => makeApplication(context, 'portal', ['WORKER']);
  if (credentials)
    return callers('people named by the credentials', (name) => {
      const credential = credentials[name];
      if (credential) return personNamed(context, credential);
      return name === 'portal' ? portal() : Promise.reject(nobodyFor(name));
    });
  if (isSteerable(steering))
    return callers('users made for the run, their tokens by steering', (name) =>
      name === 'portal' ? portal() : makeUser(context, steering, name),
    );
  return callers('applications made for the run', (name) =>
    name === 'portal' ? portal() : makeApplication(context, name),
  );
}

function callers(origin: string, find: Callers['find']): Callers {
  return { origin, find: once(find) };
}

function nobodyFor(name: PersonaName): Unavailable {
  return new Unavailable(`the credentials name nobody for ${name}`);
}

async function personNamed({ target }: FixtureContext, credential: Credential): Promise<Caller> {
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
  { run, asRoot, cleanUp }: FixtureContext,
  steering: Steering,
  name: PersonaName,
): Promise<Caller> {
  const id = `${name}-${run}@example.com`;
  const path = `/api/users/${encodeURIComponent(id)}`;
  cleanUp.add(`user ${id}`, () => asRoot({ method: 'DELETE', path }));
  expectSuccess(await asRoot({ method: 'PUT', path, body: { name, roles: ['USER'] } }));
  return { id, issueToken: (expiresInMs) => steering.tokenFor(id, expiresInMs) };
}

async function makeApplication(
  { run, target, asRoot, cleanUp }: FixtureContext,
  persona: PersonaName,
  roles: readonly string[] = [],
): Promise<Caller> {
  const name = `${persona}-${run}`;
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
