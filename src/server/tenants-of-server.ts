/** The tenants of a server, and the calls that are theirs. */
import type { Cluster } from '../control/cluster.ts';
import type { Served, Tenants } from '../control/tenants.ts';
import { headerOf, type ApiResponse } from '../http/api-request.ts';
import type { Answer } from '../http/edge.ts';
import { jsonResponse } from '../http/error-body.ts';

export interface ServedTenant extends Served {
  readonly answer: Answer;
}

/** The tenant's id, and the path as the tenant knows it. */
const OF_TENANT = /^\/t\/([^/]+)(\/.*)?$/;

/** Of a path of a tenant, what it is there; others stay as they are. */
export function withoutTenant(path: string): string {
  const [isTenants, , rest = '/'] = OF_TENANT.exec(path) ?? [];
  return isTenants === undefined ? path : rest;
}

/** A tenant of the cluster; its edges are made once somebody calls it. */
export function servedTenant(cluster: Cluster, edges: () => Answer): ServedTenant {
  let made: Answer | undefined;
  return {
    cluster,
    answer: (request) => (made ??= edges())(request),
    end: () => cluster.stop(),
  };
}

/** Calls go to the tenant that their path names, all others to `main`, which refuses what comes from a foreign host. */
export function answerOf(
  tenants: Tenants<ServedTenant>,
  main: Answer,
  isOwnHost: (host: string) => boolean,
): Answer {
  return (request) => {
    const [path, id = '', rest = '/'] = OF_TENANT.exec(request.path) ?? [];
    if (path === undefined) return main(request);
    const answered = tenants.use(id, ({ answer }) => answer({ ...request, path: rest }));
    if (answered !== undefined) return answered;
    const host = headerOf(request, 'host');
    const isForeign = host !== undefined && !isOwnHost(host);
    return isForeign ? main(request) : Promise.resolve(noTenant(id));
  };
}

function noTenant(id: string): ApiResponse {
  const message = `there is no tenant "${id}"; POST /__admin/tenants makes one`;
  return jsonResponse(404, { status: 404, message });
}
