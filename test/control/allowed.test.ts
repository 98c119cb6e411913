import { describe, expect, it } from 'vitest';
import { ann, bob, cal, purchaseFixtures } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);
const allowed = (user: string, ...calls: unknown[]) =>
  admin('POST', '/allowed', { caller: { user }, calls });

async function started(): Promise<{ workflowId: string; taskId: string }> {
  const { text: workflowId } = await test.call({
    method: 'POST',
    path: '/api/workflow/purchase',
    as: ann,
    body: {},
  });
  const { json } = await test.call({
    path: `/api/workflow/${workflowId}`,
    as: 'admin@conductor.mock',
  });
  return { workflowId, taskId: json.tasks.at(-1).taskId };
}

describe('POST /__admin/allowed', () => {
  it('decides each call as the API does, and says by which rule', async () => {
    const { taskId } = await started();
    const claim = { operation: 'claimHumanTask', path: { taskId } };
    const people = [ann, bob, cal];

    for (const as of people) {
      const { status, json } = await allowed(as, claim);
      expect(status).toBe(200);
      const [{ rule, ...verdict }] = json.results;
      expect(rule).toBe('humanTask.claim');
      const answer = await test.call({
        method: 'POST',
        path: `/api/human/tasks/${taskId}/claim`,
        as,
      });
      expect(verdict.status).toBe(answer.status);
      expect(verdict.message).toBe(answer.status === 200 ? undefined : answer.json.message);
      await test.cluster.reset();
      await started();
    }
  });

  it('changes nothing: no record, no id, no entry of the journal', async () => {
    const { taskId } = await started();
    test.cluster.journal.clear();
    const start = { operation: 'startWorkflowByName', path: { nameOrId: 'purchase' }, body: {} };
    const claim = { operation: 'claimHumanTask', path: { taskId } };
    const read = () => test.call({ path: `/api/human/tasks/${taskId}`, as: bob });
    const before = await read();
    test.cluster.journal.clear();

    const { json } = await allowed(bob, claim, claim);
    expect(json.results.map(({ status }: { status: number }) => status)).toEqual([200, 200]);
    expect((await allowed(ann, start, start)).json.results).toEqual([
      { status: 200, rule: 'workflowDefinition.execute' },
      { status: 200, rule: 'workflowDefinition.execute' },
    ]);

    expect(test.cluster.journal.requests()).toEqual([]);
    expect((await read()).json).toEqual(before.json);
    const next = await started();
    await test.cluster.reset();
    await started();
    expect(await started()).toEqual(next);
  });

  it('refuses as the edge does: a body, a parameter, a thing that is not there', async () => {
    const { json } = await allowed(
      'admin@conductor.mock',
      { operation: 'searchHumanTasks', body: { size: 'many' } },
      { operation: 'getHumanTask', path: { taskId: 'none' } },
      { operation: 'saveForm' },
      { operation: 'getVersion' },
    );

    expect(json.results).toEqual([
      { status: 400, refusal: 'InvalidBody', message: expect.any(String) },
      { status: 404, refusal: 'UnknownTask', message: expect.any(String), rule: 'humanTask.read' },
      { status: 400, refusal: 'MissingBody', message: expect.any(String) },
      { status: 200 },
    ]);
  });

  it('names the row that refuses where an operation asks several', async () => {
    const { json } = await allowed(bob, {
      operation: 'saveForm',
      body: { name: 'SignOff', version: 1, jsonSchema: {}, templateUI: {} },
    });

    expect(json.results[0]).toMatchObject({ status: 403, refusal: 'NotPermitted' });
    expect(json.results[0].rule).toBe('form.update');
  });

  it('decides once what would wait', async () => {
    const { json } = await allowed(
      'admin@conductor.mock',
      { operation: 'pollTasks', path: { taskType: 'nobody' }, query: { timeout: 5_000 } },
      {
        operation: 'executeWorkflow',
        path: { name: 'purchase', version: 1 },
        query: { requestId: 'r', waitForSeconds: 10 },
        body: { name: 'purchase' },
      },
    );

    expect(json.results.map(({ status }: { status: number }) => status)).toEqual([200, 200]);
  });

  it('takes an application for the caller', async () => {
    const body = { caller: { applicationId: 'mock' }, calls: [{ operation: 'listForms' }] };

    expect((await admin('POST', '/allowed', body)).json).toEqual({ results: [{ status: 200 }] });
  });

  it.each([
    [
      { operation: 'claimHumanTsk' },
      'calls[0]: there is no operation "claimHumanTsk"; did you mean',
    ],
    [{ operation: 'claimHumanTask' }, '"taskId" is missing in calls[0].path'],
    [
      { operation: 'getHumanTask', path: { taskId: 'a', taskID: 'b' } },
      '"taskID" is not known in calls[0].path; did you mean "taskId"?',
    ],
    [
      { operation: 'getVersion', query: { a: 1 } },
      '"a" is not known in calls[0].query; there are none',
    ],
    [{ operation: 'getVersion', body: {} }, 'calls[0]: getVersion has no body'],
    [{ opertion: 'getVersion' }, '"opertion" is not known; did you mean "operation"? in calls[0]'],
    [{}, '"operation" is missing in calls[0]'],
  ])('answers 400 to %j', async (call, message) => {
    const answer = await allowed(ann, call);

    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
  });

  it.each([
    [{ calls: [] }, 400, '"caller" is missing'],
    [{ caller: { user: ann } }, 400, '"calls" is missing'],
    [{ caller: {}, calls: [] }, 400, 'Name one of "user" (its id) and "applicationId" in caller'],
    [{ caller: { user: ann, applicationId: 'mock' }, calls: [] }, 400, 'Name one of'],
    [{ caller: { user: 'nobody' }, calls: [] }, 404, 'No user or application has the id nobody'],
    [
      { caller: { user: ann }, calls: Array(101).fill({ operation: 'getVersion' }) },
      400,
      '"calls" must NOT have more than 100 items',
    ],
  ])('refuses %j', async (body, status, message) => {
    const answer = await admin('POST', '/allowed', body);

    expect(answer.status).toBe(status);
    expect(answer.json.message).toContain(message);
  });
});
