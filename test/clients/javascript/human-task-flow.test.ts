import {
  HumanExecutor,
  humanTask,
  MetadataClient,
  noopLogger,
  simpleTask,
  TaskHandler,
  TemplateClient,
  WorkflowExecutor,
} from '@io-orkes/conductor-javascript';
import { expect, it } from 'vitest';
import { useOfficialClient } from '../../support/official-client.ts';
import { eventually, useWorkers } from '../../support/official-workers.ts';
import { useCluster } from '../../support/test-cluster.ts';

/** A day in the life of a human task, told by the official client from the first definition to the last result. */

const cluster = useCluster({});
const { client } = useOfficialClient(cluster);
const workers = useWorkers();

const me = 'me@outside.com';
/** The client's types want objects one level deeper than the platform documents and forms ask for. */
const answer = (output: object) => output as Record<string, Record<string, unknown>>;

it('somebody outside approves an expense, and a worker pays it', async () => {
  const metadata = new MetadataClient(client());
  const templates = new TemplateClient(client());
  const workflows = new WorkflowExecutor(client());
  const human = new HumanExecutor(client());

  // The form that is filled in, and the workflow that asks for it.
  const form = await templates.registerTemplate({
    name: 'Approval',
    version: 1,
    jsonSchema: {
      $schema: 'http://json-schema.org/draft-07/schema',
      properties: { approved: { type: 'boolean' }, comment: { type: 'string' } },
      required: ['approved'],
    },
    templateUI: { type: 'VerticalLayout', elements: [] },
  });
  await metadata.registerWorkflowDef({
    name: 'expense',
    version: 1,
    timeoutSeconds: 0,
    inputParameters: ['amount'],
    tasks: [
      humanTask('approve', {
        displayName: 'Approve an expense',
        formTemplate: form.name,
        formVersion: form.version,
        assignmentCompletionStrategy: 'LEAVE_OPEN',
      }),
      simpleTask('pay_ref', 'pay', {
        amount: '${workflow.input.amount}',
        approved: '${approve.output.approved}',
      }),
    ],
    outputParameters: { paid: '${pay_ref.output.paid}' },
  });

  // An expense comes in. Nobody in particular has to approve it.
  const workflowId = await workflows.startWorkflow({
    name: 'expense',
    version: 1,
    input: { amount: 120 },
  });
  const [waiting] = await human.pollSearch({
    states: ['PENDING', 'ASSIGNED'],
    taskRefNames: ['approve'],
  });
  expect(waiting).toMatchObject({ workflowId, displayName: 'Approve an expense' });
  const taskId = waiting!.taskId!;

  // Somebody takes it, saves a draft, and finishes later.
  expect(await human.claimTaskAsExternalUser(taskId, me, { withTemplate: true })).toMatchObject({
    state: 'IN_PROGRESS',
    claimant: { userType: 'EXTERNAL_USER', user: me },
    humanTaskDef: { fullTemplate: { name: 'Approval', jsonSchema: { required: ['approved'] } } },
  });
  await human.updateTaskOutput(taskId, answer({ comment: 'Let me see.' }));
  expect(await human.getTaskById(taskId)).toMatchObject({
    state: 'IN_PROGRESS',
    output: { comment: 'Let me see.' },
  });
  await human.completeTask(taskId, answer({ approved: true }));
  expect(await human.getTaskById(taskId)).toMatchObject({
    state: 'COMPLETED',
    output: { approved: true, comment: 'Let me see.' },
  });

  // A worker pays what was approved, and that was it.
  const handler = new TaskHandler({
    client: client(),
    logger: noopLogger,
    scanForDecorated: false,
    eventListeners: [workers.listener],
    workers: [
      {
        taskDefName: 'pay',
        pollInterval: 5,
        execute: ({ inputData }) =>
          Promise.resolve(
            inputData?.['approved'] === true
              ? { status: 'COMPLETED', outputData: { paid: inputData['amount'] } }
              : { status: 'FAILED', reasonForIncompletion: 'nobody approved it' },
          ),
      },
    ],
  });
  workers.stopAtEnd(() => handler.stopWorkers());
  await handler.startWorkers();
  await eventually(async () => {
    expect(await workflows.getWorkflow(workflowId, true)).toMatchObject({
      status: 'COMPLETED',
      output: { paid: 120 },
      tasks: [
        { referenceTaskName: 'approve', status: 'COMPLETED', outputData: { approved: true } },
        { referenceTaskName: 'pay_ref', status: 'COMPLETED' },
      ],
    });
  });
});
