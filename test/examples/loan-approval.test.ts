import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useCluster } from '../support/test-cluster.ts';

// The two requests of docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name,
// on the seed that this project's documentation uses.

const seed = fileURLToPath(new URL('../../examples/loan-approval.yaml', import.meta.url));
const demo = useCluster({ seed });

const workflowId = 'ca04d4c8-027a-11f1-913a-226156badb04';
const john = 'john.doe@acme.com';
const body = { approve: 'Yes', comments: 'Approved by me' };

const update = (complete: boolean) =>
  demo.call({
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    as: john,
    query: { workflowId, taskRefName: 'human_ref', complete },
    body,
  });

const workflow = async () =>
  (await demo.call({ path: `/api/workflow/${workflowId}`, as: 'ann@acme.com' })).json;

const humanTask = async () =>
  (await demo.call({ path: `/api/human/tasks/${(await workflow()).tasks[0].taskId}`, as: john }))
    .json;

describe('the loan approval of the demo seed', () => {
  it('is claimed by a loan officer and has no answer yet', async () => {
    expect(await humanTask()).toMatchObject({
      state: 'IN_PROGRESS',
      taskRefName: 'human_ref',
      definitionName: 'human',
      createdBy: 'ann@acme.com',
      assignee: { userType: 'CONDUCTOR_GROUP', user: 'loan-officers' },
      claimant: { userType: 'CONDUCTOR_USER', user: john },
      input: { loan_amount: 25000 },
      output: {},
    });
  });

  it('is saved with complete=false and completed with complete=true', async () => {
    expect(await update(false)).toMatchObject({ status: 200, text: '' });
    expect(await humanTask()).toMatchObject({ state: 'IN_PROGRESS', output: body });
    expect((await workflow()).tasks).toHaveLength(1);

    expect(await update(true)).toMatchObject({ status: 200, text: '' });
    const completed = await humanTask();
    expect(completed.state).toBe('COMPLETED');
    expect(completed.output).toEqual(body);
    expect(await workflow()).toMatchObject({
      status: 'RUNNING',
      tasks: [
        { referenceTaskName: 'human_ref', status: 'COMPLETED', outputData: body },
        { referenceTaskName: 'book_ref', status: 'SCHEDULED', inputData: { approve: 'Yes' } },
      ],
    });
  });
});
