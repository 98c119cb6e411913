import { parse } from 'yaml';

interface BehaviourCase {
  readonly id: string;
  readonly title: string;
  readonly requirement: string;
  readonly evidence: string;
  readonly source: string;
}

/** The module that holds what cases/behaviour-cases.yaml says of each case. */
export function behaviourCaseModule(yaml: string): string {
  const { cases } = parse(yaml) as { cases: readonly BehaviourCase[] };
  const kept = cases.map(({ id, title, requirement, evidence, source }) => ({
    id,
    title,
    requirement,
    evidence,
    source,
  }));
  return `
    import type { Evidence } from './operations.ts';

    export interface BehaviourCase {
      readonly id: CaseId;
      readonly title: string;
      readonly requirement: string;
      readonly evidence: Evidence;
      /** Where that is known from; none where it is a choice. */
      readonly source: string;
    }

    export type CaseId = ${cases.map(({ id }) => JSON.stringify(id)).join(' | ')};

    /** What is promised, case by case, in the order of the list. */
    export const behaviourCases: readonly BehaviourCase[] = ${JSON.stringify(kept)};
  `;
}
