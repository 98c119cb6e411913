import { describe, expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';
import { workerCalls } from '../../support/worker-calls.ts';

const P = 'bbbbbbbb-0000-1000-a000-000000000001';
const pack = { name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' };
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [pack] },
  ],
  executions: [...purchaseFixtures.executions!, { name: 'parcel', workflowId: P, startedBy: ann }],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { task, claim, grant } = purchaseCalls(cluster);
const { report, logsOf } = workerCalls(cluster);

const call = (taskId: string, body: string, as = portal, type = 'text/plain') => ({
  method: 'POST',
  path: `/api/tasks/${taskId}/log`,
  as,
  body,
  headers: { 'content-type': type },
});
const packId = async (): Promise<string> => (await task('pack_ref', P)).taskId;
const log = async (...args: Parameters<typeof call>) => {
  const answer = await cluster.call(call(...args));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.text).toBe('');
};

it('writes lines down, in order, each with its time', async () => {
  const taskId = await packId();
  const createdTime = cluster.cluster.clock.now();
  await log(taskId, 'taped');
  await cluster.cluster.clock.advance(10);
  await log(taskId, 'sent');
  expect(await logsOf(taskId)).toEqual([
    { log: 'taped', taskId, createdTime },
    { log: 'sent', taskId, createdTime: createdTime + 10 },
  ]);
});

it('writes about a task in whatever state, and changes nothing of it', async () => {
  const before = await task('pack_ref', P);
  await log(before.taskId, 'waits');
  expect(await task('pack_ref', P)).toEqual(before);
  await report(before);
  const done = await task('pack_ref', P);
  await log(before.taskId, 'is done');
  expect(await task('pack_ref', P)).toEqual(done);
  expect(await logsOf(before.taskId)).toHaveLength(2);
});

it('forgets everything with a reset', async () => {
  const taskId = await packId();
  await log(taskId, 'taped');
  await cluster.cluster.reset();
  expect(await logsOf(taskId)).toEqual([]);
});

describe('the text', () => {
  const logged = async (body: string, type: string) => {
    const taskId = await packId();
    const { status } = await cluster.direct(call(taskId, body, portal, type));
    expect(status).toBe(200);
    return (await logsOf(taskId)).at(-1).log;
  };

  it.each([
    ['a plain text', 'a "quoted" word', 'text/plain', 'a "quoted" word'],
    ['a plain text in quotation marks', '"quoted"', 'text/plain; charset=UTF-8', '"quoted"'],
    ['several lines', 'one\ntwo\n', 'text/plain', 'one\ntwo\n'],
    ['a JSON string', '"a \\"quoted\\" word\\u0021"', 'application/json', 'a "quoted" word!'],
    ['a text that only claims to be JSON', 'taped the box', 'application/json', 'taped the box'],
    ['a JSON object', '{"box": 3}', 'application/json', '{"box": 3}'],
    ['other alphabets', '箱 – ящик 📦', 'text/plain;charset=utf-8', '箱 – ящик 📦'],
  ])('may be %s', async (_what, sent, type, kept) => {
    expect(await logged(sent, type)).toBe(kept);
  });
});

describe('who may write', () => {
  it('whoever may work on the task', async () => {
    const taskId = await packId();
    for (const as of [root, portal]) await log(taskId, 'mine', as);
    await grant(cal, ['EXECUTE'], { type: 'TASK_DEF', id: 'pack' });
    await log(taskId, 'mine', cal);
  });

  it('about a human task, whoever may update it', async () => {
    const { taskId } = await task('sign_off_ref');
    await log(taskId, 'mine', ann);
    expect((await cluster.call(call(taskId, 'mine', bob))).status).toBe(403);
    await claim(taskId, bob);
    await log(taskId, 'mine', bob);
  });
});

provokes('logTask', 'UnknownTask', {
  when: 'there is no such task',
  call: () => call('nothing', 'taped'),
  says: { message: 'No such task found by taskId: nothing' },
});

provokes('logTask', 'NotPermitted', {
  when: 'the caller may see the task but not work on it',
  given: packId,
  call: (taskId) => call(taskId, 'taped', ann),
  says: { message: "You don't have permissions to execute task: pack" },
});
