import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import type { Change, Store } from '../../src/domain/ports.ts';
import { taskOf } from '../support/around-operator.ts';
import { simple } from '../support/inline-workflow.ts';
import { actOn, newCluster, resultOf, type Actor } from '../support/in-process-cluster.ts';

const ADMIN = 'admin@conductor.mock';
const definitions = [
  { name: 'asks', tasks: [taskOf('HUMAN', 'ask')] },
  { name: 'works', tasks: [simple('work'), taskOf('HUMAN', 'ask')] },
];
interface Open {
  readonly workflowId: string;
  readonly taskId: string;
}
type Does = (act: Actor, open: Open, count: number) => ReturnType<Actor>;

const save: Does = (act, { workflowId }, count) =>
  act(ADMIN, 'updateHumanTaskByRef', {
    query: { workflowId, taskRefName: 'ask_ref', complete: false },
    body: { count },
  });
const complete: Does = (act, { workflowId }) =>
  act(ADMIN, 'updateHumanTaskByRef', {
    query: { workflowId, taskRefName: 'ask_ref', complete: true },
    body: {},
  });
const claim: Does = (act, { taskId }) =>
  act(ADMIN, 'claimHumanTask', { path: { taskId }, query: { overrideAssignment: true } });
const reassign: Does = (act, { taskId }) =>
  act(ADMIN, 'reassignHumanTask', {
    path: { taskId },
    body: [{ assignee: { userType: 'EXTERNAL_USER', user: 'ann' }, slaMinutes: 0 }],
  });
const variables: Does = (act, { workflowId }, count) =>
  act(ADMIN, 'updateWorkflowVariables', { path: { workflowId }, body: { count } });
const pause: Does = (act, { workflowId }) => act(ADMIN, 'pauseWorkflow', { path: { workflowId } });
const pauseAll: Does = (act, { workflowId }) =>
  act(ADMIN, 'pauseWorkflows', { body: [workflowId] });
const terminate: Does = (act, { workflowId }) =>
  act(ADMIN, 'terminateWorkflow', { path: { nameOrId: workflowId } });
const report: Does = (act, { workflowId }) =>
  act(ADMIN, 'updateTaskByRef', {
    path: { workflowId, taskRefName: 'work_ref', status: 'COMPLETED' },
    body: {},
  });

/** What somebody does once, and what others do to the same records just before each of its commits. */
const PAIRS: readonly (readonly [what: string, workflow: string, once: Does, again: Does])[] = [
  ['a claim, among saves', 'asks', claim, save],
  ['a reassignment, among saves', 'asks', reassign, save],
  ['a completion, among reassignments', 'asks', complete, reassign],
  ['a report of a worker, among changes of variables', 'works', report, variables],
  ['a termination, among changes of variables', 'works', terminate, variables],
  ['a pause, among changes of variables', 'works', pause, variables],
  ['pauses in bulk, among changes of variables', 'works', pauseAll, variables],
  ['a save, among saves', 'asks', save, save],
];

async function contested(workflow: string, once: Does, again: Does) {
  const { ports } = await newCluster({ workflowDefinitions: definitions });
  const others = new AsyncLocalStorage<true>();
  const results: string[] = [];
  let tries = 0;
  const meddle = () =>
    others.run(true, async () => {
      results.push(resultOf(await again(act, open, tries)));
    });
  const store = withCommit(ports.store, async (changes) => {
    if (others.getStore() === true) return ports.store.commit(changes);
    tries += 1;
    void meddle();
    for (let turns = 0; turns < 5; turns += 1) await ports.changes.turn();
    return ports.store.commit(changes);
  });
  const act = actOn(ports, store);
  const started = await actOn(ports)(ADMIN, 'startWorkflow', { body: { name: workflow } });
  const workflowId = String('body' in started && started.body);
  const [task] = await ports.store.find('humanTask', []);
  const open = { workflowId, taskId: task?.id ?? '' };
  const result = resultOf(await once(act, open, 0));
  for (let turns = 0; turns < 20; turns += 1) await ports.changes.turn();
  return { result, tries, results };
}

/** The store, as it is but for its commits. */
function withCommit(
  store: Store,
  commit: (changes: readonly Change[]) => ReturnType<Store['commit']>,
) {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (name === 'commit') return commit;
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

describe('a call whose records others change again and again', () => {
  it.each(PAIRS)('is done after some conflicts, and all are answered: %s', async (...pair) => {
    const [, workflow, once, again] = pair;
    const { result, tries, results } = await contested(workflow, once, again);

    expect(result).toBe('ok');
    expect(tries).toBeLessThanOrEqual(4);
    expect(results).toHaveLength(tries);
  });
});
