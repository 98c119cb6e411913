import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const P = 'bbbbbbbb-0000-1000-a000-000000000001';
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const set = {
  name: 'set',
  taskReferenceName: 'set_ref',
  type: 'SET_VARIABLE',
  inputParameters: { box: '${pack_ref.output.box}' },
};
const sub = {
  name: 'sub',
  taskReferenceName: 'sub_ref',
  type: 'SUB_WORKFLOW',
  subWorkflowParam: { name: 'noted', version: 1 },
};
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'noted', tasks: [{ ...set, inputParameters: { noted: true } }] },
    { name: 'parcel', tasks: [pack, set, sub] },
  ],
  executions: [...purchaseFixtures.executions!, { name: 'parcel', workflowId: P, startedBy: ann }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, workflow, humanTask } = purchaseCalls(cluster);

const call = (ref: string, status: string, body: object = {}, workflowId = P, as = portal) => ({
  method: 'POST',
  path: `/api/tasks/${workflowId}/${ref}/${status}/sync`,
  as,
  body,
});

describe('a report by reference', () => {
  it('is answered with the execution, as all that follows has left it', async () => {
    const answer = await cluster.call(call('pack_ref', 'COMPLETED', { box: 3 }));
    expect(answer.status, answer.text).toBe(200);
    expect(answer.json).toEqual(await workflow(P));
    expect(answer.json).toMatchObject({
      workflowId: P,
      status: 'COMPLETED',
      variables: { box: 3 },
      tasks: [
        { referenceTaskName: 'pack_ref', status: 'COMPLETED', outputData: { box: 3 } },
        { referenceTaskName: 'set_ref', status: 'COMPLETED' },
        { referenceTaskName: 'sub_ref', status: 'COMPLETED' },
      ],
    });
  });

  it('is merged into the output that is there, and names the worker', async () => {
    await cluster.call(call('pack_ref', 'IN_PROGRESS', { a: 1, b: 1 }));
    const query = { workerid: 'worker-7' };
    const { json } = await cluster.call({ ...call('pack_ref', 'IN_PROGRESS', { b: 2 }), query });
    expect(json.tasks).toMatchObject([{ outputData: { a: 1, b: 2 }, workerId: 'worker-7' }]);
  });

  it('shows a human task with its record', async () => {
    const { json } = await cluster.call(
      call('sign_off_ref', 'COMPLETED', { decision: 'yes' }, W, root),
    );
    const [signedOff] = json.tasks;
    expect(signedOff.inputData.__humanTaskProcessContext).toMatchObject({ state: 'COMPLETED' });
    expect((await humanTask(signedOff.taskId)).json).toMatchObject({ updatedBy: root });
  });
});

provokes('updateTaskByRefSync', 'NoRunningTask', {
  when: 'the execution has no task of that reference',
  call: () => call('send_ref', 'COMPLETED'),
  says: { message: `Found no running task send_ref of workflow ${P} to update` },
});

provokes('updateTaskByRefSync', 'UnknownTaskStatus', {
  when: 'only the server gives that status',
  call: () => call('pack_ref', 'TIMED_OUT'),
  says: {
    message:
      'status: there is no "TIMED_OUT"; there are IN_PROGRESS, FAILED, FAILED_WITH_TERMINAL_ERROR, COMPLETED, CANCELED',
  },
});

provokes('updateTaskByRefSync', 'NotPermitted', {
  when: 'the caller is no worker',
  call: () => call('pack_ref', 'COMPLETED', {}, P, cal),
  says: { message: "You don't have permissions to execute task: pack" },
});

provokes('updateTaskByRefSync', 'TaskRunByServer', {
  when: 'the task is a loop, which ends with what is inside of it',
  given: () => task('loop_ref', loopW),
  call: () => call('loop_ref', 'COMPLETED', {}, loopW),
  says: ({ taskId }) => ({
    message: `Task ${taskId} is of type DO_WHILE, which the server runs itself, and cannot be updated`,
  }),
});
