import { HumanExecutor } from '@io-orkes/conductor-javascript';
import { describe, expect, it } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, NO_TOKEN, useOfficialClient } from '../../support/official-client.ts';
import {
  ann,
  bob,
  cal,
  conductorUser,
  financeGroup,
  formlessW,
  openW,
  purchaseCalls,
  purchaseFixtures,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { task } = purchaseCalls(cluster);
const portalKey = { keyId: 'portal-key', keySecret: 'portal-secret' };
const { client, as, nobody } = useOfficialClient(cluster, portalKey);

const { watch, watchOnce, mustCoverTheClass } = callsOf(HumanExecutor);
/** As the application portal. */
const human = watchOnce(() => new HumanExecutor(client()));
const humanAs = async (userId: string) => watch(new HumanExecutor(await as(userId)));
const humanOfNobody = async () => watch(new HumanExecutor(await nobody()));

const me = 'me@outside.com';
const external = (user: string) => ({ userType: 'EXTERNAL_USER', user });
const taskIdIn = async (workflowId = W): Promise<string> =>
  (await task('sign_off_ref', workflowId)).taskId;
/** The client's types want objects one level deeper than the platform documents and forms ask for. */
const answer = (output: object) => output as Record<string, Record<string, unknown>>;

describe('search', () => {
  it('finds what is asked for, or nothing', async () => {
    const found = await human.search({ states: ['ASSIGNED'], definitionNames: ['sign_off'] });
    expect(found.map(({ workflowId }) => workflowId)).toContain(W);
    expect(await human.search({ states: ['COMPLETED'] })).toEqual([]);
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await humanOfNobody()).search({}),
      `Failed to search human tasks: ${NO_TOKEN}`,
    );
  });
});

/* eslint-disable @typescript-eslint/no-deprecated -- whoever still calls it must get an answer */
describe('getTasksByFilter', () => {
  it('finds by state, assignee and reference', async () => {
    const found = await human.getTasksByFilter(
      'ASSIGNED',
      'finance',
      'CONDUCTOR_GROUP',
      undefined,
      'sign_off_ref',
    );
    expect(found.map(({ workflowId }) => workflowId).toSorted()).toEqual([W, formlessW]);
    expect(await human.getTasksByFilter('ASSIGNED', 'finance', 'EXTERNAL_GROUP')).toEqual([]);
  });

  it('finds by claimant', async () => {
    const taskId = await taskIdIn(openW);
    await human.claimTaskAsExternalUser(taskId, me);
    const claimed = await human.getTasksByFilter(
      'IN_PROGRESS',
      undefined,
      undefined,
      `EXTERNAL_USER:${me}`,
    );
    expect(claimed).toMatchObject([{ taskId, claimant: external(me) }]);
  });

  it('is refused without a token', async () => {
    await expectTypedError(
      (await humanOfNobody()).getTasksByFilter('ASSIGNED'),
      `Failed to search human tasks: ${NO_TOKEN}`,
    );
  });
});
/* eslint-enable @typescript-eslint/no-deprecated */

describe('pollSearch', () => {
  it('waits until there is something to find', async () => {
    const taskId = await taskIdIn();
    const done = human.pollSearch(
      { states: ['COMPLETED'] },
      { pollInterval: 5, maxPollTimes: 400 },
    );
    await (await humanAs(ann)).completeTask(taskId, answer({ decision: 'yes' }));
    expect(await done).toMatchObject([{ taskId, state: 'COMPLETED' }]);
  });

  it('gives up with an empty list', async () => {
    const never = { pollInterval: 1, maxPollTimes: 3 };
    expect(await human.pollSearch({ states: ['COMPLETED'] }, never)).toEqual([]);
  });

  it('is refused without a token, at the first poll', async () => {
    await expectTypedError(
      (await humanOfNobody()).pollSearch({}),
      `Failed to poll search human tasks: Failed to search human tasks: ${NO_TOKEN}`,
    );
  });
});

describe('getTaskById', () => {
  it('answers the task with its definition', async () => {
    const taskId = await taskIdIn();
    expect(await human.getTaskById(taskId)).toMatchObject({
      taskId,
      workflowId: W,
      state: 'ASSIGNED',
      assignee: financeGroup,
      humanTaskDef: { userFormTemplate: { name: 'SignOff', version: 1 } },
    });
  });

  it('is refused when there is no such task', async () => {
    await expectTypedError(
      human.getTaskById('nothing'),
      "Failed to get human task 'nothing': No such human task found by id: nothing",
    );
  });
});

describe('claimTaskAsExternalUser', () => {
  it('makes somebody outside the claimant', async () => {
    const taskId = await taskIdIn(openW);
    const claimed = await human.claimTaskAsExternalUser(taskId, me);
    expect(claimed).toMatchObject({ taskId, state: 'IN_PROGRESS', claimant: external(me) });
    expect(await human.getTaskById(taskId)).toMatchObject({ claimant: external(me) });
  });

  it('takes the task from its assignee when told so, and brings the form', async () => {
    const taskId = await taskIdIn();
    const options = { overrideAssignment: true, withTemplate: true };
    expect(await human.claimTaskAsExternalUser(taskId, me, options)).toMatchObject({
      assignee: external(me),
      claimant: external(me),
      humanTaskDef: { fullTemplate: { name: 'SignOff', version: 1 } },
    });
  });

  it('is refused when somebody else has it, and changes nothing', async () => {
    const taskId = await taskIdIn(openW);
    await human.claimTaskAsExternalUser(taskId, me);
    await expectTypedError(
      human.claimTaskAsExternalUser(taskId, 'you@outside.com'),
      `Failed to claim human task '${taskId}' as external user 'you@outside.com': Human task ${taskId} is already claimed`,
    );
    expect(await human.getTaskById(taskId)).toMatchObject({ claimant: external(me) });
  });
});

