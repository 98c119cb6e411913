import createClient from 'openapi-fetch';
import type { paths } from '../../../src/generated/steering-api.ts';
import type { Mutable } from './mutable.ts';
import { prefix } from './prefix.ts';
import { sent } from './sent.ts';
import { stored } from './stored.ts';

/** The admin token, in the memory of this tab only. */
const adminToken = stored<string | undefined>(undefined);

/** Whether the server wants one: it was given none, or a wrong one. */
export const isTokenWanted = stored(false);

export function wasTokenGiven(): boolean {
  return adminToken.get() !== undefined;
}

export function giveAdminToken(token: string): void {
  adminToken.set(token);
  isTokenWanted.set(false);
}

/** Steering as it is called: with the admin token where there is one. */
export const steering = createClient<Mutable<paths>>({
  baseUrl: `${prefix}/__admin`,
  fetch: steered,
});

async function steered(request: Request): Promise<Response> {
  const response = await sent(request, adminHeaders());
  if (response.status === 401) isTokenWanted.set(true);
  return response;
}

export function adminHeaders(): Readonly<Record<string, string>> {
  const token = adminToken.get();
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}
