import { describe, expect, it } from 'vitest';
import { inlineWorkflows } from '../../support/inline-workflow.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  book,
  cal,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { subWorkflow, waitingWorkflows } from '../../support/waiting-workflows.ts';

const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [...purchaseFixtures.workflowDefinitions!, ...waitingWorkflows],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, terminate, pause, grant } = purchaseCalls(cluster);
const { run, complete } = inlineWorkflows(cluster);

const update = (body: object, as = ann, id = W) => ({
  method: 'POST',
  path: `/api/workflow/${id}/variables`,
  as,
  body,
});
const updated = async (body: object, as = ann, id = W) => {
  const answer = await cluster.call(update(body, as, id));
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

it('sets the variables of the body and leaves all others', async () => {
  await updated({ k1: 'v1', k2: 42, k3: [3, 4, 5] });
  const answered = await updated({ k1: null, v1: { x: 'y' } });
  expect(answered.variables).toEqual({ k1: null, k2: 42, k3: [3, 4, 5], v1: { x: 'y' } });
});

it('answers the execution as it reads afterwards', async () => {
  await cluster.cluster.clock.advance(5);
  const now = cluster.cluster.clock.now();
  const answered = await updated({ round: 2 });
  expect(answered).toEqual(await workflow());
  expect(answered).toMatchObject({ status: 'RUNNING', updateTime: now, variables: { round: 2 } });
});

it('is seen by tasks that are scheduled later, and by no task that is', async () => {
  const reads = (name: string) => ({
    ...book,
    taskReferenceName: name,
    inputParameters: { round: '${workflow.variables.round}' },
  });
  const { workflowId } = await run(
    [reads('first'), reads('second')],
    {},
    { variables: { round: 1 } },
  );
  await updated({ round: 2 }, root, workflowId);
  const { tasks } = await complete(workflowId, 'first');
  expect(tasks.map((task: any) => task.inputData.round)).toEqual([1, 2]);
});

it('ends a loop that goes on while a variable says so', async () => {
  const loop = {
    name: 'loop',
    taskReferenceName: 'loop_ref',
    type: 'DO_WHILE',
    inputParameters: { goesOn: '${workflow.variables.goesOn}' },
    loopCondition: '$.goesOn == true',
    loopOver: [book],
  };
  const { workflowId } = await run([loop], {}, { variables: { goesOn: true } });
  await complete(workflowId, 'book_ref__1');
  await updated({ goesOn: false }, root, workflowId);
  const { status, tasks } = await complete(workflowId, 'book_ref__2');
  expect(status).toBe('COMPLETED');
  expect(tasks).toHaveLength(3);
});

it('leaves the variables of a sub-workflow alone', async () => {
  const { workflowId, tasks } = await run([subWorkflow('waits')]);
  await updated({ round: 7 }, root, workflowId);
  expect(await workflow(tasks[0].subWorkflowId)).toMatchObject({ variables: { round: 1 } });
});

it('works on a paused execution, which stays paused', async () => {
  await pause(root);
  expect(await updated({ round: 2 })).toMatchObject({ status: 'PAUSED', variables: { round: 2 } });
});

it('takes names that JavaScript has for itself', async () => {
  const answered = await updated({ constructor: 1, toString: 'x' });
  expect(answered.variables).toEqual({ constructor: 1, toString: 'x' });
});

describe('who may', () => {
  it.each([
    ['an administrator', root],
    ['whoever started it', ann],
  ])('%s', async (_who, as) => {
    await updated({ round: 2 }, as);
  });

  it('whoever may execute the definition, and not whoever may only read it', async () => {
    const target = { type: 'WORKFLOW_DEF', id: 'purchase' };
    await grant(bob, ['READ'], target);
    expect((await cluster.call(update({ round: 2 }, bob))).status).toBe(403);
    await grant(bob, ['EXECUTE'], target);
    await updated({ round: 2 }, bob);
  });
});

provokes('updateWorkflowVariables', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => update({ round: 2 }, cal),
  says: { message: "You don't have permissions to update workflow: purchase" },
});

provokes('updateWorkflowVariables', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => update({ round: 2 }, ann, 'nothing'),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('updateWorkflowVariables', 'WorkflowIsTerminal', {
  when: 'the execution has ended',
  given: () => terminate(root),
  call: () => update({ round: 2 }),
  says: { message: `Workflow ${W} has ended, status cannot be updated.` },
});
