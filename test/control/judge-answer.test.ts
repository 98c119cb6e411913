import { describe, expect, it } from 'vitest';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({
  seed: {
    forms: [
      {
        name: 'Decision',
        createdBy: 'admin@conductor.mock',
        jsonSchema: {
          properties: {
            approve: { type: 'string', enum: ['Yes', 'No'] },
            note: { type: 'string' },
          },
          required: ['approve', 'note'],
        },
      },
    ],
  },
});
const admin = steer(() => test.cluster.url);

describe('POST /__admin/forms/judge', () => {
  it('tells what a save and a completion would break', async () => {
    const body = { name: 'Decision', output: { approve: 'Maybe' } };
    const { status, json } = await admin('POST', '/forms/judge', body);
    const { save, complete } = json as unknown as Record<string, { path: string }[]>;

    expect(status).toBe(200);
    expect(save!.map(({ path }) => path)).toEqual(['approve']);
    expect(complete!.map(({ path }) => path).sort()).toEqual(['approve', 'note']);
  });

  it('asks a completion for nothing that the input has', async () => {
    const body = { name: 'Decision', output: { approve: 'Yes' }, input: { note: 'fine' } };
    expect((await admin('POST', '/forms/judge', body)).json).toEqual({ save: [], complete: [] });
  });

  it.each([
    [{ name: 'Nothing', output: {} }, 404, 'there is no form "Nothing"'],
    [{ name: 'Decision', version: 2, output: {} }, 404, 'of version 2'],
    [{ name: 'Decision', output: [] }, 400, 'output'],
    [{ name: 'Decision' }, 400, 'output'],
  ])('refuses %j', async (body, status, words) => {
    const answer = await admin('POST', '/forms/judge', body);
    expect(answer.status).toBe(status);
    expect(answer.json.message).toContain(words);
  });
});
