import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../src/generated/operations.ts';
import { operationsThatRefuse } from '../support/openapi-document.ts';
import { provoking } from '../support/provokes.ts';
import {
  ann,
  openW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';

/** What an execution is given and what a task holds has a limit, whichever call it comes by. */

const MOST_INPUT = 5 * 1024 * 1024;
const MOST_OUTPUT = 3 * 1024 * 1024;

const cluster = useCluster({ seed: purchaseFixtures });
const { provokesEverywhere } = provoking(cluster, purchaseFixtures);
const { task } = purchaseCalls(cluster);

const inputTooLarge = (bytes: number) =>
  `payload too large: the workflow input has ${bytes} bytes, more than the limit of 5242880`;
const outputTooLarge = (bytes: number) =>
  `payload too large: the task output has ${bytes} bytes, more than the limit of 3145728`;

/** An object that takes so many bytes as JSON. */
const ofBytes = (bytes: number, filling = 'x') => ({
  a: filling.repeat((bytes - '{"a":""}'.length) / Buffer.byteLength(filling)),
});
/** Of few characters, each of which takes two, three or six bytes. */
const written = {
  'in letters of two bytes': (bytes: number) => ofBytes(bytes + (bytes % 2), 'é'),
  'in controls that are escaped': (bytes: number) => ({ a: '\u0001'.repeat(bytes / 6) }),
  'in many small members': (bytes: number) => ({
    a: Array.from({ length: bytes / 5 }, () => 'ab'),
  }),
};

/** The operation's call with this as the input that it gives, or the output. */
async function carrying(operationId: OperationId, payload: object): Promise<Call> {
  const call = (await wellFormedCalls(cluster))[operationId];
  return { ...call, body: bodyOf(operationId, call.body, payload) };
}

function bodyOf(operationId: OperationId, body: unknown, payload: object): object {
  const given = body as object;
  switch (operationId) {
    case 'startWorkflow':
    case 'executeWorkflow':
    case 'testWorkflow':
      return { ...given, input: payload };
    case 'rerunWorkflow':
      return { workflowInput: payload };
    case 'updateTask':
    case 'updateTaskAndPoll':
      return { ...given, outputData: payload };
    case 'updateWorkflowState':
      return {
        taskReferenceName: 'sign_off_ref',
        taskResult: { status: 'IN_PROGRESS', outputData: payload },
      };
    case 'skipTaskOfWorkflow':
      return { taskOutput: payload };
    default:
      return payload;
  }
}

const among = (refusal: string) =>
  operationsThatRefuse(refusal).map(({ operationId }) => operationId);

describe('the input of a workflow', () => {
  provokesEverywhere(
    'WorkflowInputTooLarge',
    'it has more than five mebibytes as JSON',
    async ({ operationId }) => [
      {
        name: 'one byte too many',
        call: await carrying(operationId, ofBytes(MOST_INPUT + 1)),
        message: inputTooLarge(MOST_INPUT + 1),
      },
    ],
  );

  it.each(among('WorkflowInputTooLarge'))('may have five mebibytes for %s', async (operationId) => {
    const answer = await cluster.direct(await carrying(operationId, ofBytes(MOST_INPUT)));
    expect(answer.status, answer.text.slice(0, 200)).toBe(200);
  });

  it.each(Object.entries(written))('is measured in bytes of JSON: %s', async (_how, made) => {
    const input = made(MOST_INPUT + 6);
    const { status, json } = await cluster.direct(await carrying('startWorkflowByName', input));
    expect(status).toBe(400);
    expect(json.message).toBe(inputTooLarge(Buffer.byteLength(JSON.stringify(input))));
  });
});

describe('the output of a task', () => {
  provokesEverywhere(
    'TaskOutputTooLarge',
    'it would have more than three mebibytes as JSON',
    async ({ operationId }) => [
      {
        name: 'one byte too many',
        call: await carrying(operationId, ofBytes(MOST_OUTPUT + 1)),
        message: outputTooLarge(MOST_OUTPUT + 1),
      },
    ],
  );

  it.each(among('TaskOutputTooLarge'))('may have three mebibytes for %s', async (operationId) => {
    const answer = await cluster.direct(await carrying(operationId, ofBytes(MOST_OUTPUT)));
    expect([200, 204], answer.text.slice(0, 200)).toContain(answer.status);
  });

  it.each([
    [
      'an update of a human task',
      (body: object) => ({
        path: '/api/human/tasks/update/taskRef',
        query: { workflowId: openW, taskRefName: 'sign_off_ref' },
        as: ann,
        body,
      }),
    ],
    [
      'a report by reference',
      (body: object) => ({
        path: `/api/tasks/${openW}/sign_off_ref/IN_PROGRESS`,
        as: root,
        body,
      }),
    ],
    [
      'a signal',
      (body: object) => ({
        path: `/api/tasks/${openW}/IN_PROGRESS/signal`,
        as: root,
        body,
      }),
    ],
  ])('counts with what it is merged into: %s', async (_what, call) => {
    const half = 'x'.repeat(2 * 1024 * 1024);
    const saved = await cluster.direct({ method: 'POST', ...call({ a: half }) });
    expect(saved.status, saved.text).toBe(200);
    const { status, json } = await cluster.direct({ method: 'POST', ...call({ b: half }) });
    expect(status).toBe(400);
    expect(json.message).toBe(outputTooLarge(2 * half.length + '{"a":"","b":""}'.length));
    expect((await task('sign_off_ref', openW)).outputData).toEqual({ a: half });
    const replaced = await cluster.direct({ method: 'POST', ...call({ a: 'short', b: half }) });
    expect(replaced.status, replaced.text).toBe(200);
  });

  it('is no matter for a task that has ended', async () => {
    const { taskId } = await task('sign_off_ref');
    const report = { workflowInstanceId: W, taskId, status: 'COMPLETED' };
    const late = { ...report, outputData: ofBytes(MOST_OUTPUT + 1) };
    for (const body of [report, late]) {
      const answer = await cluster.direct({ method: 'POST', path: '/api/tasks', as: root, body });
      expect(answer.status, answer.text).toBe(200);
    }
    expect((await task('sign_off_ref')).outputData).toEqual({});
  });
});
