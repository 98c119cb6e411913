import fc from 'fast-check';
import type { Execution } from '../../src/domain/executions/execution.ts';
import { replace, type Store } from '../../src/domain/ports.ts';
import { someTask } from './some-execution.ts';

/** What may be done to the execution `w`, and to the store that it is in. */
export const executionStep = fc.record({
  does: fc.constantFrom('change', 'end', 'add', 'drop', 'all', 'flush', 'reopen'),
  at: fc.nat({ max: 60 }),
});

let count = 0;

/** Does what concerns the execution. */
export async function liveThroughSteps(
  store: Store,
  steps: readonly { readonly does: string; readonly at: number }[],
): Promise<void> {
  for (const { does, at } of steps) {
    const stored = (await store.read('execution', 'w'))!;
    const after = changed(stored.value, does, at, (count += 1));
    await store.commit([replace('execution', stored, after)]);
  }
}

export const shownExecution = (value: Execution | undefined) =>
  value && { ...value, tasks: value.tasks.all(), undecided: value.tasks.undecided };

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
