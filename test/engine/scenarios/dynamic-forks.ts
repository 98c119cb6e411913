import {
  dynamicFork,
  inline,
  setVariable,
  simple,
  task,
  times,
  type TaskOf,
} from '../definition.ts';
import type { Execute } from '../run.ts';
import { executed, type Scenarios } from '../scenario.ts';

const after = inline('after', '1');
const forked = (input: object, given: Execute = {}) =>
  executed([...dynamicFork('fd', input), after], { showInput: true, ...given });
const own = (reference: string, expression = '7'): TaskOf => inline(reference, expression);
const named = (parameters: object, given: Execute = {}) =>
  executed(
    [task('FORK_JOIN_DYNAMIC', 'fd', { inputParameters: parameters }), task('JOIN', 'j'), after],
    {
      showInput: true,
      ...given,
    },
  );

export const dynamicForkScenarios: Scenarios = {
  'two tasks with their inputs': forked({
    tasks: [simple('d1'), simple('d2')],
    inputs: { d1: { a: 1 }, d2: { a: 2 } },
  }),
  'two scripts': forked({ tasks: [own('d1'), own('d2', '8')], inputs: {} }),
  'an input over the one of the task': forked({
    tasks: [own('d1', '$.q')],
    inputs: { d1: { q: 5 } },
  }),
  'an empty list': forked({ tasks: [], inputs: {} }),
  'tasks that are a text': forked({ tasks: 'text', inputs: {} }),
  'tasks that are a map': forked({ tasks: { d1: own('d1') }, inputs: {} }),
  'tasks that are not there': forked({ inputs: {} }),
  'tasks that are null': forked({ tasks: '${workflow.input.nothing}', inputs: {} }),
  'inputs that are a text': forked({ tasks: [own('d1')], inputs: 'text' }),
  'inputs that are a list': forked({ tasks: [own('d1')], inputs: [1] }),
  'inputs that are a number': forked({ tasks: [own('d1')], inputs: 5 }),
  'inputs that are not there': forked({ tasks: [own('d1')] }),
  'the input of a task that is a text': forked({ tasks: [simple('d1')], inputs: { d1: 'text' } }),
  'inputs of a task that is not forked': forked({
    tasks: [simple('d1')],
    inputs: { zz: { a: 1 } },
  }),
  'a task without a name': forked({
    tasks: [{ taskReferenceName: 'd1', type: 'HUMAN' }],
    inputs: {},
  }),
  'a task without a type': forked({
    tasks: [{ name: '~d1', taskReferenceName: 'd1' }],
    inputs: {},
  }),
  'a task without a reference': forked({ tasks: [{ name: '~d1', type: 'SIMPLE' }], inputs: {} }),
  'two tasks of one reference': forked({ tasks: [own('d1'), own('d1', '8')], inputs: {} }),
  'a task of a type that nobody knows': forked({
    tasks: [{ name: '~d1', taskReferenceName: 'd1', type: 'OTHER' }],
    inputs: {},
  }),
  'a task that fails': forked(
    { tasks: [simple('d1'), own('d2')], inputs: {} },
    { taskDefinitions: { '~d1': {} }, worker: () => ({ status: 'FAILED', reason: 'bad' }) },
  ),
  'an optional task that fails': forked(
    { tasks: [simple('d1', { optional: true }), own('d2')], inputs: {} },
    { taskDefinitions: { '~d1': {} }, worker: () => ({ status: 'FAILED', reason: 'bad' }) },
  ),
  'a task that is retried': forked(
    { tasks: [simple('d1'), own('d2')], inputs: {} },
    {
      taskDefinitions: { '~d1': { retryCount: 1 } },
      worker: ({ retryCount }) =>
        retryCount === 0 ? { status: 'FAILED', reason: 'bad' } : { output: { ok: 1 } },
    },
  ),
  'what it made, read by a later task': executed([
    ...dynamicFork('fd', { tasks: [own('d1'), own('d2', '8')], inputs: {} }),
    setVariable('v', { joined: '${j.output}', of: '${j.output.d2.result}', forked: '${fd.input}' }),
  ]),
  'a switch among the tasks': forked({
    tasks: [
      task('SWITCH', 'ds', {
        evaluatorType: 'value-param',
        expression: 'k',
        inputParameters: { k: 'a' },
        decisionCases: { a: [own('inner')] },
      }),
    ],
    inputs: {},
  }),
  'tasks that an earlier script made': executed([
    inline(
      'made',
      "[{ name: 'x', taskReferenceName: 'd1', type: 'INLINE', inputParameters: { evaluatorType: 'graaljs', expression: '6 * 7' } }]",
    ),
    ...dynamicFork('fd', { tasks: '${made.output.result}', inputs: {} }),
    after,
  ]),
  'in a loop': executed([
    times('l', 2, ...dynamicFork('fd', { tasks: [own('d1'), own('d2')], inputs: {} })),
    after,
  ]),
  'sub-workflows as tasks': forked(
    {
      tasks: [
        {
          name: 's',
          taskReferenceName: 'd1',
          type: 'SUB_WORKFLOW',
          subWorkflowParam: { name: '~child', version: 1 },
        },
      ],
      inputs: { d1: { a: 1 } },
    },
    { workflows: { '~child': [inline('x', '$.a', { a: '${workflow.input.a}' })] } },
  ),
  'people as tasks': forked(
    {
      tasks: [{ name: 'h', taskReferenceName: 'd1', type: 'HUMAN' }],
      inputs: { d1: { ask: 'x' } },
    },
    { worker: () => ({ output: { yes: true } }) },
  ),
  'one task of a name for each input': named({
    forkTaskName: '~u',
    forkTaskInputs: [{ a: 1 }, { a: 2 }],
  }),
  'one task for inputs that are texts': named({ forkTaskName: '~u', forkTaskInputs: ['x', 'y'] }),
  'one task for inputs that are numbers': named({ forkTaskName: '~u', forkTaskInputs: [1, 2] }),
  'one task for no inputs': named({ forkTaskName: '~u', forkTaskInputs: [] }),
  'one task for inputs that are no list': named({ forkTaskName: '~u', forkTaskInputs: { a: 1 } }),
  'one task of a type': named({
    forkTaskName: 'script',
    forkTaskType: 'INLINE',
    forkTaskInputs: [{ evaluatorType: 'graaljs', expression: '5' }],
  }),
  'one task without inputs': named({ forkTaskName: '~u' }),
  'one workflow for each input': named(
    {
      forkTaskWorkflow: '~child',
      forkTaskWorkflowVersion: 1,
      forkTaskInputs: [{ a: 1 }, { a: 2 }],
    },
    { workflows: { '~child': [inline('x', '$.a', { a: '${workflow.input.a}' })] } },
  ),
  'one workflow without a version': named(
    { forkTaskWorkflow: '~child', forkTaskInputs: [{ a: 1 }] },
    { workflows: { '~child': [inline('x', '$.a', { a: '${workflow.input.a}' })] } },
  ),
  'no JOIN after it': executed([dynamicFork('fd', { tasks: [own('d1')], inputs: {} })[0]!, after]),
};
