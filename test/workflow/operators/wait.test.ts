import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read, complete } = inlineWorkflows(cluster);

// The cluster's clock stands at 2026-01-05T09:00:00Z.
const wait = (parameters: object = {}, more: object = {}) =>
  taskOf('WAIT', 'wait', parameters, more);
/** The same parameters, as expressions. */
const fromInput = (input: object) =>
  Object.fromEntries(Object.keys(input).map((name) => [name, `\${workflow.input.${name}}`]));
const next = simple('next');
const MINUTE = 60_000;
const advance = (ms: number) => cluster.cluster.clock.advance(ms);

describe('WAIT', () => {
  it('ends after its duration, and not before', async () => {
    const { workflowId } = await run([wait({ duration: '1 hours 30 mins' }), next]);
    await advance(90 * MINUTE - 1);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref IN_PROGRESS']);
    await advance(1);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref COMPLETED', 'next_ref SCHEDULED']);
  });

  it.each([
    ['2026-01-05 18:30 GMT+05:30', 4 * 60],
    ['2026-01-05 05:00 PST', 4 * 60],
    ['2026-01-05 08:00 America/New_York', 4 * 60],
    ['2026-01-05 13:00', 4 * 60],
    ['2026-01-06', 15 * 60],
  ])('ends at %s', async (until, minutes) => {
    const { workflowId } = await run([wait(fromInput({ until })), next], { until });
    await advance(minutes * MINUTE - 1);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref IN_PROGRESS']);
    await advance(1);
    expect(statuses(await read(workflowId))[1]).toBe('next_ref SCHEDULED');
  });

  it.each([
    [{ until: '2020-01-01' }],
    [{ until: '2026-01-05 09:00' }],
    [{ duration: '0 seconds' }],
  ])('is over at once for %j', async (input) => {
    expect(statuses(await run([wait(fromInput(input)), next], input))[0]).toBe(
      'wait_ref COMPLETED',
    );
  });

  it.each([[{}], [{ duration: null }], [{ until: '' }], [{ duration: ' ' }]])(
    'given %j waits for a signal, and has its output',
    async (input) => {
      const seen = simple('next', { got: '${wait_ref.output.by}' });
      const { workflowId } = await run([wait(fromInput(input)), seen], input);
      await advance(1_000_000 * MINUTE);
      const execution = await complete(workflowId, 'wait_ref', { by: 'hand' });
      expect(taskIn(execution, 'next_ref').inputData.got).toBe('hand');
    },
  );

  it('may be ended before its time', async () => {
    const { workflowId } = await run([wait({ duration: '1 day' }), next]);
    expect(statuses(await complete(workflowId, 'wait_ref'))[1]).toBe('next_ref SCHEDULED');
    await advance(2 * 24 * 60 * MINUTE);
    expect(statuses(await read(workflowId))).toHaveLength(2);
  });

  it.each<[object, string]>([
    [{ duration: '5 fortnights' }, 'Not valid duration: 5 fortnights'],
    [{ duration: 5 }, 'Not valid duration: 5'],
    [{ duration: { days: 1 } }, 'Not valid duration: {"days":1}'],
    [{ until: 'tomorrow' }, 'Not a date and time: tomorrow'],
    [{ until: 1767225600000 }, 'Not a date and time: 1767225600000'],
  ])('fails for good when its input turns out to be %j', async (input, reason) => {
    const { tasks, status } = await run([wait(fromInput(input)), next], input);
    expect([status, tasks[0].status]).toEqual(['FAILED', 'FAILED_WITH_TERMINAL_ERROR']);
    expect(tasks[0].reasonForIncompletion).toContain(reason);
  });

  it('fails for good when it turns out to have both', async () => {
    const both = { duration: '1 day', until: '2026-12-31' };
    const dynamic = taskOf(
      'DYNAMIC',
      'wait',
      { type: 'WAIT', ...both },
      { dynamicTaskNameParam: 'type' },
    );
    expect((await run([dynamic])).tasks[0]).toMatchObject({
      status: 'FAILED_WITH_TERMINAL_ERROR',
      reasonForIncompletion: "Both 'duration' and 'until' specified. Please provide only one input",
    });
  });

  it('ends while its execution is paused, and what follows waits for the resume', async () => {
    const { workflowId } = await run([wait({ duration: '1 minute' }), next]);
    const on = (what: string) =>
      cluster.call({ method: 'PUT', path: `/api/workflow/${workflowId}/${what}`, as: root });
    await on('pause');
    await advance(MINUTE - 1);
    expect(statuses(await read(workflowId))).toEqual(['wait_ref IN_PROGRESS']);
    await advance(1);
    const paused = await read(workflowId);
    expect(paused.status).toBe('PAUSED');
    expect(statuses(paused)).toEqual(['wait_ref COMPLETED']);
    await advance(MINUTE);
    await on('resume');
    const resumed = await read(workflowId);
    expect(statuses(resumed)).toEqual(['wait_ref COMPLETED', 'next_ref SCHEDULED']);
    expect(resumed.tasks[0].endTime).toBe(paused.tasks[0].endTime);
  });

  it.each([
    [{ duration: '30 seconds' }, 30],
    [{ until: '2026-01-05 09:01 GMT' }, 60],
    [{}, 0],
  ])('says in how many seconds it ends: %j', async (parameters, seconds) => {
    const { tasks } = await run([wait(parameters)]);
    expect(tasks[0].callbackAfterSeconds).toBe(seconds);
  });

  it('waits in each round of a loop', async () => {
    const { workflowId } = await run([inLoop(wait({ duration: '1 minute' }))]);
    await advance(MINUTE);
    expect(statuses(await read(workflowId))).toContain('wait_ref__2 IN_PROGRESS');
    await advance(MINUTE);
    expect((await read(workflowId)).status).toBe('COMPLETED');
  });

  it('holds up its branch only', async () => {
    const { workflowId } = await run(
      inBranches([wait({ duration: '1 minute' }), next], [signOff()]),
    );
    expect(statuses(await read(workflowId))).toContain('sign_off_ref IN_PROGRESS');
    await advance(MINUTE);
    expect(statuses(await read(workflowId))).toContain('next_ref SCHEDULED');
  });
});
