import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create } from '../../src/domain/ports.ts';
import { executionStep, liveThroughSteps, shownExecution } from '../support/execution-steps.ts';
import { KeptInPostgres } from '../support/kept-in-postgres.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { someExecution, someTask } from '../support/some-execution.ts';

const postgres = usePostgres();
let kept: KeptInPostgres;

beforeAll(async () => {
  kept = await KeptInPostgres.open(postgres.url());
});

afterAll(() => kept.close());

const tasks = (length: number) =>
  Array.from({ length }, (_one, at) => someTask(`t${at}`, { input: { at } }));

/** Rows that were written since the last call. */
async function rowsWritten(): Promise<number> {
  const tables = ['store', 'shared', 'record', 'part', 'gained_key'];
  const counts = tables.map(
    (table) => `(SELECT count(*) FROM kept.${table} WHERE xmin::text::bigint > mark.last)`,
  );
  const [found] = await kept.query<{ rows: string; last: string }>(
    `SELECT ${counts.join(' + ')} AS rows FROM mark`,
  );
  await kept.query('UPDATE mark SET last = pg_current_xact_id()::text::bigint');
  return Number(found?.rows);
}

describe('an execution in a database', () => {
  it('has few rows written when one of its 10,000 tasks changes', async () => {
    const { live, again } = await kept.empty();
    await live.commit([create('execution', 'w', someExecution('w', tasks(10_000)))]);
    await again();
    await kept.query('CREATE TABLE mark AS SELECT 0::bigint AS last');
    expect(await rowsWritten()).toBeGreaterThan(10_000);

    await liveThroughSteps(live, [
      { does: 'end', at: 77 },
      { does: 'add', at: 0 },
    ]);
    const read = (await (await again()).read('execution', 'w'))?.value;
    // The store, the execution, the task that has ended and the one that is new.
    expect(await rowsWritten()).toBe(4);
    expect(shownExecution(read)).toEqual(
      shownExecution((await live.read('execution', 'w'))?.value),
    );
  });

  it('is what became of it, whatever was changed, added, dropped and made anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(executionStep, { maxLength: 15 }), async (steps) => {
        const { live, again } = await kept.empty();
        await live.commit([create('execution', 'w', someExecution('w', tasks(40)))]);
        for (const step of steps) {
          if (step.does === 'flush' || step.does === 'reopen') await again();
          else await liveThroughSteps(live, [step]);
        }
        const read = await (await again()).read('execution', 'w');
        const there = await live.read('execution', 'w');
        expect(shownExecution(read?.value)).toEqual(shownExecution(there?.value));
      }),
      { seed: 20, numRuns: 20 },
    );
  });
});
