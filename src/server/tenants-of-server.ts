/** The tenants of a server, and the calls that are theirs. */
import type { Cluster } from '../control/cluster.ts';
import type { KeptTenant } from '../control/keeping/kept-state.ts';
import { differing } from '../control/keeping/keeping.ts';
import type { StateKeeper } from '../control/keeping/state-keeper.ts';
import type { NamedTenant, Served, TenantMaker, Tenants } from '../control/tenants.ts';
import { headerOf, type ApiResponse } from '../http/api-request.ts';
import type { Answer } from '../http/edge.ts';
import { jsonResponse, unavailable } from '../http/error-body.ts';
import type { KeptTenantIn, TenantOrigin } from './create-cluster.ts';

export interface ServedTenant extends Served {
  readonly answer: Answer;
}

/** A cluster that is yet to begin, and its edges, which are made once somebody calls it. */
interface Built {
  readonly cluster: Cluster;
  readonly edges: () => Answer;
}

interface Building {
  readonly main: Cluster;
  readonly keeper: StateKeeper | undefined;
  readonly build: (origin: TenantOrigin) => Built;
}

/** Makes the tenants of the server, and keeps them where the cluster without a prefix is kept. */
export function tenantMaker({ main, keeper, build }: Building): TenantMaker<ServedTenant> {
  const keptAs = (
    tenant: Pick<KeptTenant, 'id' | 'settings'>,
    from?: NamedTenant['from'],
  ): KeptTenantIn | undefined => {
    if (keeper === undefined) return undefined;
    const origin = main.begun.store;
    const begins = from?.isOfMain === true ? differing(origin, from.store) : undefined;
    return { keeper: keeper.tenant(tenant, begins), origin };
  };
  return {
    make: async (tenant) => {
      const { from, seeds, isOfProcess = false } = tenant;
      const kept = isOfProcess ? undefined : keptAs(tenant, from);
      const { cluster, edges } = build({ ...tenant, kept });
      await cluster.goOn(from, seeds);
      return servedTenant({ cluster, edges }, kept);
    },
    resume: (tenant) => {
      const kept = keptAs(tenant);
      const { cluster, edges } = build({ ...tenant, from: tenant.now, kept });
      cluster.resume(tenant);
      return servedTenant({ cluster, edges }, kept);
    },
  };
}

function servedTenant({ cluster, edges }: Built, kept: KeptTenantIn | undefined): ServedTenant {
  let made: Answer | undefined;
  return {
    cluster,
    answer: (request) => (made ??= edges())(request),
    stop: () => cluster.stop(),
    forget: () => kept?.keeper.end(),
  };
}

/** The tenant's id, and the path as the tenant knows it. */
const OF_TENANT = /^\/t\/([^/]+)(\/.*)?$/;

/** Of a path of a tenant, what it is there; others stay as they are. */
export function withoutTenant(path: string): string {
  const [isTenants, , rest = '/'] = OF_TENANT.exec(path) ?? [];
  return isTenants === undefined ? path : rest;
}

interface Answering {
  readonly tenants: Tenants<ServedTenant>;
  readonly main: Answer;
  /** Undefined: the tenants of an earlier process are there. */
  readonly begun: () => Promise<void> | undefined;
  /** Main refuses what comes from a foreign host. */
  readonly isOwnHost: (host: string) => boolean;
}

/** Calls go to the tenant that their path names, all others to `main`. */
export function answerOf({ tenants, main, begun, isOwnHost }: Answering): Answer {
  const answer: Answer = (request) => {
    const [path, id = '', rest = '/'] = OF_TENANT.exec(request.path) ?? [];
    if (path === undefined) return main(request);
    const answered = tenants.use(id, (tenant) => tenant.answer({ ...request, path: rest }));
    if (answered !== undefined) return answered;
    const waiting = begun();
    if (waiting !== undefined) return waiting.then(() => answer(request));
    const host = headerOf(request, 'host');
    const isForeign = host !== undefined && !isOwnHost(host);
    if (isForeign) return main(request);
    return Promise.resolve(tenants.haveStopped ? unavailable('the server ends') : noTenant(id));
  };
  return answer;
}

function noTenant(id: string): ApiResponse {
  const message = `there is no tenant "${id}"; POST /__admin/tenants makes one`;
  return jsonResponse(404, { status: 404, message });
}
