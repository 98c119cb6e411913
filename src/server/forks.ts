/** Forks of a cluster in the hands of whoever started it. */
import type { Cluster } from '../control/cluster.ts';
import { OptionError, refuseUnknownOptions } from '../control/option-error.ts';
import { TenantError } from '../control/tenant-error.ts';
import type { NewTenant, Tenants } from '../control/tenants.ts';
import type { Answer } from '../http/edge.ts';
import { seedSources, type SeedInput } from './seed-sources.ts';
import type { Serving } from './server.ts';
import type { ServedTenant } from './tenants-of-server.ts';

export interface ForkOptions {
  /** Of the tenant that it is over HTTP: `[a-z0-9-]{1,64}`. Default: `t1`, `t2` … */
  readonly id?: string;
  /** Default `start`: as this cluster was at its start; `now`: as it is. */
  readonly from?: 'start' | 'now';
  /** Is added to that. */
  readonly seed?: SeedInput | readonly SeedInput[];
  /** Default: as that of this cluster. */
  readonly clock?: 'system' | 'manual';
  /** Ms of real time without a call, after which it ends. Default: it does not end by itself. */
  readonly expiresAfterMs?: number;
}

const options = {
  id: true,
  from: true,
  seed: true,
  clock: true,
  expiresAfterMs: true,
} satisfies Record<keyof ForkOptions, unknown>;

/** Another cluster of the same server, with what answers its calls. Throws an OptionError, or a SeedError. */
export async function forkOf(
  { cluster, tenants, mostBytes }: Pick<Serving, 'cluster' | 'tenants' | 'mostBytes'>,
  given: ForkOptions = {},
) {
  const { id, served } = await added(tenants, await newTenant(cluster, given));
  const isThere = () => tenants.get(id) === served;
  const answer: Answer = (request) => {
    const answered = isThere() ? tenants.use(id, (tenant) => tenant.answer(request)) : undefined;
    return answered ?? Promise.reject(new Error(`the tenant ${id} has ended`));
  };
  const end = async () => {
    if (isThere()) await tenants.end(id);
  };
  return { id, cluster: served.cluster, tenants, mostBytes, answer, isThere, end };
}

async function newTenant(cluster: Cluster, given: ForkOptions): Promise<NewTenant> {
  refuseUnknownOptions('fork', given, Object.keys(options));
  const { id, from = 'start', seed = [], clock, expiresAfterMs = Infinity } = given;
  const among = (name: string, value: string, all: readonly string[]) => {
    if (!all.includes(value))
      throw new OptionError(`fork: "${name}" must be one of ${all.join(', ')}, got "${value}"`);
  };
  among('from', from, ['start', 'now']);
  if (clock !== undefined) among('clock', clock, ['system', 'manual']);
  if (!(expiresAfterMs > 0) || (expiresAfterMs > LONGEST_MS && expiresAfterMs !== Infinity))
    throw new OptionError(
      `fork: "expiresAfterMs" must be above 0 and at most ${String(LONGEST_MS)}, got ${String(expiresAfterMs)}`,
    );
  const seeds = seedSources(isList(seed) ? seed : [seed]);
  // Whoever has it in hand ends with this process.
  const own = { clock, idleMs: expiresAfterMs, isOfProcess: true };
  return { id, from: await cluster.beginning(from), seeds, ...own };
}

/** Timers hold no longer time. */
const LONGEST_MS = 2 ** 31 - 1;

async function added(tenants: Tenants<ServedTenant>, tenant: NewTenant) {
  try {
    return await tenants.add(tenant);
  } catch (error) {
    if (error instanceof TenantError) throw new OptionError(`fork: ${error.message}`);
    throw error;
  }
}

function isList(seed: SeedInput | readonly SeedInput[]): seed is readonly SeedInput[] {
  return Array.isArray(seed);
}
