import { describe, expect, it, vi } from 'vitest';
import type { ScriptOutcome } from '../../src/domain/ports.ts';
import { simple } from '../support/inline-workflow.ts';
import { taskOf } from '../support/around-operator.ts';
import { actOn, newCluster, resultOf } from '../support/in-process-cluster.ts';

const ADMIN = 'admin@conductor.mock';

/** An execution whose worker's task is followed by a script; while that runs, somebody changes the variables. */
async function meddled(expression: string, parameters: object) {
  const tasks = [simple('work'), taskOf('INLINE', 'script', { expression, ...parameters })];
  let meddle: () => Promise<unknown> = () => Promise.resolve();
  const run = vi.fn(async (): Promise<ScriptOutcome> => {
    void meddle();
    // The script takes its time.
    for (let turns = 0; turns < 5; turns += 1) await cluster.ports.changes.turn();
    return { ok: true, value: 1 };
  });
  const cluster = await newCluster(
    { workflowDefinitions: [{ name: 'scripted', version: 1, tasks }] },
    { scripts: { run, jq: run, problemWith: () => Promise.resolve(undefined) } },
  );
  const act = actOn(cluster.ports);
  const started = await act(ADMIN, 'startWorkflow', { body: { name: 'scripted' } });
  const workflowId = (started as { body: string }).body;
  let n = 0;
  const saved: string[] = [];
  meddle = async () => {
    const body = { n: (n += 1) };
    saved.push(
      resultOf(await act(ADMIN, 'updateWorkflowVariables', { path: { workflowId }, body })),
    );
  };
  const path = { workflowId, taskRefName: 'work_ref', status: 'COMPLETED' as const };
  const completed = resultOf(await act(ADMIN, 'updateTaskByRef', { path, body: {} }));
  for (let turns = 0; turns < 20; turns += 1) await cluster.ports.changes.turn();
  const stored = await cluster.ports.store.read('execution', workflowId);
  return { completed, saved, runs: run.mock.calls.length, execution: stored?.value };
}

describe('a call whose next step is a script, while others change the same execution', () => {
  it('does not run the script again where its input is the same', async () => {
    const { completed, runs, saved, execution } = await meddled('1', {});

    expect([completed, runs, saved, execution?.status]).toEqual(['ok', 1, ['ok'], 'COMPLETED']);
    expect(execution?.variables).toEqual({ n: 1 });
  });

  it('has the execution to itself after some conflicts; others wait, and are answered', async () => {
    const { completed, runs, saved, execution } = await meddled('1', {
      n: '${workflow.variables.n}',
    });

    expect([completed, runs, execution?.status]).toEqual(['ok', 4, 'COMPLETED']);
    expect(saved).toHaveLength(4);
    expect(execution?.tasks.latest('script_ref')?.input['n']).toBe(3);
  });
});
