import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import { keys } from '../../src/domain/index-keys.ts';
import { findCaller } from '../../src/domain/identity/caller.ts';
import type { Reader, Store } from '../../src/domain/ports.ts';
import { requestTo } from '../../src/operations/call/request-to.ts';
import { perform, type Outcome } from '../../src/operations/perform.ts';
import type { ChangeSignal } from '../../src/operations/ports.ts';
import { raceStores } from '../support/human-race.ts';
import { actOn, newCluster } from '../support/in-process-cluster.ts';
import { ann, book, purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { setRef, subWorkflow, waitingWorkflows, waitRef } from '../support/waiting-workflows.ts';
import { YieldingStore } from '../support/yielding-store.ts';

const loop = {
  name: 'loop',
  taskReferenceName: 'loop_ref',
  type: 'DO_WHILE',
  inputParameters: { items: [1, 2] },
  loopOver: [book],
};
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    ...waitingWorkflows,
    { name: 'books_and_waits', createdBy: ann, tasks: [book, waitRef] },
    { name: 'contains_books_and_waits', createdBy: ann, tasks: [subWorkflow('books_and_waits')] },
    { name: 'loops', createdBy: ann, tasks: [loop, setRef] },
    {
      name: 'limited',
      createdBy: ann,
      timeoutSeconds: 60,
      timeoutPolicy: 'TIME_OUT_WF',
      tasks: [book],
    },
  ],
} as const;

/** A cluster in which somebody waits for executions, and others bring them on. */
async function watchedCluster() {
  const cluster = await newCluster(seed);
  const act = actOn(cluster.ports);
  const executions = async (name: string) =>
    (await cluster.ports.store.find('execution', [[keys.workflowName(name)]])).map(
      ({ value }) => value,
    );
  return {
    cluster,
    act,
    executions,
    execute: (name: string, query: object = {}) =>
      watched(
        act(ann, 'executeWorkflow', {
          path: { name, version: 0 },
          query: { waitForSeconds: 3600, ...query },
          body: {},
        }),
      ),
    /** The only execution of that name, once there is one. */
    started: async (name: string) => {
      for (;;) {
        const [execution] = await executions(name);
        if (execution) return execution;
        await turn();
      }
    },
    complete: async (workflowId: string, reference: string) => {
      const { value } = (await cluster.ports.store.read('execution', workflowId))!;
      const { taskId } = value.tasks.latest(reference)!;
      const body = { workflowInstanceId: workflowId, taskId, status: 'COMPLETED' } as const;
      return act(root, 'updateTask', { body });
    },
  };
}

async function allStarted(
  executions: () => Promise<readonly { readonly workflowId: string }[]>,
  count: number,
): Promise<readonly string[]> {
  for (;;) {
    const all = await executions();
    if (all.length === count) return all.map(({ workflowId }) => workflowId);
    await turn();
  }
}

