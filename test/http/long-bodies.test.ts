import { describe, expect, it } from 'vitest';
import { notBuilt, operationSpecs } from '../../src/generated/operations.ts';
import { createEdge } from '../../src/http/edge.ts';

/** What happens, in its order, while a text of so many bytes is taken. */
async function stepsOf(bytes: number): Promise<readonly string[]> {
  const steps: string[] = [];
  const answer = createEdge<string>({
    operations: operationSpecs,
    notBuilt,
    bodySchemas: {},
    bodyValidators: {},
    maxViolations: 1,
    maxCounted: 1,
    strictNames: false,
    isOwnHost: () => true,
    identify: (token) => Promise.resolve(token),
    perform: async () => {
      steps.push('performed');
      return Promise.resolve({ status: 200, body: undefined });
    },
    now: () => 0,
    turn: async () => {
      steps.push('a turn of others');
      return Promise.resolve();
    },
    onError: (error) => {
      throw error;
    },
  });
  const text = { 'x-authorization': 'somebody', 'content-type': 'text/plain' };
  const path = '/api/tasks/a-task/log';
  const body = Buffer.from('x'.repeat(bytes));
  await answer({ method: 'POST', path, query: '', headers: text, body });
  return steps;
}

describe('a call with a body', () => {
  it('gives others a turn before and after it is performed, where the body is long', async () => {
    expect(await stepsOf(64 * 1_024 + 1)).toEqual([
      'a turn of others',
      'performed',
      'a turn of others',
    ]);
  });

  it('gives them none where it is not', async () => {
    expect(await stepsOf(64 * 1_024)).toEqual(['performed']);
  });
});
