import type { ApiCall } from '../control/actors/api-call.ts';
import type { Caller } from '../domain/identity/caller.ts';
import type { OperationId } from '../generated/operations.ts';
import type { ApiRequest } from '../http/api-request.ts';
import { createEdge, type AnsweredCall, type EdgeOptions } from '../http/edge.ts';
import type { RequestTo } from '../operations/call/operation.ts';
import type { Outcome } from '../operations/perform.ts';

/** What an edge is, whoever calls and whatever its calls come to. */
export type PlainEdge = Omit<
  EdgeOptions<Caller>,
  'identify' | 'perform' | 'now' | 'onCall' | 'faultFor'
>;

/** Who makes the call, when (epoch ms), and what does it once it is held against the document. */
interface Calling {
  readonly caller: Caller;
  readonly now: () => number;
  readonly perform: (
    operationId: OperationId,
    request: RequestTo<OperationId>,
    caller: Caller | undefined,
  ) => Promise<Outcome>;
}

/** Makes calls of the API that nobody sends: each goes through an edge, as those do that come over a connection. */
export type CallFromWithin = (call: ApiCall, calling: Calling) => Promise<AnsweredCall<Caller>>;

export function callsFromWithin(edge: PlainEdge): CallFromWithin {
  // An edge is dear to make, and is asked one call at a time.
  const idle: CallFromWithin[] = [];
  return async (call, calling) => {
    const answer = idle.pop() ?? newEdge(edge);
    try {
      return await answer(call, calling);
    } finally {
      idle.push(answer);
    }
  };
}

function newEdge(edge: PlainEdge): CallFromWithin {
  let current: Calling | undefined;
  const calling = () => {
    if (current === undefined) throw new Error('nobody calls');
    return current;
  };
  const answer = createEdge<Caller>({
    ...edge,
    identify: () => Promise.resolve(calling().caller),
    now: () => calling().now(),
    // The edge has held the request against the document that the types come from.
    perform: (spec, request, caller) =>
      calling().perform(spec.operationId, request as RequestTo<OperationId>, caller),
  });
  return async (call, as) => {
    current = as;
    const request = requestFrom(call);
    return { request, response: await answer(request), caller: as.caller, spec: call.spec };
  };
}

function requestFrom({ spec, path = {}, query = {}, body }: ApiCall): ApiRequest {
  const filled = spec.path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return {
    method: spec.method,
    path: filled,
    query: new URLSearchParams(pairs).toString(),
    headers: {
      'x-authorization': 'of the caller',
      'content-type': spec.body?.isText === true ? 'text/plain' : 'application/json',
    },
    body: Buffer.from(textOf(body, spec.body?.isText === true)),
  };
}

function textOf(body: unknown, isText: boolean): string {
  if (body === undefined) return '';
  return isText && typeof body === 'string' ? body : JSON.stringify(body);
}
