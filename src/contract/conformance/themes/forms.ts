/** G, first part. Saving forms, listing them, deleting them, and their tags. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectEmpty,
  expectLike,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
  withMembers,
} from '../expectations.ts';
import type { Answer, Observed, Query } from '../wire.ts';

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
const unknownForm = (name: string) => `No such user form template found by name: ${name}`;

export const forms = [
  check('G1', 'gives a new form version 1', async (context) => {
    const { personas, exactly } = context;
    const name = ownForm(context, 'Fresh');
    const answer = await save(context, { name, ...content });
    expectStatus(answer, 200);
    expectMembers(answer, { name, version: 1, ...content });
    const createTime = memberOf(answer, 'createTime');
    expectThat(typeof createTime === 'number', 'createTime to be a number', answer);
    expectSame(memberOf(answer, 'updateTime'), createTime, 'updateTime (createTime)', answer);
    const stored = await read(context, name, 1);
    expectMembers(stored, { name, version: 1, ...content });
    await exactly(async ({ now }) => {
      const by = `USER:${await personas.idOf('root')}`;
      const times = { createdBy: by, updatedBy: by, createTime: now, updateTime: now };
      expectSame(answer.value, { name, version: 1, ...content, ...times }, 'the form', answer);
      expectSame(stored.value, answer.value, 'the form (as saved)', stored);
    });
  }),

  check('G2', 'adds a version when newVersion is true', async (context) => {
    const name = await savedForm(context, 'Grown');
    const first = await read(context, name, 1);
    await context.clock.tick();
    const answer = await save(context, { name, ...changed }, newVersion);
    expectStatus(answer, 200);
    expectMembers(answer, { version: 2, ...changed });
    await context.exactly(({ now }) => {
      expectMembers(answer, { createTime: now, updateTime: now });
    });
    await expectAsBefore(context, name, first);
  }),

  check('G3', 'overwrites the newest version when newVersion is false', async (context) => {
    const name = await savedForm(context, 'Rewritten');
    const second = expectSuccess(await save(context, { name, ...content }, newVersion));
    const first = await read(context, name, 1);
    await expectOverwritten(context, name, second, { newVersion: false });
    await context.exactly(() => expectOverwritten(context, name, second, {}));
    await expectAsBefore(context, name, first);
  }),

  check('G4', 'saves the version that the body names', async (context) => {
    const name = await savedForm(context, 'Numbered');
    const first = await read(context, name, 1);
    const saveFifth = async (query: Query) => {
      const answer = await save(context, { name, version: 5, ...changed }, query);
      expectStatus(answer, 200);
      expectMembers(answer, { name, version: 5, ...changed });
      expectMembers(await read(context, name, 5), { name, version: 5, ...changed });
    };
    await saveFifth({});
    await context.exactly(() => saveFifth(newVersion));
    await expectAsBefore(context, name, first);
  }),

  check('G5', 'saves several forms in order', async (context) => {
    const { api, personas, exactly } = context;
    const names = [ownForm(context, 'Zeta'), ownForm(context, 'Alpha')];
    const body = names.map((name) => ({ name, ...content }));
    const answer = await api.call({ method: 'POST', path: `${path}/bulk`, as: 'root', body });
    expectStatus(answer, 200);
    const saved = itemsIn(answer).map((one) => [memberOf(one, 'name'), memberOf(one, 'version')]);
    expectSame(
      saved,
      [
        [names[0], 1],
        [names[1], 1],
      ],
      'what was saved',
      answer,
    );
    for (const name of names) expectMembers(await read(context, name, 1), { name, ...content });
    await exactly(async () => {
      const createdBy = `USER:${await personas.idOf('root')}`;
      expectLike(
        answer,
        names.map((name) => ({ name, ...content, version: 1, createdBy })),
      );
      for (const one of itemsIn(answer)) {
        const stored = await read(context, String(memberOf(one, 'name')), 1);
        expectSame(stored.value, one.value, 'the form (as saved)', stored);
      }
    });
  }),

  check('G6', 'answers 404 when no form has the given name', async (context) => {
    const name = context.named('Nothing');
    await context.expect.refused(404, [], () => list(context, { name }), {
      message: unknownForm(name),
    });
  }),

  check('G7', 'lists one form when name and version are given', async (context) => {
    const name = await savedForm(context, 'Listed');
    expectSuccess(await save(context, { name, ...changed }, newVersion));
    for (const version of [1, 2]) {
      const answer = await list(context, { name, version });
      expectStatus(answer, 200);
      expectSame(itemsIn(answer).length, 1, 'the number of forms', answer);
      expectMembers(answer, { '0.name': name, '0.version': version });
      await context.exactly(async () => {
        expectLike(answer, [(await read(context, name, version)).value]);
      });
    }
    await context.exactly(() => expectVersions(context, name, [2, 1]));
  }),

  check('G8', 'answers 500 when the deleted form does not exist', async (context) => {
    const name = await savedForm(context, 'Kept');
    const nothing = context.named('Nothing');
    const first = await read(context, name, 1);
    for (const [unknown, of] of [
      [nothing, nothing],
      [`${nothing}/1`, nothing],
      [`${name}/2`, name],
    ] as const)
      await context.expect.refused(500, [], () => remove(context, unknown), {
        message: new RegExp(`^${unknownForm(of)}`),
      });
    await expectAsBefore(context, name, first);
    await context.exactly(() => expectVersions(context, name, [1]));
  }),

  check('G9', 'replaces the value of a tag with the same key', async (context) => {
    const name = await savedForm(context, 'Retagged');
    expectSuccess(await tags(context, 'PUT', name, [team('buying'), area]));
    const answer = await tags(context, 'PUT', name, [team('selling')]);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expectTags(context, name, [area, team('selling')]);
  }),

  check('G10', 'removes tags from a form', async (context) => {
    const name = await savedForm(context, 'Untagged');
    expectSuccess(await tags(context, 'PUT', name, [team('buying'), area]));
    await expectTags(context, name, [area, team('buying')]);
    const answer = await tags(context, 'DELETE', name, [team('buying')]);
    expectStatus(answer, 200);
    expectEmpty(answer);
    await expectTags(context, name, [area]);
  }),
];

/** A name of this run alone. */
function ownForm({ forms, named }: CheckContext, name: string): string {
  return forms.track(named(name));
}

