import { startMockCluster, type MockClusterOptions } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';

async function withCluster<T>(
  options: MockClusterOptions,
  act: (call: (path: string, body: unknown) => ReturnType<typeof callApi>) => Promise<T>,
): Promise<T> {
  const cluster = await startMockCluster({ clock: 'manual', ...options });
  try {
    const token = await cluster.tokenFor('app:mock');
    return await act((path, body) => callApi(cluster.url, { method: 'POST', path, token, body }));
  } finally {
    await cluster.close();
  }
}

const form = (jsonSchema: object) => ({ name: 'F', jsonSchema, templateUI: {} });
const asking = {
  name: 'asking',
  workflowDef: {
    name: 'asking',
    tasks: [
      {
        name: 'ask',
        taskReferenceName: 'ask',
        type: 'HUMAN',
        inputParameters: { __humanTaskDefinition: { userFormTemplate: { name: 'F', version: 1 } } },
      },
    ],
  },
};

/** What the answer to a task with a form of that schema is refused for. */
const violationsOf = (options: MockClusterOptions, jsonSchema: object, answer: object) =>
  withCluster(options, async (call) => {
    expect((await call('/api/human/template', form(jsonSchema))).status).toBe(200);
    const { text } = await call('/api/workflow', asking);
    const update = `/api/human/tasks/update/taskRef?workflowId=${text}&taskRefName=ask`;
    return (await call(update, answer)).json?.validationErrors;
  });

describe('limits that are set', () => {
  it.each([
    [100, 'too costly to judge: it takes more than 100 steps (--max-judge-steps)'],
    [100_000, 'too costly to judge: it takes more than 100000 steps (--max-judge-steps)'],
  ])('bound the steps of an answer: %d', async (maxJudgeSteps, message) => {
    const properties = { list: { items: { type: 'number' } } };
    const list = Array.from({ length: 200_000 }, () => 1);

    expect(await violationsOf({ maxJudgeSteps }, { properties }, { list })).toEqual([
      { path: '', message },
    ]);
    expect(await violationsOf({}, { properties }, { list: [1] })).toBeUndefined();
  });

  it('bound the steps of a form that is saved', () =>
    withCluster({ maxJudgeSteps: 60 }, async (call) => {
      const properties = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`f${at}`, {}]));
      const { status, json } = await call('/api/human/template', form({ properties }));

      expect(status).toBe(400);
      expect(json.validationErrors[0]).toMatchObject({
        path: 'jsonSchema',
        message: expect.stringContaining('--max-judge-steps'),
      });
      expect((await call('/api/human/template', form({}))).status).toBe(200);
    }));

  it('bound the time of patterns', async () => {
    const properties = { a: { pattern: '^(?=a)(a+)+$' } };
    const a = `${'a'.repeat(60)}!`;

    expect(await violationsOf({ maxJudgeMs: 20 }, { properties }, { a })).toEqual([
      {
        path: '',
        message: 'too costly to judge: a pattern takes longer than 20 ms (--max-judge-ms)',
      },
    ]);
  });

  it('bound the violations of answers and of bodies', async () => {
    const required = ['a', 'b', 'c', 'd'];
    const properties = Object.fromEntries(required.map((name) => [name, { type: 'string' }]));
    const answer = Object.fromEntries(required.map((name) => [name, 1]));

    expect(await violationsOf({ maxViolations: 3 }, { properties }, answer)).toEqual([
      { path: 'a', message: 'must be string', invalidValue: 1 },
      { path: 'b', message: 'must be string', invalidValue: 1 },
      { path: '', message: 'and 2 more' },
    ]);
    await withCluster({ maxViolations: 2 }, async (call) => {
      const { status, json } = await call('/api/metadata/taskdefs', [0, 0, 0, 0, 0]);

      expect(status).toBe(400);
      expect(json.validationErrors).toEqual([
        { path: '[0]', message: 'must be object', invalidValue: 0 },
        { path: '', message: 'and 4 more' },
      ]);
    });
  });

  it('hold whatever a body is made of: of a long list, only the first thousand are counted', async () => {
    const zeros = Array.from({ length: 64_000 }, () => 0);
    await withCluster({}, async (call) => {
      const bare = await call('/api/metadata/taskdefs', zeros);
      expect(bare.json.validationErrors).toHaveLength(100);
      expect(bare.json.validationErrors.at(-1)).toEqual({
        path: '',
        message: 'and at least 901 more',
      });
      const members = Object.fromEntries(zeros.map((zero, at) => [`m${at}`, zero]));
      const task = { name: 'a', taskReferenceName: 'a', decisionCases: members };
      const inside = await call('/api/metadata/workflow', { name: 'a', tasks: [task] });
      expect(inside.json.validationErrors.at(-1).message).toMatch(/^and at least \d+ more$/);
      const last = await call('/api/metadata/taskdefs', [...zeros.fill({ name: 'a' } as never), 0]);
      expect(last.json.validationErrors).toEqual([
        { path: '[64000]', message: 'must be object', invalidValue: 0 },
      ]);
    });
  }, 20_000);

  it.each([0, -1, 1.5, Number.NaN, Infinity])('are whole numbers from 1, not %d', async (value) => {
    await expect(startMockCluster({ maxViolations: value })).rejects.toThrow(
      `maxViolations must be a whole number from 1, got "${value}"`,
    );
  });
});
