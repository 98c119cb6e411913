import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MemoryStore } from '../../src/adapters/memory-store.ts';
import { replace } from '../../src/domain/ports.ts';
import { KeptInPostgres } from '../support/kept-in-postgres.ts';
import { usePostgres } from '../support/postgres-server.ts';
import { allAnswers, runStep, storeStep } from '../support/store-twins.ts';

const postgres = usePostgres();
let kept: KeptInPostgres;

beforeAll(async () => {
  kept = await KeptInPostgres.open(postgres.url());
});

afterAll(() => kept.close());

/** Due at another time, as what actors do is after a reset. */
async function moved(store: MemoryStore, id: string, slaDueAt: number): Promise<void> {
  const stored = await store.read('humanTask', id);
  if (stored) await store.commit([replace('humanTask', stored, { ...stored.value, slaDueAt })]);
}

it('answers as before, whatever was done, put in its place or taken back meanwhile', async () => {
  const step = fc.oneof(
    { weight: 12, arbitrary: storeStep },
    { weight: 2, arbitrary: fc.constantFrom('flush', 'reset', 'reset later') },
    { weight: 1, arbitrary: fc.constant('replace') },
  );
  const begun = fc.array(storeStep, { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(begun, fc.array(step, { maxLength: 30 }), async (first, steps) => {
      const start = new MemoryStore();
      for (const one of first) await runStep(start, one);
      await kept.empty(start.copy());
      for (const one of steps) {
        if (typeof one !== 'string') await runStep(kept.live, one);
        else if (one === 'flush') await kept.readBack();
        else if (one === 'replace') {
          const other = kept.live.copy();
          await moved(other, 'a', 1);
          await kept.replace(other);
        } else {
          const later = start.copy();
          if (one === 'reset later' && first.length > 0) {
            const [record] = later.snapshot().records;
            if (record) await moved(later, record.id, 2);
          }
          kept.reset(later);
        }
      }
      const again = await kept.readBack();
      expect(await allAnswers(again)).toEqual(await allAnswers(kept.live));
      expect(again.snapshot()).toEqual(kept.live.snapshot());
    }),
    { seed: 20, numRuns: 40 },
  );
});
