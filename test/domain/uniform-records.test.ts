import { expect, it } from 'vitest';
import { uniformTask } from '../../src/domain/executions/task.ts';
import { uniformExecution } from '../../src/domain/executions/uniform-execution.ts';
import { uniformHumanTask } from '../../src/domain/human-tasks/uniform-human-task.ts';

type Uniform = (record: never) => object;

const kinds: readonly (readonly [string, Uniform, readonly string[]])[] = [
  ['a task', uniformTask, ['taskId', 'workerId', 'output', 'endTime']],
  ['an execution', uniformExecution, ['workflowId', 'correlationId', 'variables', 'tasks']],
  ['a Human task', uniformHumanTask, ['taskId', 'claimant', 'output', 'timeoutAt']],
];

it.each(kinds)('%s has the same members in the same order, whatever it was made of', (...kind) => {
  const [, uniform, names] = kind;
  const made = names.map((name, at) => [name, { at }] as const);
  const forwards = uniform(Object.fromEntries(made) as never);
  const backwards = uniform(Object.fromEntries([...made].reverse().slice(1)) as never);

  expect(Object.keys(backwards)).toEqual(Object.keys(forwards));
  expect(forwards).toEqual(Object.fromEntries(made));
});
