import { HumanExecutor, TemplateClient } from '@io-orkes/conductor-javascript';
import { expect, it } from 'vitest';
import { callsOf } from '../../support/method-calls.ts';
import { expectTypedError, useOfficialClient } from '../../support/official-client.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({});
const { client } = useOfficialClient(cluster);

const { watchOnce, mustCoverTheClass } = callsOf(TemplateClient);
const templates = watchOnce(() => new TemplateClient(client()));
const readForm = (version: number) =>
  new HumanExecutor(client()).getTemplateByNameVersion('Leave', version);

/** The client's types ask for a version; 0 leaves it to the cluster. */
const form = (title: string, version = 0) => ({
  name: 'Leave',
  version,
  createdBy: '',
  updatedBy: '',
  jsonSchema: {
    $schema: 'http://json-schema.org/draft-07/schema',
    title,
    properties: { days: { type: 'integer' } },
  },
  templateUI: { type: 'VerticalLayout', elements: [] },
});

it('registerTemplate saves a form', async () => {
  const saved = await templates.registerTemplate(form('Leave'));
  expect(saved).toMatchObject({ name: 'Leave', version: 1 });
  expect(await readForm(1)).toEqual(saved);
});

it('registerTemplate replaces the newest version', async () => {
  await templates.registerTemplate(form('Leave'));
  await templates.registerTemplate(form('Days off'));
  expect(await readForm(1)).toMatchObject({ jsonSchema: { title: 'Days off' } });
  await expectTypedError(readForm(2), /version: 2$/);
});

it('registerTemplate adds a version when told so', async () => {
  await templates.registerTemplate(form('Leave'));
  const second = await templates.registerTemplate(form('Days off'), true);
  expect(second).toMatchObject({ name: 'Leave', version: 2 });
  expect(await readForm(1)).toMatchObject({ jsonSchema: { title: 'Leave' } });
  expect(await readForm(2)).toEqual(second);
});

it('registerTemplate saves the version that it names, even as a new one', async () => {
  await templates.registerTemplate(form('Leave'));
  expect(await templates.registerTemplate(form('Days off', 1), true)).toMatchObject({ version: 1 });
  expect(await readForm(1)).toMatchObject({ jsonSchema: { title: 'Days off' } });
});

it('registerTemplate is refused a schema that does not compile', async () => {
  const broken = { ...form('Leave'), jsonSchema: { properties: { days: { type: 'number of' } } } };
  await expectTypedError(
    templates.registerTemplate(broken),
    'Failed to register template: Validation failed, check below errors for detail.',
  );
  await expectTypedError(readForm(1), /version: 1$/);
});

mustCoverTheClass();
