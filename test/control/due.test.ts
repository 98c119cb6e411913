import { describe, expect, it } from 'vitest';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const NOW = Date.parse('2026-01-05T09:00:00Z');
const MINUTE_MS = 60_000;

const test = useCluster({
  seed: {
    users: ['ann@acme.com', 'bob@acme.com'].map((id) => ({ id, name: id })),
    workflowDefinitions: [
      {
        name: 'Decision',
        timeoutSeconds: 7_200,
        timeoutPolicy: 'TIME_OUT_WF',
        tasks: [
          {
            name: 'decide',
            taskReferenceName: 'decide_ref',
            type: 'HUMAN',
            inputParameters: {
              __humanTaskDefinition: {
                displayName: 'Decide',
                assignments: [
                  {
                    assignee: { userType: 'CONDUCTOR_USER', user: 'ann@acme.com' },
                    slaMinutes: 30,
                  },
                  { assignee: { userType: 'CONDUCTOR_USER', user: 'bob@acme.com' }, slaMinutes: 0 },
                ],
              },
            },
          },
        ],
      },
      {
        name: 'Pause',
        tasks: [
          {
            name: 'wait',
            taskReferenceName: 'wait_ref',
            type: 'WAIT',
            inputParameters: { duration: '10 minutes' },
          },
        ],
      },
    ],
    executions: [
      { workflowId: 'decision', name: 'Decision', startedBy: 'admin@conductor.mock' },
      { workflowId: 'pause', name: 'Pause', startedBy: 'admin@conductor.mock' },
    ],
  },
  now: NOW,
});
const admin = steer(() => test.cluster.url);

describe('GET /__admin/clock/due', () => {
  it('lists what time does next, in the order in which it happens', async () => {
    const { status, json } = await admin('GET', '/clock/due');

    expect(status).toBe(200);
    expect(json).toEqual({
      due: [
        {
          at: NOW + 10 * MINUTE_MS,
          kind: 'execution',
          about: 'wait_ref',
          workflowId: 'pause',
          workflowName: 'Pause',
        },
        {
          at: NOW + 30 * MINUTE_MS,
          kind: 'humanTask',
          about: 'Decide: the assignment of ann@acme.com is over',
          workflowId: 'decision',
          workflowName: 'Decision',
          taskId: expect.any(String) as string,
        },
        {
          at: NOW + 120 * MINUTE_MS,
          kind: 'execution',
          about: 'the execution times out',
          workflowId: 'decision',
          workflowName: 'Decision',
        },
      ],
    });
  });

  it('lists no more than is asked for, and changes nothing', async () => {
    const first = (await admin('GET', '/clock/due?limit=1')).json as { due: { at: number }[] };
    expect(first.due.map(({ at }) => at)).toEqual([NOW + 10 * MINUTE_MS]);
    expect((await admin('GET', '/clock')).json.now).toBe(NOW);
  });

  it.each(['0', '101', 'all'])('refuses a limit of %s', async (limit) => {
    const answer = await admin('GET', `/clock/due?limit=${limit}`);
    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain('limit');
  });

  it('leaves out what has happened once the clock was moved', async () => {
    await admin('POST', '/clock', { advanceMs: 30 * MINUTE_MS });
    const { json } = await admin('GET', '/clock/due');
    const { due } = json as unknown as { due: { about: string }[] };
    expect(due.map(({ about }) => about)).toEqual(['the execution times out']);
  });
});
