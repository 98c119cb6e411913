/** The calls of `/__admin/tenants`. */
import type { components } from '../generated/steering-api.ts';
import type { Cluster } from './cluster.ts';
import { readSeed, seedFromValue, type SeedSource } from './seeds/seed-file.ts';
import { done, failure, type SteeringAnswer } from './steering-answer.ts';
import { START, type Served, type Tenants } from './tenants.ts';

type NewTenant = components['schemas']['NewTenant'];
type ShownTenant = components['schemas']['Tenant'];

/** Ms of real time without a call, where nobody says otherwise. */
const USUAL_IDLE_MS = 900_000;
/** What a call from within the process names no host for. */
const THIS_MACHINE = '127.0.0.1';

/** `host`: under which the server was called. */
export function listTenants(tenants: Tenants<Served>, host: string | undefined): SteeringAnswer {
  return done({ tenants: tenants.ids.map((id) => shown(id, host)) });
}

/** Throws a TenantError or a SeedError. */
export async function addTenant(
  cluster: Cluster,
  { id, from = START, seed, clock, expiresAfterMs = USUAL_IDLE_MS }: NewTenant,
  tenants: Tenants<Served>,
  host: string | undefined,
): Promise<SteeringAnswer> {
  const seeds = seed === undefined ? [] : [seedIn(seed)];
  const beginning = await tenants.beginning(from, cluster);
  const added = await tenants.add({ id, from: beginning, seeds, clock, idleMs: expiresAfterMs });
  return { status: 201, body: shown(added.id, host) };
}

export async function endTenant(id: string, tenants: Tenants<Served>): Promise<SteeringAnswer> {
  return (await tenants.end(id)) ? { status: 204 } : failure(404, `there is no tenant "${id}"`);
}

function seedIn(seed: NonNullable<NewTenant['seed']>): SeedSource {
  return typeof seed === 'string' ? readSeed(seed, 'seed') : seedFromValue(seed);
}

function shown(id: string, host = THIS_MACHINE): ShownTenant {
  const url = `http://${host}/t/${id}`;
  return { id, url, apiUrl: `${url}/api`, adminUrl: `${url}/__admin` };
}
