import { readdirSync, readFileSync } from 'node:fs';
import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shownDefinitions, shownExecution } from '../../support/comparable.ts';
import { busy, step, Story } from '../../support/random-story.ts';

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

/** Starts another cluster with the text that the first is written as, and compares the two; gives what was written. */
async function roundTrip(cluster: InProcessCluster) {
  const written = await cluster.toSeed();
  expect(parse(written.text)).toEqual(JSON.parse(JSON.stringify(written.seed)));
  await using other = await createMockCluster({ clock: 'manual', seed: written.seed });
  const executions = written.seed.executions ?? [];
  for (const { workflowId = '' } of executions)
    expect(await shownExecution(other, workflowId)).toEqual(
      await shownExecution(cluster, workflowId),
    );
  expect(await shownDefinitions(other)).toEqual(await shownDefinitions(cluster));
  expect(other.clock.now()).toBe(cluster.clock.now());
  return written;
}

describe('a cluster that is written as a seed and started from it', () => {
  it.each(examples)('is the same, begun with %s', async (name) => {
    await using cluster = await createMockCluster({ clock: 'manual', seed: `examples/${name}` });

    const { left, seed } = await roundTrip(cluster);

    expect(left).toEqual([]);
    const { executions: begun = [] } = parse(readFileSync(`examples/${name}`, 'utf8')) as {
      executions?: unknown[];
    };
    expect(seed.executions).toHaveLength(begun.length);
  });
});

/** Of each execution: the ids of those that it has started. */
function startedIn(records: readonly { kind: string; id: string; value: unknown }[]) {
  const found = new Map<string, string[]>();
  const humanTasks = new Map(
    records.filter(({ kind }) => kind === 'humanTask').map((one) => [one.id, one]),
  );
  for (const { kind, id, value } of records) {
    if (kind !== 'execution') continue;
    const { tasks, failureWorkflowId } = value as any;
    const ids = [failureWorkflowId];
    for (const { taskId, subWorkflowId } of tasks.all) {
      const record: any = humanTasks.get(taskId)?.value;
      const { triggerLog = [] } = record ?? {};
      ids.push(subWorkflowId, ...triggerLog.map((one: any) => one.workflowId));
    }
    found.set(
      id,
      ids.filter((one) => one !== undefined),
    );
  }
  return found;
}

describe('a cluster in which much has happened', () => {
  let cluster: InProcessCluster;
  beforeAll(async () => {
    cluster = await createMockCluster({ clock: 'manual', seed: busy });
  });
  afterAll(() => cluster.close());

  it('is the same in all that its seed says, and what it does not say is named', async () => {
    let told = 0;
    let withSteps = 0;
    let leftOut = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        await cluster.reset();
        await new Story(cluster).run(steps);

        const { seed, left } = await roundTrip(cluster);

        const { executions = [] } = seed;
        told += executions.length;
        withSteps += executions.filter(({ then = [] }) => then.length > 0).length;
        const { records } = await cluster.snapshot();
        const started = startedIn(records);
        const follow = (id: string): readonly string[] => [
          id,
          ...(started.get(id) ?? []).flatMap(follow),
        ];
        const known = new Set(executions.flatMap(({ workflowId = '' }) => follow(workflowId)));
        for (const id of started.keys()) {
          const isNamed = left.some((one) => one.startsWith(`execution "${id}" of `));
          expect(isNamed, id).toBe(!known.has(id));
          leftOut += Number(isNamed);
        }
      }),
      { seed: 17, numRuns: 5, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(10);
    expect(withSteps).toBeGreaterThan(1);
    expect(leftOut).toBeGreaterThan(10);
  });
});
