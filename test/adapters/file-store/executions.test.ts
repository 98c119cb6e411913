import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { create } from '../../../src/domain/ports.ts';
import { executionStep, liveThroughSteps, shownExecution } from '../../support/execution-steps.ts';
import { KeptStore, readBack, unsyncedDisk } from '../../support/kept-store.ts';
import { useOwnFolder } from '../../support/own-folder.ts';
import { someExecution, someTask } from '../../support/some-execution.ts';

const folder = useOwnFolder();
let count = 0;

const tasks = (length: number) =>
  Array.from({ length }, (_one, at) => someTask(`t${at}`, { input: { at } }));

describe('an execution in a file', () => {
  it('costs what has changed of it, however many tasks it has', async () => {
    const path = join(folder(), 'kept');
    const store = await KeptStore.open(path, unsyncedDisk);
    await store.live.commit([create('execution', 'w', someExecution('w', tasks(2_000)))]);
    await store.flush();
    const before = readFileSync(`${path}.log`).length;
    await liveThroughSteps(store.live, [
      { does: 'end', at: 77 },
      { does: 'add', at: 0 },
    ]);
    await store.flush();

    expect(readFileSync(`${path}.log`).length - before).toBeLessThan(5_000);
    const again = await (await readBack(path)).read('execution', 'w');
    const live = await store.live.read('execution', 'w');
    expect(shownExecution(again?.value)).toEqual(shownExecution(live?.value));
    await store.close();
  });

  it('is what became of it, whatever was changed, added, dropped and written anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(executionStep, { maxLength: 25 }), async (steps) => {
        const path = join(folder(), `kept-${(count += 1)}`);
        let store = await KeptStore.open(path, unsyncedDisk);
        await store.live.commit([create('execution', 'w', someExecution('w', tasks(40)))]);
        for (const step of steps) {
          if (step.does === 'flush') await store.flush();
          else if (step.does === 'reopen') {
            await store.close();
            store = await KeptStore.open(path, unsyncedDisk);
          } else await liveThroughSteps(store.live, [step]);
        }
        await store.flush();
        const again = await (await readBack(path)).read('execution', 'w');
        const live = await store.live.read('execution', 'w');
        expect(shownExecution(again?.value)).toEqual(shownExecution(live?.value));
        await store.close();
      }),
      { seed: 20, numRuns: 60 },
    );
  });
});
