import { expect, it } from 'vitest';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  book,
  cal,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { provokes } = provoking(cluster, purchaseFixtures);

const order = { name: 'order', tasks: [signOff(), book] };
const refund = { name: 'refund', tasks: [book] };

const saveDefinitions = (body: readonly object[], as = ann, query = {}) => ({
  method: 'PUT',
  path: '/api/metadata/workflow',
  as,
  query,
  body,
});
const save = async (body: readonly object[], query = {}, as = ann) => {
  const answer = await cluster.call(saveDefinitions(body, as, query));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.text).toBe('');
};
const definition = async (name: string) =>
  (await cluster.call({ path: `/api/metadata/workflow/${name}`, as: root })).json;

it('stores all definitions of the list', async () => {
  await save([order, refund]);
  expect(await definition('order')).toMatchObject({ name: 'order', version: 1, createdBy: ann });
  expect(await definition('refund')).toMatchObject({ name: 'refund', tasks: [book] });
});

it('refuses an empty list', async () => {
  const { status, json } = await cluster.call(saveDefinitions([]));
  expect(status).toBe(400);
  expect(json.validationErrors).toMatchObject([{ message: 'WorkflowDefList is empty' }]);
});

it('takes a definition that is not in a list', async () => {
  const { status, text } = await cluster.call({ ...saveDefinitions([]), body: order });
  expect([status, text]).toEqual([200, '']);
  expect(await definition('order')).toMatchObject({ version: 1, createdBy: ann });
  const { json } = await cluster.call({
    ...saveDefinitions([]),
    body: { name: 'order', tasks: [] },
  });
  expect(json.validationErrors).toEqual([expect.objectContaining({ path: 'tasks' })]);
});

it('keeps the tags of the last definition of a name, and those of others', async () => {
  await save([
    { ...order, tags: { team: 'sales' } },
    { ...refund, tags: { env: 'prod' } },
    { ...order, tags: { team: 'lending' } },
  ]);
  const tagsOf = async (name: string) =>
    (await cluster.call({ path: `/api/metadata/workflow/${name}/tags`, as: root })).json;
  expect(await tagsOf('order')).toEqual([{ key: 'team', value: 'lending' }]);
  expect(await tagsOf('refund')).toEqual([{ key: 'env', value: 'prod' }]);
});

it('overwrites unless told otherwise', async () => {
  await save([order]);
  await save([{ ...order, description: 'again' }]);
  expect(await definition('order')).toMatchObject({ version: 1, description: 'again' });
});

it('adds consecutive versions of one name with newVersion', async () => {
  await save([order]);
  await save([order, { ...order, description: 'third' }], { newVersion: true });
  expect(await definition('order')).toMatchObject({ version: 3, description: 'third' });
});

it('starts executions with the definition of then: those under way keep theirs', async () => {
  await save([refund]);
  const started = await cluster.call({ method: 'POST', path: '/api/workflow/refund', as: ann });
  await save([{ ...refund, description: 'changed' }]);
  const running = await cluster.call({ path: `/api/workflow/${started.text}`, as: ann });
  expect(running.json.workflowDefinition).not.toHaveProperty('description');
});

provokes('saveWorkflowDefinitions', 'NotPermitted', {
  when: 'one of the definitions is somebody else’s, so that none is stored',
  call: () => saveDefinitions([order, { ...refund, name: 'purchase' }], cal),
  says: { message: "You don't have permissions to update workflow definition: purchase" },
});

provokes('saveWorkflowDefinitions', 'WorkflowDefinitionExists', {
  when: 'a version is there and must not be overwritten',
  call: () => saveDefinitions([order, { ...refund, name: 'purchase' }], root, { overwrite: false }),
  says: { message: 'Workflow with purchase.1 already exists!' },
});

provokes('saveWorkflowDefinitions', 'InvalidWorkflowDefinition', {
  when: 'one of the definitions is invalid',
  call: () => saveDefinitions([order, { name: 'refund', tasks: [book, book] }]),
  says: {
    message: 'Validation failed, check below errors for detail.',
    violations: [
      {
        path: '[1].tasks',
        message:
          'taskReferenceName: book_ref should be unique across tasks for a given workflowDefinition: refund',
        invalidValue: 'book_ref',
      },
    ],
  },
});

provokes('saveWorkflowDefinitions', 'UnsupportedDefinition', {
  when: 'one of the definitions uses what is not built',
  call: () =>
    saveDefinitions([
      order,
      {
        name: 'refund',
        tasks: [{ name: 'join', taskReferenceName: 'join_ref', type: 'JUMP' }],
      },
    ]),
  says: {
    message: 'The definition uses what this mock does not build: task type JUMP',
    violations: [
      {
        path: '[1].tasks[0].type',
        message: 'task type JUMP',
        invalidValue: 'JUMP',
      },
    ],
  },
});

it('stores none of the list when one is refused', async () => {
  const { status } = await cluster.call(saveDefinitions([order, { name: 'refund', tasks: [] }]));
  expect(status).toBe(400);
  expect(await definition('order')).toMatchObject({ status: 404 });
});
