import {
  fork,
  human,
  inline,
  join,
  setVariable,
  simple,
  subWorkflow,
  task,
  terminate,
} from '../definition.ts';
import type { Run } from '../run.ts';
import { executed, type Scenarios } from '../scenario.ts';
import { shown } from '../shown.ts';
import type { SeenExecution } from '../target.ts';

const after = inline('after', '1');
const asks = { workflows: { '~child': [human('h'), inline('x', '5')] } };
const computes = { workflows: { '~child': [inline('x', '$.a', { a: '${workflow.input.a}' })] } };
const fails = {
  workflows: { '~child': [terminate('end', 'FAILED', { terminationReason: 'bad' })] },
};

const childOf = (run: Run, execution: SeenExecution, reference = 's') => {
  const found = execution.tasks.findLast(
    ({ referenceTaskName }) => referenceTaskName === reference,
  );
  return run.settled(found!['subWorkflowId'] as string);
};
const both = async (run: Run, parent: string) => {
  const execution = await run.settled(parent);
  return { parent: shown(execution), child: shown(await childOf(run, execution)) };
};

export const subWorkflowScenarios: Scenarios = {
  'one that ends at once': executed(
    [subWorkflow('s', '~child', { inputParameters: { a: 4 } }), after],
    { ...computes, showInput: true },
  ),
  'its output, read by a later task': executed(
    [
      subWorkflow('s', '~child', { inputParameters: { a: 4 } }),
      setVariable('v', { all: '${s.output}', result: '${s.output.result}' }),
    ],
    computes,
  ),
  'one without a version': executed(
    [task('SUB_WORKFLOW', 's', { subWorkflowParam: { name: '~child' } }), after],
    { ...computes, showInput: true },
  ),
  'one that is not there': executed([subWorkflow('s', '~missing'), after]),
  'a version that is not there': executed(
    [{ ...subWorkflow('s', '~child'), subWorkflowParam: { name: '~child', version: 9 } }, after],
    computes,
  ),
  'one that fails': executed([subWorkflow('s', '~child'), after], fails),
  'an optional one that fails': executed(
    [subWorkflow('s', '~child', { optional: true }), after],
    fails,
  ),
  'one whose worker fails': executed([subWorkflow('s', '~child'), after], {
    taskDefinitions: { '~t': {} },
    workflows: { '~child': [simple('t')] },
    worker: () => ({ status: 'FAILED', reason: 'broken' }),
  }),
  'one with its definition beside it': executed([
    task('SUB_WORKFLOW', 's', {
      subWorkflowParam: {
        name: '~inlined',
        version: 1,
        workflowDefinition: {
          name: '~inlined',
          version: 1,
          schemaVersion: 2,
          timeoutSeconds: 0,
          ownerEmail: 'o@example.com',
          tasks: [inline('x', '5')],
        },
      },
    }),
    after,
  ]),
  'while it runs': async (run) => {
    const id = await run.begin(
      [subWorkflow('s', '~child', { inputParameters: { a: 1 } }), after],
      asks,
    );
    const execution = await run.settled(id);
    const child = await childOf(run, execution);
    return {
      parent: shown(execution, { input: true }),
      child: shown(child, { input: true }),
      childInput: child['input'],
      isItsParent: child['parentWorkflowId'] === id,
      ofTask: child['parentWorkflowTaskId'] === execution.tasks[0]!.taskId,
    };
  },
  'a person in it answers': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], asks);
    const child = await childOf(run, await run.settled(id));
    await run.answer(child.workflowId, 'h', { output: { yes: 1 } });
    await run.until(id);
    return both(run, id);
  },
  'the parent is terminated': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], asks);
    await run.settled(id);
    await run.call('DELETE', `/api/workflow/${id}?reason=stop`);
    return both(run, id);
  },
  'the child is terminated': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], asks);
    const child = await childOf(run, await run.settled(id));
    await run.call('DELETE', `/api/workflow/${child.workflowId}?reason=stop`);
    await run.until(id);
    return both(run, id);
  },
  'the child of an optional task is terminated': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child', { optional: true }), after], asks);
    const child = await childOf(run, await run.settled(id));
    await run.call('DELETE', `/api/workflow/${child.workflowId}?reason=stop`);
    await run.until(id);
    return both(run, id);
  },
  'the parent is paused and resumed': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], asks);
    const child = await childOf(run, await run.settled(id));
    await run.call('PUT', `/api/workflow/${id}/pause`);
    const paused = await run.settled(child.workflowId);
    await run.call('PUT', `/api/workflow/${id}/resume`);
    const resumed = await run.settled(child.workflowId);
    return { paused: paused.status, resumed: resumed.status };
  },
  'its priority': async (run) => {
    const param = { name: '~child', version: 1, priority: 7 };
    const id = await run.begin([{ ...subWorkflow('s', '~child'), subWorkflowParam: param }], asks);
    return (await childOf(run, await run.settled(id)))['priority'];
  },
  'the priority of the parent': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child')], { ...asks, request: { priority: 7 } });
    return (await childOf(run, await run.settled(id)))['priority'];
  },
  'the correlation of the parent': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child')], {
      ...asks,
      request: { correlationId: 'c-1' },
    });
    return (await childOf(run, await run.settled(id)))['correlationId'];
  },
  'domains of its tasks': async (run) => {
    const param = { name: '~child', version: 1, taskToDomain: { '*': 'north' } };
    const id = await run.begin([{ ...subWorkflow('s', '~child'), subWorkflowParam: param }], {
      workflows: { '~child': [simple('t')] },
    });
    const child = await childOf(run, await run.settled(id));
    return { domain: child.tasks[0]!['domain'], ofWorkflow: child['taskToDomain'] };
  },
  'a chain of three': executed([subWorkflow('s', '~child'), after], {
    workflows: { '~grandchild': [inline('x', '5')], '~child': [subWorkflow('g', '~grandchild')] },
  }),
  'a chain of three whose last fails': executed([subWorkflow('s', '~child'), after], {
    workflows: {
      '~grandchild': [terminate('end', 'FAILED', { terminationReason: 'deep' })],
      '~child': [subWorkflow('g', '~grandchild')],
    },
  }),
  'one retry of the child by the retry of the parent': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], {
      taskDefinitions: { '~t': {} },
      workflows: { '~child': [inline('x', '1'), simple('t')] },
    });
    const child = await childOf(run, await run.settled(id));
    await run.answer(child.workflowId, 't', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${id}/retry?resumeSubworkflowTasks=true`);
    const again = await run.settled(id);
    const resumed = await childOf(run, again);
    return {
      same: resumed.workflowId === child.workflowId,
      parent: shown(again),
      child: shown(resumed),
    };
  },
  'a retry of the parent that makes a new child': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], {
      taskDefinitions: { '~t': {} },
      workflows: { '~child': [inline('x', '1'), simple('t')] },
    });
    const child = await childOf(run, await run.settled(id));
    await run.answer(child.workflowId, 't', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${id}/retry`);
    const again = await run.settled(id);
    const renewed = await childOf(run, again);
    return {
      same: renewed.workflowId === child.workflowId,
      parent: shown(again),
      child: shown(renewed),
    };
  },
  'a retry of the child moves its parent': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], {
      taskDefinitions: { '~t': {} },
      workflows: { '~child': [simple('t')] },
    });
    const child = await childOf(run, await run.settled(id));
    await run.answer(child.workflowId, 't', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${child.workflowId}/retry`);
    const retried = await both(run, id);
    await run.answer(child.workflowId, 't', { output: { ok: 1 } });
    await run.until(id);
    return { retried, ended: await both(run, id) };
  },
  'a restart of the child moves its parent': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], {
      taskDefinitions: { '~t': {} },
      workflows: { '~child': [simple('t')] },
    });
    const child = await childOf(run, await run.settled(id));
    await run.answer(child.workflowId, 't', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    await run.call('POST', `/api/workflow/${child.workflowId}/restart`);
    return both(run, id);
  },
  'siblings that are cancelled, and a retry of the parent': async (run) => {
    const id = await run.begin(
      [
        fork('f', [subWorkflow('s', '~child')], [simple('b')], [simple('c')]),
        join('j', ['s', 'b', 'c']),
        after,
      ],
      { ...asks, taskDefinitions: { '~b': {} } },
    );
    const child = await childOf(run, await run.settled(id));
    await run.answer(id, 'b', { status: 'FAILED', reason: 'r' });
    await run.until(id);
    const failed = await both(run, id);
    await run.call('POST', `/api/workflow/${id}/retry?resumeSubworkflowTasks=true`);
    const again = await both(run, id);
    const now = await childOf(run, await run.settled(id));
    return { failed, again, same: now.workflowId === child.workflowId };
  },
  'completed by an update of its task': async (run) => {
    const id = await run.begin([subWorkflow('s', '~child'), after], asks);
    const execution = await run.settled(id);
    await run.report(execution.tasks[0]!, { output: { mine: 1 } });
    return shown(await run.settled(id));
  },
  'a JOIN completed by an update of its task': async (run) => {
    const id = await run.begin([
      fork('f', [human('h')], [inline('b', '2')]),
      join('j', ['h', 'b']),
      after,
    ]);
    const execution = await run.settled(id);
    const joined = execution.tasks.find(({ referenceTaskName }) => referenceTaskName === 'j');
    await run.report(joined!, { output: { mine: 1 } });
    return shown(await run.settled(id));
  },
  'a START_WORKFLOW': executed(
    [
      task('START_WORKFLOW', 's', {
        inputParameters: {
          startWorkflow: { name: '~child', version: 1, input: { a: 1 }, correlationId: 'c1' },
        },
      }),
      after,
    ],
    { ...computes, showInput: true },
  ),
  'a START_WORKFLOW of one that is not there': executed([
    task('START_WORKFLOW', 's', { inputParameters: { startWorkflow: { name: '~missing' } } }),
    after,
  ]),
  'a START_WORKFLOW without a name': executed([
    task('START_WORKFLOW', 's', { inputParameters: { startWorkflow: {} } }),
    after,
  ]),
  'a name that is an expression': executed(
    [
      task('SUB_WORKFLOW', 's', {
        subWorkflowParam: { name: '${workflow.input.child}', version: 1 },
      }),
      after,
    ],
    { ...computes, input: { child: '~child' } },
  ),
};
