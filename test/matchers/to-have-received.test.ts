import { matchers } from 'conductor-mock/matchers';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ann, bob, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

expect.extend(matchers);

const test = useCluster({ seed: purchaseFixtures });
const START = { method: 'POST', path: '/api/workflow/purchase', as: ann } as const;
const operation = 'startWorkflowByName';

async function startTwo(): Promise<void> {
  test.cluster.journal.clear();
  await test.call({ ...START, query: { priority: 3 }, body: { item: 'lamp', count: 2 } });
  await test.call({ ...START, body: { item: 'desk' } });
}

function messageOf(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  return 'it held';
}

describe('toHaveReceived', () => {
  it.each([
    { operation },
    { operation, body: { item: 'lamp' } },
    { operation, query: { priority: 3 } },
    { operation, caller: ann, status: '2xx' },
    { operation, times: 2 },
    { operation, times: { exactly: 2 } },
    { operation, times: { atLeast: 1, atMost: 3 } },
    { operation: 'claimHumanTask', times: 0 },
  ])('holds for %j', async (expected) => {
    await startTwo();

    expect(test.cluster).toHaveReceived(expected);
    expect(
      messageOf(() => {
        expect(test.cluster).not.toHaveReceived(expected);
      }),
    ).toMatch(/^expected it not to be so, got \d matching calls/);
  });

  it.each([
    { operation, body: { item: 'chair' } },
    { operation, times: 1 },
    { operation, times: { atMost: 1 } },
    { operation, times: { atLeast: 3 } },
    { operation: 'claimHumanTask' },
  ])('does not hold for %j', async (expected) => {
    await startTwo();

    expect(test.cluster).not.toHaveReceived(expected);
    expect(() => {
      expect(test.cluster).toHaveReceived(expected);
    }).toThrow('matching calls, got');
  });

  it('shows the nearest calls, and what differs', async () => {
    test.cluster.journal.clear();
    await test.call({ path: '/api/human/tasks/nothing', as: bob });
    await test.call({ ...START, body: { item: 'lamp' } });
    const [first, second] = test.cluster.journal.requests();

    const message = messageOf(() => {
      expect(test.cluster).toHaveReceived({ operation, body: { item: 'desk', urgent: true } });
    });
    expect(message.split('\n')).toEqual([
      'expected at least 1 matching calls, got 0',
      'wanted: {"operation":"startWorkflowByName","body":{"item":"desk","urgent":true}}',
      `nearest: ${second?.id} POST /api/workflow/purchase 200, called by ${ann}`,
      '  body.item: expected "desk", got "lamp"',
      '  body.urgent: expected true, got nothing',
      `nearest: ${first?.id} GET /api/human/tasks/nothing 404 UnknownTask, called by ${bob}`,
      '  operation: expected "startWorkflowByName", got "getHumanTask"',
      '  body: expected {"item":"desk","urgent":true}, got nothing',
    ]);
  });

  it('shows the calls that should not have come', async () => {
    await startTwo();

    const message = messageOf(() => {
      expect(test.cluster).not.toHaveReceived({ operation });
    });
    expect(message.split('\n')).toEqual([
      'expected it not to be so, got 2 matching calls',
      expect.stringMatching(/^matches: r\d+ POST \/api\/workflow\/purchase 200, called by/),
      expect.stringMatching(/^matches: r\d+ POST \/api\/workflow\/purchase 200, called by/),
    ]);
  });

  it('says that no call has come at all', () => {
    test.cluster.journal.clear();

    expect(
      messageOf(() => {
        expect(test.cluster).toHaveReceived({ operation });
      }),
    ).toContain('the journal has none');
  });

  it.each([
    [{ opertion: 'x' }, '"opertion" is not known; did you mean "operation"?'],
    [{ operation: 'claimHumanTsk' }, 'did you mean "claimHumanTask"?'],
    [{ since: 'yesterday' }, '"since" must be the id of a request'],
    [
      { times: {} },
      '"times" must have whole numbers from 0 under exactly, atLeast, atMost, got {}',
    ],
    [{ times: -1 }, '"times" must have whole numbers'],
    [{ times: { exactli: 1 } }, '"times" must have whole numbers'],
  ])('refuses %j, also where it is negated', (expected, message) => {
    const wrong = expected as object;
    expect(() => {
      expect(test.cluster).toHaveReceived(wrong);
    }).toThrow(message);
    expect(() => {
      expect(test.cluster).not.toHaveReceived(wrong);
    }).toThrow(message);
  });

  it.each([undefined, {}, 'cluster'])('refuses what is no cluster: %j', (received) => {
    expect(() => {
      expect(received).not.toHaveReceived({ operation });
    }).toThrow('toHaveReceived needs what startMockCluster gives');
  });

  it('is typed', () => {
    const misspelt = () => {
      // @ts-expect-error a member that does not exist is refused
      expect(test.cluster).toHaveReceived({ opertion: 'x' });
      // @ts-expect-error a number of times is no text
      expect(test.cluster).toHaveReceived({ times: 'often' });
    };
    expect(misspelt).toThrow();
  });

  it('is the same to require()', () => {
    const required = createRequire(import.meta.url)('conductor-mock/matchers');
    expect(required.matchers).toBe(matchers);
  });
});
