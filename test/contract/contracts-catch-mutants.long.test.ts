import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PactsNotKept, verifyPacts } from 'conductor-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { startMutant } from '../mutants/mutant.ts';
import { mutants } from '../mutants/mutants.ts';
import { contractFiles, readPact } from './committed-interactions.ts';

/**
 * Each pact notices a cluster that is wrong. To be quick, only the interaction that does is verified, and another one,
 * which the wrong cluster keeps; that the right cluster keeps both is contracts-are-kept.test.ts.
 */

const PATIENCE_MS = 60_000;

const catches = [
  {
    pact: 'inbox-ui-conductor-mock.json',
    mutant: 'second-claim',
    fails: 'a claim of a task that somebody has',
    keeps: 'a claim of a task of the caller',
    mismatch: 'the status is 200, and the pact expects 400',
  },
  {
    pact: 'approval-service-conductor-mock.json',
    mutant: 'form-ignored',
    fails: 'an answer that breaks the form',
    keeps: 'an answer that completes the task',
    mismatch: 'the status is 200, and the pact expects 400',
  },
  {
    pact: 'escalation-watcher-conductor-mock.json',
    mutant: 'reassigns-what-is-claimed',
    fails: 'a rota for a task that somebody has',
    keeps: 'a rota for a task that waits',
    mismatch: 'the status is 200, and the pact expects 400',
  },
  {
    pact: 'form-publisher-conductor-mock.json',
    mutant: 'version-overwritten',
    fails: 'a form as a version beside the old one',
    keeps: 'a form that is new',
    mismatch: '$.version: Expected 1 (Integer) to be equal to 2 (Integer)',
  },
];

const folder = mkdtempSync(join(tmpdir(), 'pacts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the pact of', () => {
  it.each(catches)(
    '$pact fails against the mutant $mutant',
    async ({ pact, mutant, fails, keeps, mismatch }) => {
      const cluster = await startMutant(
        mutants.find(({ name }) => name === mutant)!,
        {
          clock: 'manual',
        },
      );
      try {
        const pacts = onlyOf(pact, [fails, keeps]);
        const broken = await failureOf(
          verifyPacts({ pacts, providerBaseUrl: cluster.url, skipComparison: true }),
        );
        const { kept, failures } = broken.outcome;
        expect(kept.map(({ interaction }) => interaction)).toEqual([keeps]);
        expect(failures.map(({ interaction }) => interaction)).toEqual([fails]);
        expect(failures[0]!.mismatches.join('\n')).toContain(mismatch);
      } finally {
        await cluster.close();
      }
    },
    PATIENCE_MS,
  );

  it('every consumer is among them', () => {
    expect(catches.map(({ pact }) => pact).toSorted()).toEqual(contractFiles.toSorted());
  });
});

/** A copy of the pact with these interactions alone. */
function onlyOf(file: string, descriptions: readonly string[]): string {
  const pact = readPact(file);
  const interactions = pact.interactions.filter((one) => descriptions.includes(one.description));
  expect(interactions).toHaveLength(descriptions.length);
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify({ ...pact, interactions }));
  return path;
}

async function failureOf(verification: Promise<unknown>): Promise<PactsNotKept> {
  const error = await verification.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PactsNotKept) return error;
  throw new Error(`the pact was not broken: ${String(error)}`);
}