/** Its version 1 is saved with the content. Gives the name. */
async function savedForm(context: CheckContext, as: string): Promise<string> {
  const name = ownForm(context, as);
  expectSuccess(await save(context, { name, ...content }));
  return name;
}

function save({ api }: CheckContext, body: object, query: Query = {}): Promise<Answer> {
  return api.call({ method: 'POST', path, as: 'root', query, body });
}

async function read({ api }: CheckContext, name: string, version: number): Promise<Answer> {
  return expectSuccess(await api.call({ path: `${path}/${name}/${version}`, as: 'root' }));
}

function list({ api }: CheckContext, query: Query): Promise<Answer> {
  return api.call({ path, as: 'root', query });
}

function remove({ api }: CheckContext, name: string): Promise<Answer> {
  return api.call({ method: 'DELETE', path: `${path}/${name}`, as: 'root' });
}

/** Version 2 gets other content and keeps the time at which it was made. */
async function expectOverwritten(
  context: CheckContext,
  name: string,
  second: Observed,
  query: Query,
) {
  await context.clock.tick();
  const answer = await save(context, { name, ...changed }, query);
  expectStatus(answer, 200);
  const members = { version: 2, ...changed, createTime: memberOf(second, 'createTime') };
  expectMembers(answer, members);
  const stored = await read(context, name, 2);
  expectMembers(stored, members);
  await context.exactly(({ now }) => {
    const wanted = withMembers(second, { ...changed, updateTime: now });
    expectSame(answer.value, wanted, 'the form', answer);
    expectSame(stored.value, answer.value, 'the form (as saved)', stored);
  });
}

/** Its version 1 is what it was. */
async function expectAsBefore(context: CheckContext, name: string, before: Observed) {
  const now = await read(context, name, 1);
  expectSame(now.value, before.value, 'version 1 (unchanged)', now);
}

async function expectVersions(context: CheckContext, name: string, versions: readonly number[]) {
  const answer = expectSuccess(await list(context, { name }));
  const found = itemsIn(answer).map((one) => memberOf(one, 'version'));
  expectSame(found, versions, 'the versions', answer);
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

const area: Tag = { key: 'area', value: 'north' };
const team = (value: string): Tag => ({ key: 'team', value });

function tags({ api }: CheckContext, method: string, name: string, body?: unknown) {
  return api.call({ method, path: `${path}/${name}/tags`, as: 'root', body });
}

/** Those and no others; on the mock, in the order of their keys and with nothing beside. */
async function expectTags(context: CheckContext, name: string, expected: readonly Tag[]) {
  const answer = expectSuccess(await tags(context, 'GET', name));
  const carried = itemsIn(answer).map((one) => [memberOf(one, 'key'), memberOf(one, 'value')]);
  const wanted = Object.fromEntries(expected.map(({ key, value }) => [key, value]));
  expectSame(Object.fromEntries(carried), wanted, 'the tags', answer);
  await context.exactly(() => {
    expectSame(answer.value, expected, 'the tags', answer);
  });
}
