import { PactsNotKept, verifyPacts } from 'conductor-mock';
import { expect, it } from 'vitest';
import { usePactFolder } from '../../support/some-pact.ts';

const { pact } = usePactFolder();
const COUNT = 450;
const WRONG = [3, 200, 449];

it('many interactions are verified side by side, and told in their order', async () => {
  const interactions = Array.from({ length: COUNT }, (_, at) => ({
    description: `call ${String(at)}`,
    path: '/api/workflow/none',
    status: WRONG.includes(at) ? 200 : 404,
  }));
  const seen: (readonly [number, number])[] = [];
  const outcome = await verifyPacts({
    pacts: pact('a-consumer', ...interactions),
    skipComparison: true,
    onProgress: (number, total) => seen.push([number, total]),
  }).then(
    () => expect.unreachable(),
    (error: unknown) => (error as PactsNotKept).outcome,
  );

  expect(outcome.interactions).toBe(COUNT);
  expect(outcome.kept.map(({ interaction }) => interaction)).toEqual(
    interactions.filter(({ status }) => status === 404).map(({ description }) => description),
  );
  expect(outcome.failures.map(({ interaction }) => interaction)).toEqual(
    WRONG.map((at) => `call ${String(at)}`),
  );
  expect(seen).toEqual(interactions.map((_, at) => [at + 1, COUNT]));
});
