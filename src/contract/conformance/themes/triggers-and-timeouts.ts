/** F, second part. What a task definition's timeout does, and the workflows that triggers start. */
import { check } from '../check.ts';
import { expectSame, expectStatus, expectSuccess, expectThat, itemsIn } from '../expectations.ts';
import { triggerLog } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import { defineNotify, startedOf, startsOn } from '../triggered.ts';

const TIMEOUT_SECONDS = 600;

export const triggersAndTimeouts = [
  check(
    'F11',
    async (scene) => {
      const notify = await defineNotify(scene, 'timed_out_ref');
      const name = await scene.defineTask(scene.named('timed'), {
        timeoutSeconds: TIMEOUT_SECONDS,
        responseTimeoutSeconds: TIMEOUT_SECONDS,
        timeoutPolicy: 'TIME_OUT_WF',
      });
      const task = await scene.signOff(startsOn('TIMED_OUT', notify));
      const workflowId = await scene.start([{ ...task, name }]);
      const taskId = await scene.openTask(workflowId);
      await scene.advance(TIMEOUT_SECONDS * 1000);
      await scene.expectHumanTask(taskId, { state: 'TIMED_OUT' });
      await scene.expectTask(workflowId, 'sign_off_ref', { status: 'TIMED_OUT' });
      await scene.expectWorkflow(workflowId, { status: 'TIMED_OUT' });
      await expectStartedOnce(scene, notify);
    },
    ['clock'],
  ),

  check('F12', async (scene) => {
    const notify = await defineNotify(scene, 'completed_ref');
    const { workflowId, taskId } = await scene.claimedPurchase('bob', {
      ...startsOn('COMPLETED', notify),
    });
    expectSuccess(await scene.update('bob', { workflowId }));
    expectSame(await startedOf(scene, notify), [], 'what has started before', noted(notify));
    const complete = () => scene.update('bob', { workflowId, complete: true });
    expectStatus(await complete(), 200);
    await scene.expectHumanTask(taskId, { state: 'COMPLETED' });
    await expectStartedOnce(scene, notify);
    // Whatever a second completion is answered, it starts nothing.
    await complete();
    await expectStartedOnce(scene, notify);
    await scene.outwait();
    await expectStartedOnce(scene, notify);
  }),

  check('F13', async (scene) => {
    const nowhere = scene.named('nowhere');
    const trigger = startsOn('COMPLETED', nowhere);
    const { workflowId, taskId } = await scene.claimedPurchase('bob', trigger);
    expectStatus(await scene.update('bob', { workflowId, complete: true }), 200);
    await scene.expectHumanTask(taskId, { state: 'COMPLETED', output: { decision: 'yes' } });
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await scene.eventually(async () => {
      const task = await scene.humanTask(taskId);
      // What an entry looks like is for the probe to tell.
      const entries = itemsIn(task, triggerLog);
      expectSame(entries.length, 1, 'the number of entries in the trigger log', task);
      const entry = JSON.stringify(entries[0]?.value);
      expectThat(entry.includes(nowhere) || /error/i.test(entry), 'the error in the log', task);
    });
  }),
];

async function expectStartedOnce(scene: Scene, name: string) {
  await scene.eventually(async () => {
    const { length } = await startedOf(scene, name);
    expectSame(length, 1, 'the number of executions', noted(name));
  });
}

const noted = (name: string) => ({ from: `the search for ${name}`, value: undefined });
