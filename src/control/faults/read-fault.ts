/** What the document cannot say is wrong with a fault. */
import { failure, isFailure, type Failure } from '../../domain/failure.ts';
import { edgeRefusals, operationSpecs, type OperationSpec } from '../../generated/operations.ts';
import type { components } from '../../generated/steering-api.ts';
import { notFound, operationNamed } from '../journal/operation-named.ts';
import { isRefusedWith, isSearch } from './applicable.ts';
import type { FaultThen, NewFault } from './fault.ts';

export type SentFault = components['schemas']['NewFault'];

/** Exactly one of them says what goes wrong. */
const KINDS = ['refuse', 'status', 'delayMs', 'drop', 'staleMs'] as const;

/** A fault that fits the document, or the reason why it would not do what it says. */
export function readFault(sent: SentFault): NewFault | Failure {
  const { operation } = sent.match;
  const spec = operation === undefined ? undefined : operationNamed(operation);
  if (isFailure(spec)) return spec;
  const problem =
    problemOfKinds(sent.then) ?? problemOfRefusal(sent.then, spec) ?? problemOfRest(sent, spec);
  if (problem !== undefined) return failure(problem);
  return { ...sent, then: sent.then as FaultThen };
}

function problemOfKinds(then: SentFault['then']): string | undefined {
  const given = KINDS.filter((kind) => then[kind] !== undefined);
  if (given.length !== 1) return `"then" takes one of ${KINDS.join(', ')}`;
  const extra = (['body', 'retryAfterSeconds'] as const).find((name) => then[name] !== undefined);
  if (extra === undefined || then.status !== undefined) return undefined;
  return `"${extra}" in then goes with "status"`;
}

function problemOfRefusal(
  { refuse }: SentFault['then'],
  spec: OperationSpec | undefined,
): string | undefined {
  if (refuse === undefined) return undefined;
  const all = [...Object.keys(edgeRefusals), ...operationSpecs.flatMap(namesOfRefusals)];
  if (!all.includes(refuse))
    return `there is no refusal "${refuse}"; ${notFound(refuse, all, 'docs/refusals.md lists them')}`;
  if (spec === undefined || isRefusedWith(spec, refuse)) return undefined;
  const known = namesOfRefusals(spec);
  return `${spec.operationId} is not refused with "${refuse}"; ${notFound(refuse, known, `it is with ${known.join(', ')}`)}`;
}

function namesOfRefusals({ refusals }: OperationSpec): readonly string[] {
  return Object.keys(refusals);
}

function problemOfRest(
  { then: { delayMs, staleMs }, probability, seed }: SentFault,
  spec: OperationSpec | undefined,
): string | undefined {
  if (typeof delayMs === 'object' && Number(delayMs[0]) > Number(delayMs[1]))
    return '"delayMs" must have the least first, then the most';
  if (seed !== undefined && probability === undefined && typeof delayMs !== 'object')
    return '"seed" goes with "probability" or a "delayMs" of two numbers';
  if (staleMs === undefined || spec === undefined || isSearch(spec)) return undefined;
  const searches = operationSpecs.filter(isSearch).map(({ operationId }) => operationId);
  return `"staleMs" is for searches, which ${spec.operationId} is not; they are ${searches.join(', ')}`;
}
