import { describe, expect, it } from 'vitest';
import { actingCluster } from '../../support/acting-cluster.ts';
import { book, cal, portal, root } from '../../support/purchase-fixtures.ts';

const booking = { workflowDefinitions: [{ name: 'booking', tasks: [book] }] };
const worker = { taskType: 'book', afterMs: 2000 };

describe('a worker of the actors', () => {
  it('reports on a task so long after it was scheduled, and not before', async () => {
    const done = { output: { booked: true }, logs: ['looked it up', 'booked'] };
    const { cluster, start, tasksOf, call, acts } = await actingCluster(
      { workers: [{ ...worker, then: done }] },
      booking,
    );
    const id = await start('booking');
    await cluster.clock.advance(1999);
    expect((await tasksOf(id))['book_ref'].status).toBe('SCHEDULED');
    await cluster.clock.advance(1);

    const { book_ref: task } = await tasksOf(id);
    expect(task).toMatchObject({ status: 'COMPLETED', outputData: { booked: true }, pollCount: 1 });
    expect([task.startTime, task.endTime]).toEqual([cluster.clock.now(), cluster.clock.now()]);
    expect((await call(root, 'GET', `/workflow/${id}`)).json.status).toBe('COMPLETED');
    const logs = (await call(root, 'GET', `/tasks/${task.taskId as string}/log`)).json;
    expect(logs.map(({ log }: { log: string }) => log)).toEqual(['looked it up', 'booked']);
    expect(acts()).toEqual(['2000 app:mock pollTask 200', '2000 app:mock updateTask 200']);
  });

  it('takes one report of a list for each task, and then the last again and again', async () => {
    const { cluster, start, call } = await actingCluster(
      {
        workers: [
          { ...worker, then: [{ status: 'FAILED_WITH_TERMINAL_ERROR', reason: 'busy' }, {}] },
        ],
      },
      booking,
    );
    const ids = [await start('booking'), await start('booking'), await start('booking')];
    await cluster.clock.advance(2000);

    const answers = await Promise.all(ids.map((id) => call(root, 'GET', `/workflow/${id}`)));
    expect(answers.map(({ json }) => [json.status, json.reasonForIncompletion])).toEqual([
      ['FAILED', expect.stringContaining('busy')],
      ['COMPLETED', undefined],
      ['COMPLETED', undefined],
    ]);
  });

  it('does the next attempt, too, so long after its delay', async () => {
    const { cluster, start, call, acts } = await actingCluster(
      { workers: [{ ...worker, then: [{ status: 'FAILED' }, {}] }] },
      {
        ...booking,
        taskDefinitions: [
          {
            name: 'book',
            retryCount: 1,
            retryDelaySeconds: 60,
            timeoutSeconds: 0,
            responseTimeoutSeconds: 600,
          },
        ],
      },
    );
    const id = await start('booking');
    await cluster.clock.advance(10 * 60_000);

    expect((await call(root, 'GET', `/workflow/${id}`)).json.status).toBe('COMPLETED');
    expect(acts().filter((act) => act.includes('update'))).toEqual([
      '2000 app:mock updateTask 200',
      '64000 app:mock updateTask 200',
    ]);
  });

  it('puts a task back into its queue for others, and does not do it again', async () => {
    const { cluster, start, call, tasksOf, progress } = await actingCluster(
      { workers: [{ ...worker, then: { status: 'IN_PROGRESS', output: { half: true } } }] },
      booking,
    );
    const id = await start('booking');
    await cluster.clock.advance(600_000);

    expect((await progress()).workers).toEqual([{ acted: 1, refused: 0, waiting: 0 }]);
    expect((await tasksOf(id))['book_ref']).toMatchObject({
      status: 'SCHEDULED',
      outputData: { half: true },
    });
    expect((await call(portal, 'GET', '/tasks/poll/book')).status).toBe(200);
  });

  it('puts it at the end of the queue, as a worker of a client does', async () => {
    const { cluster, start, call } = await actingCluster(
      { workers: [{ ...worker, then: { status: 'IN_PROGRESS' } }] },
      booking,
    );
    const first = await start('booking');
    await cluster.clock.advance(1000);
    const second = await start('booking');
    await cluster.clock.advance(1000);
    const poll = async () => {
      const { json } = await call(portal, 'GET', '/tasks/poll/book');
      const { workflowInstanceId, taskId } = json;
      const back = { workflowInstanceId, taskId, status: 'IN_PROGRESS', outputData: {} };
      expect((await call(portal, 'POST', '/tasks', back)).status).toBe(200);
      return workflowInstanceId as string;
    };

    expect([await poll(), await poll(), await poll()]).toEqual([second, first, second]);
  });

  it('acts as whom the seed says, with the rights that they have', async () => {
    const { cluster, start, tasksOf, acts } = await actingCluster(
      {
        workers: [
          { ...worker, as: cal },
          { ...worker, as: portal, afterMs: 5000 },
        ],
      },
      booking,
    );
    const id = await start('booking');
    await cluster.clock.advance(4999);
    expect((await tasksOf(id))['book_ref']).toMatchObject({ status: 'SCHEDULED', pollCount: 0 });
    await cluster.clock.advance(60_000);

    expect((await tasksOf(id))['book_ref'].status).toBe('COMPLETED');
    expect(acts()).toEqual([
      `2000 ${cal} pollTask 403`,
      '5000 app:portal pollTask 200',
      '5000 app:portal updateTask 200',
    ]);
  });

  it('leaves a task to the worker who has polled it, and does it where that gives it back', async () => {
    const { cluster, start, call, tasksOf, acts } = await actingCluster(
      { workers: [worker] },
      booking,
    );
    const id = await start('booking');
    const { json: task } = await call(portal, 'GET', '/tasks/poll/book');
    await cluster.clock.advance(60_000);
    expect((await tasksOf(id))['book_ref'].status).toBe('IN_PROGRESS');

    const { taskId } = task;
    const back = { workflowInstanceId: id, taskId, status: 'IN_PROGRESS', outputData: {} };
    expect((await call(portal, 'POST', '/tasks', back)).status).toBe(200);
    await cluster.clock.advance(2000);
    expect((await tasksOf(id))['book_ref'].status).toBe('COMPLETED');
    expect(acts()).toEqual(['62000 app:mock pollTask 200', '62000 app:mock updateTask 200']);
  });

  it('does a task at its own time, though another stands before it in the queue', async () => {
    const fork = {
      name: 'fork',
      taskReferenceName: 'fork_ref',
      type: 'FORK_JOIN',
      forkTasks: [
        [{ ...book, taskReferenceName: 'first_ref' }],
        [
          {
            name: 'wait',
            taskReferenceName: 'wait_ref',
            type: 'WAIT',
            inputParameters: { duration: '5 seconds' },
          },
          { ...book, taskReferenceName: 'second_ref' },
        ],
      ],
    };
    const join = {
      name: 'join',
      taskReferenceName: 'join_ref',
      type: 'JOIN',
      joinOn: ['first_ref', 'second_ref'],
    };
    const { cluster, start, tasksOf } = await actingCluster(
      { workers: [{ ...worker, afterMs: 10_000 }] },
      {
        workflowDefinitions: [
          ...booking.workflowDefinitions,
          { name: 'forked', tasks: [fork, join] },
        ],
      },
    );
    const forked = await start('forked');
    await cluster.clock.advance(3000);
    const single = await start('booking');
    await cluster.clock.advance(60_000);

    const ends = [...Object.values(await tasksOf(forked)), (await tasksOf(single))['book_ref']]
      .filter(({ taskType }) => taskType === 'book')
      .map(({ scheduledTime, endTime }) => endTime - scheduledTime);
    expect(ends).toEqual([10_000, 10_000, 10_000]);
  });

  it('gets no more than the limits of the task let workers have, and polls again later', async () => {
    const { cluster, start, acts } = await actingCluster(
      { workers: [{ taskType: 'book' }] },
      {
        ...booking,
        taskDefinitions: [
          { name: 'book', rateLimitPerFrequency: 1, rateLimitFrequencyInSeconds: 60 },
        ],
      },
    );
    for (let count = 0; count < 3; count += 1) await start('booking');
    await cluster.clock.advance(0);
    await cluster.clock.advance(150_000);

    expect(acts().filter((act) => act.includes('update'))).toEqual([
      '0 app:mock updateTask 200',
      '60000 app:mock updateTask 200',
      '120000 app:mock updateTask 200',
    ]);
  });

  it('does tasks of any domain', async () => {
    const { cluster, start, call } = await actingCluster({ workers: [worker] }, booking);
    const id = await start('booking', { taskToDomain: { book: 'east' } });
    await cluster.clock.advance(2000);

    expect((await call(root, 'GET', `/workflow/${id}`)).json.status).toBe('COMPLETED');
  });

  it('stops with what the cluster bounds, where each of its tasks starts the next execution', async () => {
    const again = {
      name: 'again',
      taskReferenceName: 'again_ref',
      type: 'START_WORKFLOW',
      optional: true,
      inputParameters: { startWorkflow: { name: 'endless' } },
    };
    const { cluster, start, call } = await actingCluster(
      { workers: [{ taskType: 'book' }] },
      { workflowDefinitions: [{ name: 'endless', tasks: [book, again] }] },
      { maxStartsPerMinute: 20 },
    );
    await start('endless');
    await cluster.clock.advance(59_000);

    const found = await call(root, 'GET', '/workflow/search?query=workflowType%20%3D%20endless');
    expect(found.json.totalHits).toBe(21);
  });
});
