/** G, first part. Saving forms, listing them, deleting them, and their tags. */
import { check } from '../check.ts';
import {
  expectEmpty,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
} from '../expectations.ts';
import type { Scene } from '../scene.ts';
import type { Answer, Query, Seen } from '../wire.ts';

const path = '/api/human/template';
const content = {
  jsonSchema: { properties: { reason: { type: 'string' } } },
  templateUI: { type: 'HorizontalLayout', elements: [] },
};
const changed = {
  jsonSchema: { properties: { amount: { type: 'number' } } },
  templateUI: { type: 'VerticalLayout', elements: [] },
};
const newVersion = { newVersion: true };

export const forms = [
  check('G1', async (scene) => {
    const name = ownForm(scene, 'Fresh');
    const answer = await save(scene, { name, ...content });
    expectStatus(answer, 200);
    expectMembers(answer, { name, version: 1, ...content });
    const { createTime, updateTime } = timesOf(answer);
    expectThat(typeof createTime === 'number', 'createTime to be a number', answer);
    expectSame(updateTime, createTime, 'updateTime (createTime)', answer);
    expectMembers(await read(scene, name, 1), { name, version: 1, ...content });
  }),

  check('G2', async (scene) => {
    const name = await savedForm(scene, 'Grown');
    const first = await read(scene, name, 1);
    const answer = await save(scene, { name, ...changed }, newVersion);
    expectStatus(answer, 200);
    expectMembers(answer, { version: 2, ...changed });
    await expectAsBefore(scene, name, first);
  }),

  check('G3', async (scene) => {
    const name = await savedForm(scene, 'Rewritten');
    const second = expectSuccess(await save(scene, { name, ...content }, newVersion));
    const first = await read(scene, name, 1);
    await scene.tick();
    const answer = await save(scene, { name, ...changed }, { newVersion: false });
    expectStatus(answer, 200);
    const { createTime } = timesOf(second);
    const members = { version: 2, ...changed, createTime };
    expectMembers(answer, members);
    expectMembers(await read(scene, name, 2), members);
    await expectAsBefore(scene, name, first);
  }),

  check('G4', async (scene) => {
    const name = await savedForm(scene, 'Numbered');
    const first = await read(scene, name, 1);
    const answer = await save(scene, { name, version: 5, ...changed });
    expectStatus(answer, 200);
    expectMembers(answer, { name, version: 5, ...changed });
    expectMembers(await read(scene, name, 5), { name, version: 5, ...changed });
    await expectAsBefore(scene, name, first);
  }),

  check('G5', async (scene) => {
    const names = [ownForm(scene, 'Zeta'), ownForm(scene, 'Alpha')];
    const body = names.map((name) => ({ name, ...content }));
    const answer = await scene.call({ method: 'POST', path: `${path}/bulk`, as: 'root', body });
    expectStatus(answer, 200);
    const saved = itemsIn(answer).map((one) => [memberOf(one, 'name'), memberOf(one, 'version')]);
    expectSame(saved, [[names[0], 1], [names[1], 1]], 'what was saved', answer); // prettier-ignore
    for (const name of names) expectMembers(await read(scene, name, 1), { name, ...content });
  }),

  check('G6', async (scene) => {
    expectStatus(await list(scene, { name: scene.named('Nothing') }), 404);
  }),

  check('G7', async (scene) => {
    const name = await savedForm(scene, 'Listed');
    expectSuccess(await save(scene, { name, ...changed }, newVersion));
    for (const version of [1, 2]) {
      const answer = await list(scene, { name, version });
      expectStatus(answer, 200);
      expectSame(itemsIn(answer).length, 1, 'the number of forms', answer);
      expectMembers(answer, { '0.name': name, '0.version': version });
    }
  }),

  check('G8', async (scene) => {
    const name = await savedForm(scene, 'Kept');
    const first = await read(scene, name, 1);
    for (const unknown of [scene.named('Nothing'), `${name}/2`]) {
      const call = { method: 'DELETE', path: `${path}/${unknown}`, as: 'root' as const };
      expectStatus(await scene.call(call), 500);
    }
    await expectAsBefore(scene, name, first);
  }),

  check('G9', async (scene) => {
    const name = await savedForm(scene, 'Retagged');
    expectSuccess(await tags(scene, 'PUT', name, [team('buying'), area]));
    const answer = await tags(scene, 'PUT', name, [team('selling')]);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expectTags(scene, name, { area: 'north', team: 'selling' });
  }),

  check('G10', async (scene) => {
    const name = await savedForm(scene, 'Untagged');
    expectSuccess(await tags(scene, 'PUT', name, [team('buying'), area]));
    await expectTags(scene, name, { area: 'north', team: 'buying' });
    const answer = await tags(scene, 'DELETE', name, [team('buying')]);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expectTags(scene, name, { area: 'north' });
  }),
];

/** A name of this run alone. */
function ownForm(scene: Scene, name: string): string {
  return scene.trackForm(scene.named(name));
}

/** Its version 1 is saved with the content. Gives the name. */
async function savedForm(scene: Scene, as: string): Promise<string> {
  const name = ownForm(scene, as);
  expectSuccess(await save(scene, { name, ...content }));
  return name;
}

function save(scene: Scene, body: object, query: Query = {}): Promise<Answer> {
  return scene.call({ method: 'POST', path, as: 'root', query, body });
}

async function read(scene: Scene, name: string, version: number): Promise<Answer> {
  return expectSuccess(await scene.call({ path: `${path}/${name}/${version}`, as: 'root' }));
}

function list(scene: Scene, query: Query): Promise<Answer> {
  return scene.call({ path, as: 'root', query });
}

function timesOf(form: Seen) {
  return { createTime: memberOf(form, 'createTime'), updateTime: memberOf(form, 'updateTime') };
}

/** Its version 1 is what it was. */
async function expectAsBefore(scene: Scene, name: string, before: Seen) {
  const now = await read(scene, name, 1);
  expectSame(now.value, before.value, 'version 1 (unchanged)', now);
}

const area = { key: 'area', value: 'north' };
const team = (value: string) => ({ key: 'team', value });

function tags(scene: Scene, method: string, name: string, body?: unknown): Promise<Answer> {
  return scene.call({ method, path: `${path}/${name}/tags`, as: 'root', body });
}

async function expectTags(scene: Scene, name: string, expected: Readonly<Record<string, string>>) {
  const answer = expectSuccess(await tags(scene, 'GET', name));
  const carried = itemsIn(answer).map((one) => [memberOf(one, 'key'), memberOf(one, 'value')]);
  expectSame(Object.fromEntries(carried), expected, 'the tags', answer);
}
