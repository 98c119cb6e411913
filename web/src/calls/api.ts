import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../../src/generated/api.ts';
import type { Mutable } from './mutable.ts';
import { callerId, callerOf, personOf, type Caller, type Person } from './person.ts';
import { prefix } from './prefix.ts';
import { answered } from './refused.ts';
import { sent } from './sent.ts';
import { steering } from './steering.ts';

export type Api = Client<Mutable<paths>>;

const tokens = new Map<string, Promise<string>>();
const clients = new Map<string, Api>();

/** The API as that person calls it. */
export function apiAs(person: Person): Api {
  const caller = callerOf(person);
  const id = callerId(caller);
  const known = clients.get(id);
  if (known !== undefined) return known;
  const client = createClient<Mutable<paths>>({
    baseUrl: prefix,
    fetch: (request) => calledBy(caller, request),
  });
  clients.set(id, client);
  return client;
}

/** A token may be over, or be of a server that was started anew: then the call is made once more with another. */
async function calledBy(caller: Caller, request: Request): Promise<Response> {
  const id = callerId(caller);
  const again = request.clone();
  const response = await sent(request, headersWith(await tokenOf(caller)), id);
  if (response.status !== 401) return response;
  tokens.delete(id);
  return sent(again, headersWith(await tokenOf(caller)), id);
}

/** A token of whom the API names so. */
export function tokenFor(caller: string): Promise<string> {
  return tokenOf(callerOf(personOf(caller)));
}

/** A call as it was made before, by whoever made it; `caller`: an id as the API names it, or nobody. */
export function sentAgain(
  caller: string | undefined,
  url: string,
  call: RequestInit,
): Promise<Response> {
  const request = new Request(url, call);
  return caller === undefined ? sent(request, {}) : calledBy(callerOf(personOf(caller)), request);
}

function headersWith(token: string): Readonly<Record<string, string>> {
  return { 'X-Authorization': token };
}

function tokenOf(caller: Caller): Promise<string> {
  const id = callerId(caller);
  const known = tokens.get(id);
  if (known !== undefined) return known;
  const token = steering
    .POST('/tokens', { body: caller })
    .then((result) => answered(result).token)
    .catch((error: unknown) => {
      tokens.delete(id);
      throw error;
    });
  tokens.set(id, token);
  return token;
}
