/** The calls of this page: it has those of everybody else, and an admin token where the server wants one. */
import { callerOf, personOf } from '../src/calls/person.ts';
import { prefix } from './place.ts';

/** Marks a call in the journal. */
export const OF_CONSOLE = { 'x-mock-source': 'console' };

/** In every cluster; it administers it. */
const ADMINISTRATOR = 'app:mock';

/** In the memory of this tab only. */
let adminToken: string | undefined;

export function giveAdminToken(token: string): void {
  adminToken = token;
}

export class NotLetIn extends Error {}

export function steeringHeaders(): Record<string, string> {
  return {
    ...OF_CONSOLE,
    ...(adminToken !== undefined && { authorization: `Bearer ${adminToken}` }),
  };
}

/** The JSON of a path of the cluster. Throws a NotLetIn where the server wants an admin token. */
export async function readSteered<Value>(path: string, body?: object): Promise<Value> {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const headers = { ...steeringHeaders(), 'content-type': 'application/json' };
  return read(await fetch(`${prefix}${path}`, { ...sent, headers }));
}

/** `person`: as pages of the console name them in their URL. */
export async function tokenFor(person: string, expiresInMs?: number): Promise<string> {
  const body = { ...callerOf(personOf(person)), ...(expiresInMs !== undefined && { expiresInMs }) };
  return (await readSteered<{ readonly token: string }>('/__admin/tokens', body)).token;
}

/** The status of an answer and its text, whatever it is. */
export async function callApi(
  path: string,
  { headers, ...init }: Omit<RequestInit, 'headers'> & { readonly headers: Record<string, string> },
): Promise<string> {
  const response = await fetch(`${prefix}${path}`, {
    ...init,
    headers: { ...OF_CONSOLE, ...headers },
  });
  return `${String(response.status)} ${await response.text()}`;
}

/** The JSON of a path of the API, as its administrator sees it. */
export async function readAsAdministrator<Value>(path: string): Promise<Value> {
  const token = await tokenFor(ADMINISTRATOR);
  return read(
    await fetch(`${prefix}${path}`, { headers: { ...OF_CONSOLE, 'x-authorization': token } }),
  );
}

async function read<Value>(response: Response): Promise<Value> {
  const value: unknown = await response.json();
  if (response.ok) return value as Value;
  const { message = response.statusText } = value as { readonly message?: string };
  throw response.status === 401 ? new NotLetIn(message) : new Error(message);
}