describe('claimTaskAsConductorUser', () => {
  it('makes the caller the claimant', async () => {
    const taskId = await taskIdIn();
    const claimed = await (await humanAs(bob)).claimTaskAsConductorUser(taskId);
    expect(claimed).toMatchObject({ state: 'IN_PROGRESS', claimant: conductorUser(bob) });
    expect(await human.getTaskById(taskId)).toMatchObject({ claimant: conductorUser(bob) });
  });

  it('is refused to a user whom the task was not assigned to, and changes nothing', async () => {
    const taskId = await taskIdIn();
    await expectTypedError(
      (await humanAs(cal)).claimTaskAsConductorUser(taskId),
      `Failed to claim human task '${taskId}' as conductor user: You don't have permissions to claim human task: sign_off`,
    );
    expect(await human.getTaskById(taskId)).toMatchObject({ state: 'ASSIGNED' });
  });
});

describe('releaseTask', () => {
  it('gives the task back to its assignee', async () => {
    const taskId = await taskIdIn();
    const bobs = await humanAs(bob);
    await bobs.claimTaskAsConductorUser(taskId);
    await bobs.releaseTask(taskId);
    const released = await human.getTaskById(taskId);
    expect(released).toMatchObject({ state: 'ASSIGNED', assignee: financeGroup });
    expect(released).not.toHaveProperty('claimant');
  });

  it('is refused to whoever has not claimed it', async () => {
    const taskId = await taskIdIn();
    await expectTypedError(
      (await humanAs(bob)).releaseTask(taskId),
      `Failed to release human task '${taskId}': You don't have permissions to release human task: sign_off`,
    );
  });
});

describe('updateTaskOutput', () => {
  it('saves a draft, which later drafts add to', async () => {
    const taskId = await taskIdIn();
    const bobs = await humanAs(bob);
    await bobs.claimTaskAsConductorUser(taskId);
    await bobs.updateTaskOutput(taskId, answer({ note: 'first' }));
    await bobs.updateTaskOutput(taskId, answer({ amount: 7 }));
    expect(await human.getTaskById(taskId)).toMatchObject({
      state: 'IN_PROGRESS',
      output: { note: 'first', amount: 7 },
    });
  });

  it('is refused when there is no such task', async () => {
    await expectTypedError(
      human.updateTaskOutput('nothing', {}),
      "Failed update human task 'nothing' output: No such human task found by id: nothing",
    );
  });
});

describe('completeTask', () => {
  it('completes the task, and the workflow goes on', async () => {
    const taskId = await taskIdIn();
    const bobs = await humanAs(bob);
    await bobs.claimTaskAsConductorUser(taskId);
    await bobs.completeTask(taskId, answer({ decision: 'yes' }));
    expect(await human.getTaskById(taskId)).toMatchObject({
      state: 'COMPLETED',
      output: { decision: 'yes' },
    });
    expect(await task('book_ref')).toMatchObject({ status: 'SCHEDULED' });
  });

  it('completes with what was saved before, when there is nothing to add', async () => {
    const taskId = await taskIdIn();
    const bobs = await humanAs(bob);
    await bobs.claimTaskAsConductorUser(taskId);
    await bobs.updateTaskOutput(taskId, answer({ decision: 'no' }));
    await bobs.completeTask(taskId);
    expect(await human.getTaskById(taskId)).toMatchObject({
      state: 'COMPLETED',
      output: { decision: 'no' },
    });
  });

  it('is refused when the form asks for more, and changes nothing', async () => {
    const taskId = await taskIdIn();
    const bobs = await humanAs(bob);
    await bobs.claimTaskAsConductorUser(taskId);
    await expectTypedError(
      bobs.completeTask(taskId, answer({ note: 'no decision' })),
      `Failed to complete human task '${taskId}': Validation failed, check below errors for detail.`,
    );
    expect(await human.getTaskById(taskId)).toMatchObject({ state: 'IN_PROGRESS', output: {} });
  });
});

describe('getTemplateByNameVersion', () => {
  it('answers the form', async () => {
    expect(await human.getTemplateByNameVersion('SignOff', 1)).toMatchObject({
      name: 'SignOff',
      version: 1,
      jsonSchema: { required: ['decision'] },
    });
  });

  it('is refused when there is no such version', async () => {
    await expectTypedError(
      human.getTemplateByNameVersion('SignOff', 2),
      "Failed to get template 'SignOff' version 2: No such user form template found by name: SignOff, version: 2",
    );
  });
});

/* eslint-disable @typescript-eslint/no-deprecated -- whoever still calls it must get an answer */
describe('getTemplateById', () => {
  it('answers the first version of the form of that name', async () => {
    expect(await human.getTemplateById('SignOff')).toMatchObject({ name: 'SignOff', version: 1 });
  });

  it('is refused when there is no such form', async () => {
    await expectTypedError(
      human.getTemplateById('Nothing'),
      "Failed to get template 'Nothing' version 1: No such user form template found by name: Nothing, version: 1",
    );
  });
});
/* eslint-enable @typescript-eslint/no-deprecated */

mustCoverTheClass();
