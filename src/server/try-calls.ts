import type { TriedCall, TryCalls } from '../control/allowed.ts';
import type { Cluster } from '../control/cluster.ts';
import type { Caller } from '../domain/identity/caller.ts';
import type { OperationId } from '../generated/operations.ts';
import type { ApiRequest } from '../http/api-request.ts';
import { createEdge, type EdgeOptions } from '../http/edge.ts';
import { dryRun } from '../operations/perform.ts';
import type { RequestTo } from '../operations/call/operation.ts';

/** Calls go through an edge as the API's own, up to what would be committed. `edge`: how the API's is made. */
export function callsTriedOn(cluster: Cluster, edge: EdgeOptions<Caller>): TryCalls {
  return async (caller, calls) => {
    const ports = await cluster.dryRunPorts();
    // Of the call that is being tried; empty where it does not come as far.
    const rules: string[] = [];
    const answer = createEdge<Caller>({
      ...edge,
      onCall: undefined,
      identify: () => Promise.resolve(caller),
      perform: async (spec, request, as) => {
        const typed = request as RequestTo<OperationId>;
        const { outcome, rule } = await dryRun(spec.operationId, typed, as, ports);
        if (rule !== undefined) rules.push(rule);
        return outcome;
      },
    });
    const verdicts = [];
    for (const call of calls) {
      const { status, refusal, body } = await answer(requestFrom(call));
      const rule = rules.pop();
      const told = refusal === undefined ? {} : { refusal, message: messageIn(body) };
      verdicts.push({ status, ...told, ...(rule !== undefined && { rule }) });
    }
    return verdicts;
  };
}

function requestFrom({ spec, path = {}, query = {}, body }: TriedCall): ApiRequest {
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

function messageIn(body: string): string {
  return (JSON.parse(body) as { readonly message: string }).message;
}
