import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Execution } from '../../../src/domain/executions/execution.ts';
import { create, replace } from '../../../src/domain/ports.ts';
import { KeptStore, readBack, unsyncedDisk } from '../../support/kept-store.ts';
import { useOwnFolder } from '../../support/own-folder.ts';
import { someExecution, someTask } from '../../support/some-execution.ts';

const folder = useOwnFolder();
let count = 0;

const tasks = (length: number) =>
  Array.from({ length }, (_one, at) => someTask(`t${at}`, { input: { at } }));

async function change(store: KeptStore, to: (before: Execution) => Execution): Promise<void> {
  const stored = (await store.live.read('execution', 'w'))!;
  await store.live.commit([replace('execution', stored, to(stored.value))]);
}

const shown = (value: Execution | undefined) =>
  value && { ...value, tasks: value.tasks.all(), undecided: value.tasks.undecided };

describe('an execution in a file', () => {
  it('costs what has changed of it, however many tasks it has', async () => {
    const path = join(folder(), 'kept');
    const store = await KeptStore.open(path, unsyncedDisk);
    await store.live.commit([create('execution', 'w', someExecution('w', tasks(2_000)))]);
    await store.flush();
    const before = readFileSync(`${path}.log`).length;
    await change(store, (execution) => {
      const task = { ...execution.tasks.byId('t77')!, status: 'COMPLETED' as const };
      return { ...execution, tasks: execution.tasks.with(task).add(someTask('new')) };
    });
    await store.flush();

    expect(readFileSync(`${path}.log`).length - before).toBeLessThan(5_000);
    const again = await (await readBack(path)).read('execution', 'w');
    const live = await store.live.read('execution', 'w');
    expect(shown(again?.value)).toEqual(shown(live?.value));
    await store.close();
  });

  it('is what became of it, whatever was changed, added, dropped and written anew', async () => {
    const step = fc.record({
      does: fc.constantFrom('change', 'end', 'add', 'drop', 'all', 'flush', 'reopen'),
      at: fc.nat({ max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const path = join(folder(), `kept-${(count += 1)}`);
        let store = await KeptStore.open(path, unsyncedDisk);
        await store.live.commit([create('execution', 'w', someExecution('w', tasks(40)))]);
        for (const [number, { does, at }] of steps.entries()) {
          if (does === 'flush') await store.flush();
          else if (does === 'reopen') {
            await store.close();
            store = await KeptStore.open(path, unsyncedDisk);
          } else await change(store, (execution) => changed(execution, does, at, number));
        }
        await store.flush();
        const again = await (await readBack(path)).read('execution', 'w');
        const live = await store.live.read('execution', 'w');
        expect(shown(again?.value)).toEqual(shown(live?.value));
        await store.close();
      }),
      { seed: 20, numRuns: 60 },
    );
  });
});

function changed(execution: Execution, does: string, at: number, number: number): Execution {
  const { tasks: list } = execution;
  const task = list.byId(`t${at}`);
  const of = (changedTasks: Execution['tasks']) => ({
    ...execution,
    updateTime: number,
    tasks: changedTasks,
  });
  if (does === 'add') return of(list.add(someTask(`more${number}`)));
  if (does === 'all') return of(list.map((one) => ({ ...one, pollCount: number })));
  if (task === undefined) return of(list);
  if (does === 'drop') return of(list.without((one) => one.taskId === task.taskId));
  return of(
    list.with(does === 'end' ? { ...task, status: 'FAILED' } : { ...task, output: { number } }),
  );
}
