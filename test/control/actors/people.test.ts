import { describe, expect, it } from 'vitest';
import { actingCluster } from '../../support/acting-cluster.ts';
import { ann, bob, cal, eve, root, signOff } from '../../support/purchase-fixtures.ts';

const yes = { claim: true, output: { decision: 'yes' }, complete: true };
const MINUTE_MS = 60_000;

describe('a person of the actors', () => {
  it('claims and answers a task so long after it was offered', async () => {
    const { cluster, start, humanTask, acts } = await actingCluster({
      people: [{ user: bob, on: { taskRefName: 'sign_off_ref' }, afterMs: 5000, then: yes }],
    });
    const id = await start('purchase');
    await cluster.clock.advance(4999);
    expect((await humanTask(id, 'sign_off_ref')).state).toBe('ASSIGNED');
    await cluster.clock.advance(1);

    expect(await humanTask(id, 'sign_off_ref')).toMatchObject({
      state: 'COMPLETED',
      claimant: { userType: 'CONDUCTOR_USER', user: bob },
      output: { decision: 'yes' },
    });
    expect(acts()).toEqual([`5000 ${bob} claimHumanTask 200`, `5000 ${bob} updateHumanTask 200`]);
  });

  it('waits until a task is passed on to them, and counts from then', async () => {
    const { cluster, start, acts } = await actingCluster({
      people: [{ user: root, on: { taskRefName: 'sign_off_ref' }, afterMs: 5000, then: yes }],
    });
    await start('purchase');
    await cluster.clock.advance(60 * MINUTE_MS);

    expect(acts()[0]).toBe(`${30 * MINUTE_MS + 5000} ${root} claimHumanTask 200`);
  });

  it('waits until a task is reassigned to them, whom nobody would have asked', async () => {
    const to = { assignee: { userType: 'CONDUCTOR_USER', user: cal }, slaMinutes: 0 };
    const { cluster, start, humanTask, acts } = await actingCluster({
      people: [
        { user: bob, afterMs: 5000, then: { reassign: [to] } },
        { user: cal, afterMs: 2000, then: yes },
        { user: cal, on: { taskRefName: 'sign_off_ref' }, afterMs: 1000, then: { claim: true } },
      ],
    });
    const id = await start('purchase');
    await cluster.clock.advance(MINUTE_MS);

    expect((await humanTask(id, 'sign_off_ref')).state).toBe('COMPLETED');
    expect(acts()).toEqual([
      `1000 ${cal} claimHumanTask 403`,
      `5000 ${bob} reassignHumanTask 200`,
      `6000 ${cal} claimHumanTask 200`,
      `7000 ${cal} updateHumanTask 200`,
    ]);
  });

  it('may pass it on, and give it back', async () => {
    const { cluster, start, humanTask, acts } = await actingCluster({
      people: [
        { user: bob, afterMs: 1000, then: { release: true, claim: true, output: { note: 'n' } } },
        { user: eve, afterMs: 2000, then: { skip: 'on leave' } },
      ],
    });
    const id = await start('purchase');
    await cluster.clock.advance(MINUTE_MS);

    expect(acts()).toEqual([
      `1000 ${bob} claimHumanTask 200`,
      `1000 ${bob} updateHumanTask 200`,
      `1000 ${bob} releaseHumanTask 200`,
      `2000 ${eve} skipHumanTask 200`,
    ]);
    expect(await humanTask(id, 'sign_off_ref')).toMatchObject({
      assignee: { user: root },
      output: { note: 'n' },
    });
  });

  it('acts in one iteration of a loop, and otherwise in another', async () => {
    const no = { ...yes, output: { decision: 'no' } };
    const on = { workflowName: 'reviewed', taskRefName: 'review_ref' };
    const { cluster, start, call, acts } = await actingCluster({
      people: [
        { user: bob, on: { ...on, iteration: 1 }, afterMs: 1000, then: no },
        { user: eve, on: { ...on, iteration: 2 }, afterMs: 2000, then: yes },
      ],
      workers: [{ taskType: 'book', afterMs: 1000 }],
    });
    const id = await start('reviewed');
    await cluster.clock.advance(MINUTE_MS);

    expect((await call(root, 'GET', `/workflow/${id}`)).json.status).toBe('COMPLETED');
    expect(acts().filter((act) => act.includes('claim'))).toEqual([
      `1000 ${bob} claimHumanTask 200`,
      `3000 ${eve} claimHumanTask 200`,
    ]);
  });

  it.each([
    [{ workflowName: 'formless' }, ['formless']],
    [{ displayName: 'Sign off' }, ['purchase', 'formless', 'reviewed']],
    [{ taskRefName: 'review_ref' }, ['reviewed']],
    [{ taskRefName: 'review_ref__1' }, ['reviewed']],
    [{ taskRefName: 'review_ref__2' }, []],
    [{ iteration: 1 }, ['reviewed']],
    [{ correlationId: 'one' }, ['formless']],
    [{ correlationId: 'one', workflowName: 'purchase' }, []],
    [undefined, ['purchase', 'formless', 'reviewed']],
  ])('acts on the tasks that fit %j', async (on, expected) => {
    const { cluster, start, humanTask } = await actingCluster({
      people: [{ user: bob, ...(on && { on }), then: { claim: true } }],
    });
    const ids = {
      purchase: await start('purchase', { correlationId: 'other' }),
      formless: await start('formless', { correlationId: 'one' }),
      reviewed: await start('reviewed'),
    };
    await cluster.clock.advance(1);
    const claimed = [];
    for (const [name, id] of Object.entries(ids)) {
      const ref = name === 'reviewed' ? 'review_ref__1' : 'sign_off_ref';
      if ((await humanTask(id, ref)).state === 'IN_PROGRESS') claimed.push(name);
    }

    expect(claimed).toEqual(expected);
  });

  it('acts on everything in their inbox without on, and on nothing else', async () => {
    const { cluster, call, start, acts } = await actingCluster({
      people: [
        { user: cal, then: { claim: true } },
        { user: ann, then: { claim: true } },
      ],
    });
    await call(ann, 'POST', '/workflow', { name: 'purchase' });
    const open = await start('open_purchase');
    await cluster.clock.advance(MINUTE_MS);

    expect(open).toEqual(expect.any(String));
    expect(acts()).toEqual([`0 ${cal} claimHumanTask 200`, `0 ${ann} claimHumanTask 400`]);
  });

  it('may own a task that nobody offers them, and answer it', async () => {
    const { cluster, call, acts } = await actingCluster({
      people: [
        {
          user: ann,
          on: { workflowName: 'purchase' },
          afterMs: 1000,
          then: { output: { note: 'x' } },
        },
      ],
    });
    await call(ann, 'POST', '/workflow', { name: 'purchase' });
    await cluster.clock.advance(MINUTE_MS);

    expect(acts()).toEqual([`1000 ${ann} updateHumanTask 200`]);
  });

  it('does not claim again what they have claimed', async () => {
    const tasks = [
      signOff({
        autoClaim: true,
        assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user: bob }, slaMinutes: 0 }],
      }),
    ];
    const { cluster, start, humanTask } = await actingCluster(
      { people: [{ user: bob, afterMs: 1000, then: yes }] },
      { workflowDefinitions: [{ name: 'claimed', tasks }] },
    );
    const id = await start('claimed');
    await cluster.clock.advance(1000);

    expect((await humanTask(id, 'sign_off_ref')).state).toBe('COMPLETED');
  });

  it('stops at what is refused, which stays undone, and is told in the log and the progress', async () => {
    const { cluster, start, humanTask, acts, progress } = await actingCluster({
      people: [
        {
          user: bob,
          afterMs: 1000,
          then: { ...yes, output: { decision: 'perhaps' }, release: true },
        },
      ],
    });
    const id = await start('purchase');
    await cluster.clock.advance(10 * MINUTE_MS);

    expect(acts()).toEqual([`1000 ${bob} claimHumanTask 200`, `1000 ${bob} updateHumanTask 400`]);
    const { taskId, state, output } = await humanTask(id, 'sign_off_ref');
    expect([state, output]).toEqual(['IN_PROGRESS', {}]);
    expect((await progress()).people).toEqual([
      {
        acted: 1,
        refused: 1,
        waiting: 0,
        lastRefusal: {
          taskId,
          operation: 'updateHumanTask',
          status: 400,
          message: expect.any(String),
        },
      },
    ]);
  });

  it('leaves a task that has ended by then', async () => {
    const { cluster, call, start, humanTask, acts, progress } = await actingCluster({
      people: [{ user: bob, afterMs: 5000, then: yes }],
    });
    const id = await start('purchase');
    const { taskId } = await humanTask(id, 'sign_off_ref');
    const done = await call(root, 'POST', `/human/tasks/${taskId}/update?complete=true`, {
      decision: 'no',
    });
    expect(done.status).toBe(200);
    expect((await progress()).people).toEqual([{ acted: 0, refused: 0, waiting: 0 }]);
    await cluster.clock.advance(MINUTE_MS);

    expect(acts()).toEqual([]);
  });

  it('who is gone acts no more', async () => {
    const { cluster, call, start, acts, progress } = await actingCluster({
      people: [{ user: bob, afterMs: 5000, then: yes }],
    });
    await start('purchase');
    await call(root, 'DELETE', `/users/${bob}`);
    await cluster.clock.advance(MINUTE_MS);

    expect(acts()).toEqual([]);
    expect((await progress()).people[0].lastRefusal.message).toBe(
      `no user or application has the id ${bob} any more`,
    );
  });

  it.each([[[bob, eve]], [[eve, bob]]])(
    'acts in the order of the seed where several are due at one time: %j',
    async (users) => {
      const { cluster, start, humanTask, acts } = await actingCluster({
        people: users.map((user) => ({ user, afterMs: 1000, then: { claim: true } })),
      });
      const id = await start('purchase');
      await cluster.clock.advance(1000);

      expect(acts()).toEqual([
        `1000 ${users[0]!} claimHumanTask 200`,
        `1000 ${users[1]!} claimHumanTask 400`,
      ]);
      expect((await humanTask(id, 'sign_off_ref')).claimant.user).toBe(users[0]);
    },
  );
});