/** An answer that may still have to come. */
function watched(coming: Promise<Outcome>) {
  const state = { hasCome: false };
  const answer = coming.then((outcome) => {
    state.hasCome = true;
    return 'body' in outcome ? (outcome.body as any) : outcome;
  });
  return {
    answer,
    /** After whatever is under way has been done. */
    hasCome: async () => {
      for (let count = 0; count < 20; count += 1) await turn();
      return state.hasCome;
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('who executes a workflow synchronously', () => {
  it('waits until somebody ends what it waits for', async () => {
    const { execute, started, complete } = await watchedCluster();
    const run = execute('works');
    const { workflowId } = await started('works');
    expect(await run.hasCome()).toBe(false);
    await complete(workflowId, 'book_ref');
    expect(await run.answer).toMatchObject({ workflowId, status: 'COMPLETED' });
  });

  it('goes on waiting through changes that are not what it waits for', async () => {
    const { act, execute, started, complete } = await watchedCluster();
    const run = execute('works');
    const { workflowId } = await started('works');
    await act(ann, 'updateWorkflowVariables', { path: { workflowId }, body: { round: 5 } });
    await act(ann, 'pauseWorkflow', { path: { workflowId } });
    await act(ann, 'startWorkflowByName', { path: { nameOrId: 'asks' }, body: {} });
    expect(await run.hasCome()).toBe(false);
    await act(ann, 'resumeWorkflow', { path: { workflowId } });
    await complete(workflowId, 'book_ref');
    expect(await run.answer).toMatchObject({ status: 'COMPLETED', output: { round: 5 } });
  });

  it('waits for a person, as long as it takes for the task that it names', async () => {
    const { act, execute, started, complete } = await watchedCluster();
    const run = execute('asks', { waitUntilTaskRef: ['sign_off_ref'] });
    const { workflowId } = await started('asks');
    expect(await run.hasCome()).toBe(false);
    await act(ann, 'updateHumanTaskByRef', {
      query: { workflowId, taskRefName: 'sign_off_ref', complete: true },
      body: { decision: 'yes' },
    });
    const { tasks } = await run.answer;
    expect(tasks).toMatchObject([
      { referenceTaskName: 'sign_off_ref', status: 'COMPLETED' },
      { referenceTaskName: 'book_ref', status: 'SCHEDULED' },
    ]);
    await complete(workflowId, 'book_ref');
  });

  it('waits for the task that it names in the newest iteration of a loop', async () => {
    const { execute, started, complete } = await watchedCluster();
    const any = execute('loops', { waitUntilTaskRef: ['book_ref'] });
    const { workflowId } = await started('loops');
    expect(await any.hasCome()).toBe(false);
    await complete(workflowId, 'book_ref__1');
    expect(await any.hasCome()).toBe(false);
    await complete(workflowId, 'book_ref__2');
    expect(await any.answer).toMatchObject({ status: 'COMPLETED' });
  });

  it('waits for the task of one iteration that it names in full', async () => {
    const { execute, started, complete } = await watchedCluster();
    const run = execute('loops', { waitUntilTaskRef: ['book_ref__1'] });
    const { workflowId } = await started('loops');
    await complete(workflowId, 'book_ref__1');
    expect(await run.answer).toMatchObject({ status: 'RUNNING' });
  });

  it('is shown what a sub-workflow comes to stand at', async () => {
    const { execute, started, complete } = await watchedCluster();
    const run = execute('contains_books_and_waits', { returnStrategy: 'BLOCKING_TASK' });
    const { workflowId } = await started('books_and_waits');
    expect(await run.hasCome()).toBe(false);
    await complete(workflowId, 'book_ref');
    expect(await run.answer).toMatchObject({
      responseType: 'BLOCKING_TASK',
      workflowId,
      referenceTaskName: 'wait_ref',
    });
  });

  it('sees what time does to the execution', async () => {
    const { cluster, execute, started } = await watchedCluster();
    const run = execute('limited');
    const { workflowId } = await started('limited');
    await cluster.moveClock(cluster.readClock().now + 60_000);
    expect(await run.answer).toMatchObject({ workflowId, status: 'TIMED_OUT' });
  });

  it('is shown the execution as it was last seen when somebody removes it', async () => {
    const { act, execute, started } = await watchedCluster();
    const run = execute('works');
    const { workflowId } = await started('works');
    expect(await run.hasCome()).toBe(false);
    await act(ann, 'removeWorkflow', { path: { workflowId } });
    expect(await run.answer).toMatchObject({ workflowId, status: 'RUNNING' });
  });

  it('gets an answer when the server stops', async () => {
    const { cluster, execute, started } = await watchedCluster();
    const run = execute('works');
    await started('works');
    expect(await run.hasCome()).toBe(false);
    await cluster.stop();
    expect(await run.answer).toMatchObject({ status: 'RUNNING' });
  });

  it('may wait longer than timers hold', async () => {
    const { execute, started, complete } = await watchedCluster();
    const run = execute('works', { waitForSeconds: 2 ** 31 - 1 });
    const { workflowId } = await started('works');
    expect(await run.hasCome()).toBe(false);
    await complete(workflowId, 'book_ref');
    expect(await run.answer).toMatchObject({ status: 'COMPLETED' });
  });

  it.each([0, -1])('does not wait when it gives %d seconds', async (waitForSeconds) => {
    const { execute } = await watchedCluster();
    expect(await execute('works', { waitForSeconds }).answer).toMatchObject({ status: 'RUNNING' });
  });
});

describe('many who wait', () => {
  it('are each answered as soon as what they wait for has come', async () => {
    const { act, execute, executions, complete } = await watchedCluster();
    const runs = Array.from({ length: 30 }, () => execute('works'));
    const ids = await allStarted(() => executions('works'), runs.length);
    for (const [at, workflowId] of ids.entries()) {
      await complete(workflowId, 'book_ref');
      if (at === 0) await act(ann, 'startWorkflowByName', { path: { nameOrId: 'asks' }, body: {} });
    }
    const answers = await Promise.all(runs.map(({ answer }) => answer));
    expect(answers.map(({ status }) => status)).toEqual(runs.map(() => 'COMPLETED'));
    expect(new Set(answers.map(({ workflowId }) => workflowId))).toEqual(new Set(ids));
  });

  it.each(raceStores)('miss nothing that changes while they look, on %s', async (_what, over) => {
    const { cluster } = await watchedCluster();
    expect(await missed(cluster, over, () => cluster.ports.changes)).toEqual([]);
  });

  it('would miss it if what they read was noticed only once they wait', async () => {
    const { cluster } = await watchedCluster();
    const { changes } = cluster.ports;
    const late = (hasChanged: () => Promise<boolean>): ChangeSignal => ({
      elapsed: () => changes.elapsed(),
      turn: () => changes.turn(),
      watch: (reader) => {
        const watch = changes.watch(reader);
        // What has been announced is not announced again, and nothing else will come.
        const changed = async (ms: number) => !(await hasChanged()) && watch.changed(ms);
        return {
          read: (...given) => watch.read(...given),
          find: (...given) => watch.find(...given),
          page: (...given) => watch.page(...given),
          firstDue: (...given) => watch.firstDue(...given),
          wake: (isChanged) => {
            watch.wake(isChanged);
          },
          end: () => {
            watch.end();
          },
          changed,
        };
      },
    });
    const over = (store: Store) => new YieldingStore(store);
    expect(await missed(cluster, over, late)).not.toEqual([]);
  });

  it('are asked again only where something that they have read has changed', async () => {
    const { cluster, act, executions, complete } = await watchedCluster();
    const asked: string[] = [];
    const { changes } = cluster.ports;
    const counted = (reader: Reader) => {
      asked.push('again');
      return changes.watch(reader);
    };
    const signal = Object.assign(Object.create(changes) as ChangeSignal, {
      elapsed: () => changes.elapsed(),
      turn: () => changes.turn(),
      watch: counted,
    });
    const waiting = actOn({ ...cluster.ports, changes: signal });
    const runs = Array.from({ length: 20 }, () =>
      waiting(ann, 'executeWorkflow', {
        path: { name: 'works', version: 0 },
        query: { waitForSeconds: 3600 },
        body: {},
      }),
    );
    const polls = Array.from({ length: 20 }, (_, at) =>
      waiting(root, 'pollTasks', { path: { taskType: `idle_${at}` }, query: { timeout: 5000 } }),
    );
    const ids = await allStarted(() => executions('works'), runs.length);
    for (let count = 0; count < 50; count += 1) await turn();
    asked.length = 0;
    for (let count = 0; count < 30; count += 1)
      await act(ann, 'startWorkflowByName', { path: { nameOrId: 'asks' }, body: {} });
    for (let count = 0; count < 50; count += 1) await turn();
    expect(asked).toEqual([]);
    await complete(ids[0]!, 'book_ref');
    await Promise.race(runs);
    expect(asked).toEqual(['again']);
    cluster.endWaits();
    await Promise.all([...runs, ...polls]);
  });

  it('stop when the connection of their caller ends', async () => {
    const { cluster, act } = await watchedCluster();
    const line = Object.assign(new EventEmitter(), { destroyed: false });
    const query = { timeout: 5000, workerid: 'gone' };
    const request = requestTo('pollTasks', { path: { taskType: 'book' }, query, body: undefined });
    const caller = await findCaller(root, cluster.ports.store);
    const given = perform('pollTasks', request, caller, cluster.ports, line);
    while (line.listenerCount('close') === 0) await turn();
    line.destroyed = true;
    line.emit('close');
    expect(await given).toMatchObject({ status: 200, body: [] });
    expect(line.listenerCount('close')).toBe(0);
    await act(ann, 'startWorkflowByName', { path: { nameOrId: 'works' }, body: {} });
    const execution = (await cluster.ports.store.find('execution', [])).at(-1);
    expect(execution?.value.tasks.latest('book_ref')).toMatchObject({ status: 'SCHEDULED' });
  });
});

/** One execution after another is completed, each a little later, while somebody begins to wait: whom nobody told. */
async function missed(
  { ports }: Cluster,
  storeOver: (store: Store) => Store,
  signal: (hasChanged: () => Promise<boolean>) => ChangeSignal,
): Promise<readonly number[]> {
  const act = actOn(ports);
  let before = Infinity;
  let workflowId = '';
  const version = async () => (await ports.store.read('execution', workflowId))?.version ?? 0;
  const changes = signal(async () => (await version()) > before);
  const racing = actOn({ ...ports, changes }, storeOver(ports.store));
  const told: boolean[] = [];
  for (let turns = 0; turns < 15; turns += 1) {
    const body = {
      idempotencyKey: String(turns),
      idempotencyStrategy: 'RETURN_EXISTING',
    } as const;
    before = Infinity;
    const started = await act(ann, 'startWorkflow', { body: { name: 'works', ...body } });
    workflowId = 'body' in started ? String(started.body) : '';
    const { value } = (await ports.store.read('execution', workflowId))!;
    const { taskId } = value.tasks.latest('book_ref')!;
    const run = racing(ann, 'executeWorkflow', {
      path: { name: 'works', version: 0 },
      query: { waitForSeconds: 3600 },
      body,
    });
    for (let count = 0; count < turns; count += 1) await turn();
    before = await version();
    await act(root, 'updateTask', {
      body: { workflowInstanceId: workflowId, taskId, status: 'COMPLETED' },
    });
    const outcome = await run;
    told.push('body' in outcome && (outcome.body as any).status === 'COMPLETED');
  }
  return told.flatMap((wasTold, at) => (wasTold ? [] : [at]));
}

describe('who updates the state of an execution', () => {
  it('waits as well', async () => {
    const { act, complete } = await watchedCluster();
    const started = await act(ann, 'startWorkflowByName', {
      path: { nameOrId: 'works' },
      body: {},
    });
    const workflowId = 'body' in started ? String(started.body) : '';
    const run = watched(
      act(ann, 'updateWorkflowState', {
        path: { workflowId },
        query: { requestId: 'r1', waitForSeconds: 3600 },
        body: { variables: { round: 5 } },
      }),
    );
    expect(await run.hasCome()).toBe(false);
    await complete(workflowId, 'book_ref');
    expect(await run.answer).toMatchObject({
      responseType: 'TARGET_WORKFLOW',
      requestId: 'r1',
      status: 'COMPLETED',
      output: { round: 5 },
    });
  });
});
