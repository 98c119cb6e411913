import { withheld, type LeastEvidence } from '../domain/evidence.ts';
import type { Refusal } from '../domain/refusals.ts';
import { operationSpecs, type OperationId } from '../generated/operations.ts';

const specs = new Map(operationSpecs.map((spec) => [spec.operationId, spec]));

/** Why a success of that status is not given, and so not done; undefined: it is. */
export type Withhold = (operationId: OperationId, status: number) => Refusal | undefined;

/** Gives only what is known as well as that. */
export function withholdBelow(least: LeastEvidence): Withhold {
  return (operationId, status) => {
    const { evidence: known = {}, isOfServer = false } = specs.get(operationId) ?? {};
    if (isOfServer) return undefined;
    const evidence = known[status] ?? 'assumed';
    return withheld(String(status), evidence, least);
  };
}
