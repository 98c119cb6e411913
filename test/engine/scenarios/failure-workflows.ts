import { human, inline, simple, terminate, type TaskOf } from '../definition.ts';
import type { Run } from '../run.ts';
import { shown } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import { hasEnded, type SeenExecution } from '../target.ts';

const FAILURE_WORKFLOW = 'conductor.failure_workflow';
const compensates = { '~undo': [human('u')] };
const outputOf = ({ output }: SeenExecution) => (output ?? {}) as Record<string, unknown>;

async function withItsFailure(run: Run, id: string): Promise<object> {
  const execution = await run.until(
    id,
    (one) => hasEnded(one) && FAILURE_WORKFLOW in outputOf(one),
    4,
  );
  const started = outputOf(execution)[FAILURE_WORKFLOW];
  if (typeof started !== 'string') return { execution: shown(execution) };
  const failure = await run.settled(started);
  const input = failure['input'] as Readonly<Record<string, unknown>>;
  return {
    execution: shown(execution),
    failure: {
      ...shown(failure),
      version: failure['workflowVersion'] as unknown,
      // A map of Java has an order of its own.
      inputs: Object.keys(input)
        .filter((name) => !name.startsWith('_'))
        .sort(),
      reason: input['reason'],
      failureStatus: input['failureStatus'],
      ofThis: input['workflowId'] === id,
      correlationId: failure['correlationId'] as unknown,
    },
  };
}

const ended =
  (
    tasks: readonly TaskOf[],
    definition: object,
    end: (run: Run, id: string) => Promise<unknown>,
  ): Scenario =>
  async (run) => {
    const id = await run.begin(tasks, {
      definition,
      taskDefinitions: { '~t': {} },
      workflows: compensates,
      input: { undo: '~undo' },
      request: { correlationId: 'c-1' },
    });
    await run.settled(id);
    await end(run, id);
    return withItsFailure(run, id);
  };
const failing = (run: Run, id: string) =>
  run.answer(id, 't', { status: 'FAILED', output: { e: 1 }, reason: 'why' });
const itself = () => Promise.resolve();

export const failureWorkflowScenarios: Scenarios = {
  'a worker fails': ended([simple('t')], { failureWorkflow: '~undo' }, failing),
  'a TERMINATE fails it': ended(
    [terminate('end', 'FAILED', { terminationReason: 'r' })],
    { failureWorkflow: '~undo' },
    itself,
  ),
  'a TERMINATE completes it': ended(
    [terminate('end', 'COMPLETED')],
    { failureWorkflow: '~undo' },
    itself,
  ),
  'a script fails': ended([inline('x', 'nothing()')], { failureWorkflow: '~undo' }, itself),
  'it completes': ended([inline('x', '1')], { failureWorkflow: '~undo' }, itself),
  'it is terminated': ended([simple('t')], { failureWorkflow: '~undo' }, (run, id) =>
    run.call('DELETE', `/api/workflow/${id}?reason=q`),
  ),
  'it is terminated, and the failure workflow wanted': ended(
    [simple('t')],
    { failureWorkflow: '~undo' },
    (run, id) => run.call('DELETE', `/api/workflow/${id}?reason=q&triggerFailureWorkflow=true`),
  ),
  'one that is not there': ended([simple('t')], { failureWorkflow: '~missing' }, failing),
  'its name in the input': ended(
    [simple('t')],
    { failureWorkflow: '$workflow.input.undo' },
    failing,
  ),
  'its name in the input, which is not there': ended(
    [simple('t')],
    { failureWorkflow: '$workflow.input.none' },
    failing,
  ),
  'its version': async (run) => {
    await run.define([human('u')], { name: '~undo', version: 1 });
    await run.define([human('v')], { name: '~undo', version: 2 });
    const id = await run.begin([simple('t')], {
      taskDefinitions: { '~t': {} },
      definition: { failureWorkflow: '~undo', failureWorkflowVersion: 1 },
    });
    await failing(run, id);
    return withItsFailure(run, id);
  },
  'without a version, the newest': async (run) => {
    await run.define([human('u')], { name: '~undo', version: 1 });
    await run.define([human('v')], { name: '~undo', version: 2 });
    const id = await run.begin([simple('t')], {
      taskDefinitions: { '~t': {} },
      definition: { failureWorkflow: '~undo' },
    });
    await failing(run, id);
    return withItsFailure(run, id);
  },
};
