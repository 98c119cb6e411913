import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A row of cases/behaviour-cases.yaml. */
export interface BehaviourCase {
  readonly id: string;
  readonly title: string;
  readonly requirement: string;
  readonly evidence: 'documented' | 'observed' | 'inferred' | 'assumed';
  readonly source: string;
  /** What has to be built before the case can be checked. */
  readonly waitsFor?: string;
}

const file = new URL('../../cases/behaviour-cases.yaml', import.meta.url);
export const behaviourCases = (parse(readFileSync(file, 'utf8')) as { cases: BehaviourCase[] })
  .cases;
