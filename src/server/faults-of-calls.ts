/** Carries out the faults of a cluster: what its calls are answered instead, and when. */
import type { Faults, Effect } from '../control/faults/faults.ts';
import type { Caller } from '../domain/identity/caller.ts';
import { refusedOnPurpose, type Given } from '../domain/refusals-on-purpose.ts';
import type { ApiResponse } from '../http/api-request.ts';
import type { EdgeFault, EdgeOptions } from '../http/edge.ts';
import { jsonResponse } from '../http/error-body.ts';

/** A call costs one question more where there are no faults. */
export function faultsFor(faults: Faults): NonNullable<EdgeOptions<Caller>['faultFor']> {
  return ({ method, path, query }, spec, caller) => {
    if (faults.areNone) return undefined;
    const hit = faults.hit({ method, path, spec, caller: caller?.id });
    if (hit === undefined) return undefined;
    const { id, effect } = hit;
    return async (edge) => {
      const given = () => givenIn(spec?.path ?? '', path, query);
      return { ...(await carriedOut(id, effect, edge, faults.delays, given)), fault: id };
    };
  };
}

/** A connection that was cut before the call has no status. */
const NOT_DONE: ApiResponse = { status: 0, headers: {}, body: '', isCut: true };

async function carriedOut(
  id: string,
  effect: Effect,
  { answer, refuse }: Parameters<EdgeFault>[0],
  delays: Faults['delays'],
  given: () => Given,
): Promise<ApiResponse> {
  if ('refuse' in effect) return refuse(refusedOnPurpose(effect.refuse, id, given()));
  if ('status' in effect) return statusResponse(effect);
  if ('staleMs' in effect) return answer(effect.staleMs);
  if ('delayMs' in effect) {
    await delays.wait(effect.delayMs);
    return answer();
  }
  return effect.drop === 'before' ? NOT_DONE : { ...(await answer()), isCut: true };
}

/** What the call says in its path, which is one of that template, and in its query. */
function givenIn(template: string, path: string, query: string): Given {
  const segments = path.split('/');
  const inPath = template
    .split('/')
    .map((name, at) => [/^\{(\w+)\}$/.exec(name)?.[1] ?? '', segments[at] ?? ''] as const)
    .filter(([name]) => name !== '');
  const decoded = inPath.map(([name, text]) => [
    name,
    new URLSearchParams(`v=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('v') ?? '',
  ]);
  return Object.fromEntries([...new URLSearchParams(query), ...decoded]) as Given;
}

function statusResponse({
  status,
  body,
  retryAfterSeconds,
}: Extract<Effect, { readonly status: number }>): ApiResponse {
  const headers: Readonly<Record<string, string>> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  if (body === undefined) return { status, headers, body: '' };
  if (typeof body !== 'string') return jsonResponse(status, body, headers);
  return { status, headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' }, body };
}
