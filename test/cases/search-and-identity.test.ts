import { expect } from 'vitest';
import type { ApiAnswer } from '../support/api-call.ts';
import { behaviourCase } from '../support/behaviour-case.ts';
import { expectRefusal, expectTokenRefusal } from '../support/error-schema.ts';
import {
  W,
  ann,
  bob,
  formlessW,
  loopW,
  openW,
  portal,
  purchaseCalls,
  purchaseScene,
  purchaseWith,
  root,
} from '../support/purchase-scene.ts';
import { useCluster } from '../support/test-cluster.ts';
import { unchangedIn } from '../support/unchanged.ts';

const bobsW = 'aaaaaaaa-0000-1000-a000-000000000091';
const rootsW = 'aaaaaaaa-0000-1000-a000-000000000092';
const outsideW = 'aaaaaaaa-0000-1000-a000-000000000093';

const assignedTo = (userType: string, user: string) => ({
  assignments: [{ assignee: { userType, user }, slaMinutes: 0 }],
});

const scene = useCluster({
  seed: [
    purchaseScene,
    purchaseWith(bobsW, assignedTo('CONDUCTOR_USER', bob)),
    purchaseWith(rootsW, assignedTo('CONDUCTOR_USER', root)),
    purchaseWith(outsideW, assignedTo('EXTERNAL_USER', bob)),
  ],
});
const { workflow } = purchaseCalls(scene);
const unchanged = unchangedIn(scene);
const everyW = [W, loopW, openW, formlessW, bobsW, rootsW, outsideW];

const search = (as: string, body: object): Promise<ApiAnswer> =>
  scene.call({ method: 'POST', path: '/api/human/tasks/search', as, body });

const issueToken = (body: object) => scene.call({ method: 'POST', path: '/api/token', body });

function workflowIdsOf({ json }: ApiAnswer): string[] {
  return json.results.map(({ workflowId }: { workflowId: string }) => workflowId).sort();
}

behaviourCase('G11', async () => {
  const answer = await search(bob, { searchType: 'INBOX' });
  const wanted = [W, loopW, formlessW, bobsW, openW].sort();
  expect(answer).toMatchObject({ status: 200, json: { totalHits: 5, hits: 5, start: 0 } });
  expect(workflowIdsOf(answer)).toEqual(wanted);
});

behaviourCase('G12', async () => {
  const answer = await search(bob, { searchType: 'ADMIN' });
  expect(answer).toMatchObject({ status: 200, json: { totalHits: 0, hits: 0, results: [] } });
  // The tasks are there: their owner and an administrator find all of them.
  for (const as of [ann, root]) {
    expect(workflowIdsOf(await search(as, { searchType: 'ADMIN' }))).toEqual(everyW.toSorted());
  }
});

behaviourCase('G13', async () => {
  const filter = { workflowIds: [W, openW, formlessW], size: 1 };
  const found: string[] = [];
  for (const start of [0, 1, 2]) {
    const answer = await search(root, { ...filter, start });
    expect(answer).toMatchObject({
      status: 200,
      json: { hits: 1, totalHits: 3, pageSizeLimit: 1, start },
    });
    found.push(...workflowIdsOf(answer));
  }
  expect(found.sort()).toEqual([W, openW, formlessW].sort());
});

behaviourCase('G17', async () => {
  const answer = await unchanged(() => search(root, { states: ['FOO'] }));
  expectRefusal(answer, 400, 'Validation failed, check below errors for detail.');
  expect(answer.json.validationErrors).toMatchObject([{ invalidValue: 'FOO' }]);
  expect((await search(root, { states: ['ASSIGNED'] })).json.totalHits).toBe(everyW.length);
});

behaviourCase('G18', async () => {
  const { status, json } = await search(root, { searchType: 'ADMIN' });
  expect(status).toBe(200);
  expect(json.results).toHaveLength(everyW.length);
  for (const found of json.results) {
    expect(found).not.toHaveProperty('humanTaskDef');
    const { humanTaskDef, ...rest } = (
      await scene.call({ path: `/api/human/tasks/${found.taskId}`, as: root })
    ).json;
    expect(humanTaskDef).toBeDefined();
    expect(found).toEqual(rest);
  }
});

behaviourCase('G19', async () => {
  const displayNames = (as: string, searchType: string) =>
    scene.call({ path: '/api/human/tasks/getTaskDisplayNames', as, query: { searchType } });
  expect(await displayNames(bob, 'ADMIN')).toMatchObject({ status: 200, json: [] });
  // The names are there: an administrator gets them, and bob those of his inbox.
  for (const [as, searchType] of [[root, 'ADMIN'] as const, [bob, 'INBOX'] as const])
    expect((await displayNames(as, searchType)).json).toEqual(['Sign off']);
});

behaviourCase('G20', async () => {
  const answer = await unchanged(() =>
    scene.direct({ path: '/api/human/tasks/getTaskDisplayNames', as: root }),
  );
  expectRefusal(
    answer,
    400,
    "Required request parameter 'searchType' for method parameter type String is not present",
  );
});

behaviourCase('G21', async () => {
  const answer = await issueToken({ keyId: 'portal-key', keySecret: 'portal-secret' });
  expect(answer.status).toBe(200);
  const { token } = answer.json;
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const whoAmI = await scene.call({ path: '/api/token/userInfo', token });
  expect(whoAmI).toMatchObject({ status: 200, json: { id: portal, applicationUser: true } });
});

behaviourCase('G22', async () => {
  for (const keyId of ['portal-key', 'no-such-key']) {
    const answer = await unchanged(() => issueToken({ keyId, keySecret: 'mock-secret' }));
    expectTokenRefusal(answer, 'INVALID_TOKEN', 'Invalid access key or secret');
  }
});

behaviourCase('G23', async () => {
  const body = { name: 'purchase', input: { cost: 7 } };
  const byBody = await scene.call({ method: 'POST', path: '/api/workflow', as: ann, body });
  const byName = await scene.call({
    method: 'POST',
    path: '/api/workflow/purchase',
    as: ann,
    body: { cost: 7 },
  });
  for (const { status, headers, text } of [byBody, byName]) {
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await workflow(text)).toMatchObject({
      workflowId: text,
      workflowName: 'purchase',
      status: 'RUNNING',
      createdBy: ann,
      input: { cost: 7 },
    });
  }
  expect(byBody.text).not.toBe(byName.text);
});

behaviourCase('G24', async () => {
  const answer = await unchanged(() => scene.call({ path: '/api/workflow/nowhere', as: ann }));
  expectRefusal(answer, 404, 'No such workflow found by id: nowhere');
});
