import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { parse } from 'yaml';

/** A row of cases/behaviour-cases.yaml. */
export interface BehaviourCase {
  readonly id: string;
  readonly title: string;
  readonly requirement: string;
  readonly evidence: 'documented' | 'observed' | 'inferred' | 'assumed';
  readonly source: string;
  /** What has to be built before the case can be tested. */
  readonly waitsFor?: string;
}

const file = new URL('../../cases/behaviour-cases.yaml', import.meta.url);
export const behaviourCases = (parse(readFileSync(file, 'utf8')) as { cases: BehaviourCase[] })
  .cases;

/** The test of a numbered case: its title comes from the list, and a case that is still waited for has none. */
export function behaviourCase(id: string, test: () => Promise<void>): void {
  const found = behaviourCases.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id} in cases/behaviour-cases.yaml`);
  if (found.waitsFor)
    throw new Error(`Case ${id} has a test but is said to wait for ${found.waitsFor}`);
  it(`${id} ${found.title}`, test);
}
