import { evidenceTooWeak, type Refusal } from './refusals.ts';

/** How we know an answer; the last is known best. */
const levels = ['assumed', 'inferred', 'observed', 'documented'] as const;
type Evidence = (typeof levels)[number];

/** The least that a cluster may be told to give its answers by: anything is at least assumed. */
export type LeastEvidence = Exclude<Evidence, 'assumed'>;
export const leastEvidences: readonly LeastEvidence[] = ['documented', 'observed', 'inferred'];

/** Why an answer is not given, named as `200` or `404 UnknownTask`; undefined: it is known well enough. */
export function withheld(
  answer: string,
  evidence: Evidence | undefined,
  least: LeastEvidence | undefined,
): Refusal<'EvidenceTooWeak'> | undefined {
  if (least === undefined || evidence === undefined) return undefined;
  if (levels.indexOf(evidence) >= levels.indexOf(least)) return undefined;
  return evidenceTooWeak(answer, evidence, least);
}
