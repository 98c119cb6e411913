import type { Report, Run } from '../run.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import { shown, shownTask } from '../shown.ts';
import type { SeenExecution, SeenTask } from '../target.ts';
import { CHILDREN, randomDefinition, WORKERS, type Answer } from './random-definition.ts';

const SEEDS = 1000;

const executed =
  (seed: number): Scenario =>
  async (run: Run) => {
    const { tasks, answers } = randomDefinition(seed);
    const id = await run.begin(tasks, {
      input: { n: seed },
      taskDefinitions: WORKERS,
      workflows: CHILDREN,
    });
    const ended = await run.finish(id, (task) => reportOf(task, answers));
    return withInputsOfWorkers(ended);
  };

function reportOf(task: SeenTask, answers: ReadonlyMap<string, Answer>): Report {
  const reference = task.referenceTaskName.replace(/__\d+$/, '');
  const output = { result: reference, at: task.iteration };
  switch (answers.get(reference)) {
    case 'fails':
      return { status: 'FAILED', output, reason: 'because' };
    case 'fails once':
      return task.retryCount === 0 ? { status: 'FAILED', output, reason: 'because' } : { output };
    case 'fails for good':
      return { status: 'FAILED_WITH_TERMINAL_ERROR', output, reason: 'because' };
    default:
      return { output };
  }
}

/** Inputs show what was read, and when. Those of the engine's own tasks have scenarios of their own. */
function withInputsOfWorkers(execution: SeenExecution): object {
  const tasks = execution.tasks.map((task) => {
    const {
      expression: _expression,
      evaluatorType: _type,
      queryExpression: _query,
      ...input
    } = task['inputData'] as Readonly<Record<string, unknown>>;
    const reads = ['SIMPLE', 'INLINE', 'JSON_JQ_TRANSFORM'].includes(
      (task['workflowTask'] as { type: string }).type,
    );
    return { ...shownTask(task), ...(reads && { input }) };
  });
  return { ...shown(execution), tasks };
}

export const randomScenarios: Scenarios = Object.fromEntries(
  Array.from({ length: SEEDS }, (_, seed) => [`seed ${seed}`, executed(seed)]),
);
