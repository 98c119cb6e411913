/** What calls would be answered, without any of them being done. */
import { isFailure } from '../domain/failure.ts';
import type { Caller } from '../domain/identity/caller.ts';
import type { OperationSpec } from '../generated/operations.ts';
import type { components } from '../generated/steering-api.ts';
import type { ApiCall } from './actors/api-call.ts';
import { callerId, NAME_ONE, nobodyHas } from './caller-id.ts';
import type { Cluster } from './cluster.ts';
import { notFound, operationNamed } from './journal/operation-named.ts';
import { done, failure, type SteeringAnswer } from './steering-answer.ts';

type CallToTry = components['schemas']['CallToTry'];

/** Decides the calls one after another, each on the same state. */
export type TryCalls = (
  caller: Caller,
  calls: readonly ApiCall[],
) => Promise<readonly components['schemas']['Verdict'][]>;

export async function allowed(
  cluster: Cluster,
  { caller: named, calls }: components['schemas']['AllowedRequest'],
  tryCalls: TryCalls,
): Promise<SteeringAnswer> {
  const id = callerId(named);
  if (id === undefined) return failure(400, `${NAME_ONE} in caller`);
  const wrong = calls.flatMap((call, at) => wrongCall(call, `calls[${String(at)}]`) ?? []);
  if (wrong[0] !== undefined) return failure(400, wrong[0]);
  const caller = await cluster.findCaller(id);
  if (caller === undefined) return failure(404, nobodyHas(id));
  const tried = calls.flatMap((call) => {
    const spec = operationNamed(call.operation);
    return isFailure(spec) ? [] : [{ ...call, spec }];
  });
  return done({ results: await tryCalls(caller, tried) });
}

/** Why the call is none of the API's. What its values come to, the API itself says. */
function wrongCall(call: CallToTry, at: string): string | undefined {
  const spec = operationNamed(call.operation);
  if (isFailure(spec)) return `${at}: ${spec.reason}`;
  const { path = {}, query = {} } = call;
  const missing = namesIn(spec, 'path').find((name) => path[name] === undefined);
  if (missing !== undefined) return `"${missing}" is missing in ${at}.path`;
  if (call.body !== undefined && spec.body === null) return `${at}: ${call.operation} has no body`;
  return (
    unknownName(Object.keys(path), namesIn(spec, 'path'), `${at}.path`) ??
    unknownName(Object.keys(query), namesIn(spec, 'query'), `${at}.query`)
  );
}

function namesIn({ parameters }: OperationSpec, place: 'path' | 'query'): readonly string[] {
  return parameters.filter((one) => one.in === place).map(({ name }) => name);
}

function unknownName(
  given: readonly string[],
  known: readonly string[],
  at: string,
): string | undefined {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return undefined;
  const others = known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`;
  return `"${unknown}" is not known in ${at}; ${notFound(unknown, known, others)}`;
}
