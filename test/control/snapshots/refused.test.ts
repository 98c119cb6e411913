import { createMockCluster, SnapshotError, startMockCluster, type Snapshot } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { ann, purchaseFixtures, W } from '../../support/purchase-fixtures.ts';
import { rawCall } from '../../support/raw-http.ts';
import { steer } from '../../support/steering.ts';
import { useCluster } from '../../support/test-cluster.ts';

const test = useCluster({ seed: purchaseFixtures });
const admin = steer(() => test.cluster.url);

/** The snapshot with something else in it, as a test edits it. */
type Edit = (snapshot: any) => unknown;

const recordOf = (snapshot: any, kind: string, id?: string) =>
  snapshot.records.find((one: any) => one.kind === kind && (id ?? one.id) === one.id);

const broken: readonly (readonly [string, Edit, string | RegExp])[] = [
  ['without its version', (s) => delete s.version, '"version" is missing'],
  ['of a format that is no number', (s) => (s.format = '1'), '"format" must be integer'],
  ['without records', (s) => delete s.records, 'records is missing'],
  ['without what is shared', (s) => delete s.shared, 'shared is missing'],
  ['with a member more', (s) => (s.actors = []), /^actors is not known; there are format, /],
  ['with a time that is none', (s) => (s.now = '9 am'), 'now must be a number, got "9 am"'],
  [
    'with a place of the ids that is none',
    (s) => (s.ids.count = -1),
    'ids.count must be a whole number from 0, got -1',
  ],
  [
    'with a record of no kind',
    (s) => (s.records[0].kind = 'robot'),
    /^records\[0\]\.kind must be equal to one of the allowed values: .*user/,
  ],
  [
    'with a record that is none',
    (s) => (s.records[1] = null),
    'records[1] must be an object, got null',
  ],
  [
    'with a record twice',
    (s) => s.records.push(s.records[0]),
    /^records\[\d+\] is another \w+ of the id "[^"]+"$/,
  ],
  [
    'with a record under the id of another',
    (s) => (recordOf(s, 'form').id = 'Other'),
    /^records\[\d+\]\.id must be "SignOff", as its value says$/,
  ],
  [
    'with a user without a name',
    (s) => delete recordOf(s, 'user', ann).value.name,
    /^records\[\d+\]\.value\.name is missing$/,
  ],
  [
    'with an execution in no state',
    (s) => (recordOf(s, 'execution', W).value.status = 'SLEEPING'),
    /^records\[\d+\]\.value\.status must be equal to one of the allowed values: RUNNING, /,
  ],
  [
    'with a task that says nothing of its start',
    (s) => delete recordOf(s, 'execution', W).value.tasks.all[0].startTime,
    /^records\[\d+\]\.value\.tasks\.all\[0\]\.startTime is missing$/,
  ],
  [
    'with a task to decide that there is not',
    (s) => recordOf(s, 'execution', W).value.tasks.undecided.push('nothing'),
    /^records\[\d+\]\.value\.tasks\.undecided must name each task that needs a decision/,
  ],
  [
    'with a definition that there is not',
    (s) => (recordOf(s, 'execution', W).value.definition = 99),
    /^records\[\d+\]\.value\.definition must be the index of one of the values in "shared"$/,
  ],
  [
    'with a definition without tasks',
    (s) => delete s.shared[recordOf(s, 'execution', W).value.definition].tasks,
    /^shared\[\d+\]\.tasks is missing$/,
  ],
  [
    'with a human task that has a member more',
    (s) => (recordOf(s, 'humanTask').value.asignee = {}),
    /^records\[\d+\]\.value\.asignee is not known; did you mean "assignee"\?$/,
  ],
  [
    'with a human task whose execution is not there',
    (s) => (s.records = s.records.filter((one: any) => one.kind !== 'execution' || one.id !== W)),
    /^records\[\d+\]\.value\.workflowId names the execution "aaaaaaaa-0000-1000-a000-000000000001", which is not among /,
  ],
  [
    'with an access key of no application',
    (s) => (recordOf(s, 'accessKey', 'portal-key').value.applicationId = 'gone'),
    /^records\[\d+\]\.value\.applicationId names the application "gone", which is not among the records$/,
  ],
  [
    'with an order of records that are not there',
    (s) => s.keyOrders.push({ kind: 'user', key: 'member:finance', ids: ['nobody'] }),
    /^keyOrders\[\d+\]\.ids\[0\] names the user "nobody", which is not among the records$/,
  ],
  [
    'with an order of what is no key',
    (s) => s.keyOrders.push({ kind: 'user', key: 1, ids: [] }),
    'keyOrders[0].key must be a text, got 1',
  ],
];

const stateText = async () => (await admin('GET', '/snapshot')).text;

/** The body is refused so, and the cluster is as before. */
async function expectRefused(body: unknown, status: number, message: string | RegExp) {
  const before = await stateText();

  const answer = await admin('PUT', '/snapshot', body);

  expect(answer.json).toEqual({ status, message: expect.stringMatching(message) });
  expect(answer.status).toBe(status);
  expect(await stateText()).toBe(before);
}

const exactly = (message: string | RegExp) =>
  message instanceof RegExp ? message : new RegExp(`^${message.replaceAll(/[[\].()]/g, '\\$&')}$`);

describe('PUT /__admin/snapshot refuses', () => {
  it.each(broken)('a snapshot %s, and changes nothing', async (_what, edit, message) => {
    const snapshot = JSON.parse(await stateText());
    edit(snapshot);

    await expectRefused(snapshot, 400, exactly(message));
  });

  it.each([
    ['{}', /^"(format|version)" is missing$/],
    ['[]', /^The body must be a JSON object$/],
    ['{"format": 1,', /expected a name in double quotes/],
    ['', /^The body must be JSON; it is empty$/],
  ])('the body %j', async (body, message) => {
    await expectRefused(body, 400, message);
  });

  it.each<[string, Edit, RegExp]>([
    ['format', (s) => (s.format = 2), /^the snapshot has format 2; this version reads format 1$/],
    ['version', (s) => (s.version = '0.0.1'), /^the snapshot is one of conductor-mock 0\.0\.1, /],
  ])('one of another %s with 409, whatever else is in it', async (_what, edit, message) => {
    const snapshot = JSON.parse(await stateText());
    edit(snapshot);
    await expectRefused(snapshot, 409, message);
    delete snapshot.records;
    await expectRefused({ ...snapshot, cluster: {} }, 409, message);
  });

  it('a query', async () => {
    const { status, json } = await admin('GET', '/snapshot?format=2');

    expect(status).toBe(400);
    expect(json.message).toBe('query parameter "format" is not known; there are none');
  });

  it('what is larger than the option says, with 413', async () => {
    const cluster = await startMockCluster({ clock: 'manual', maxSnapshotBytes: 100 });
    const call = steer(() => cluster.url);
    const { text } = await call('GET', '/snapshot');
    const other = await call(
      'PUT',
      '/task-mocks',
      JSON.stringify({ byName: {} }) + ' '.repeat(2000),
    );
    const answer = await call('PUT', '/snapshot', text);
    const inProcess = await cluster.fetch('/__admin/snapshot', { method: 'PUT', body: text });
    await cluster.close();

    expect(other.status).toBe(200);
    const message = 'The body is larger than 100 bytes (the option maxSnapshotBytes)';
    expect(answer.json).toEqual({ status: 413, message });
    expect(inProcess.status).toBe(413);
  });

  it('whoever may not steer, and reads no more of their body than of any other call', async () => {
    const cluster = await startMockCluster({ clock: 'manual', adminToken: 'secret' });
    const call = steer(() => cluster.url);
    const body = `{"padding":"${'x'.repeat(17 * 2 ** 20)}"}`;
    const asked = await call('GET', '/snapshot');
    const closed = { connection: 'keep-alive' };
    const large = await call('PUT', '/snapshot', body, closed);
    const small = await call('PUT', '/snapshot', '{}', closed);
    const letIn = await call('PUT', '/snapshot', body, { authorization: 'Bearer secret' });
    const foreign = await rawCall(cluster.url, {
      path: '/__admin/snapshot',
      headers: { authorization: 'Bearer secret', origin: 'https://evil.example' },
    });
    await cluster.close();

    expect([asked.status, large.status, small.status]).toEqual([401, 401, 401]);
    expect(large.headers.connection).toBe('close');
    expect(small.headers.connection).not.toBe('close');
    expect(letIn.json.message).toMatch(/^"format" is missing/);
    expect(foreign.status).toBe(403);
  });
});

describe('restore() refuses', () => {
  it.each<[string, unknown, string, boolean]>([
    ['what is no snapshot', 'snapshot', 'a snapshot is an object', false],
    ['nothing', undefined, 'a snapshot is an object', false],
    ['another format', { format: 7 }, 'the snapshot has format 7; this', true],
    ['what has no records', { format: 1 }, 'version is missing', false],
    ['what is no JSON', { format: 1, now: 1n }, 'a snapshot is JSON: ', false],
  ])('%s with a SnapshotError, and changes nothing', async (_what, given, message, isOther) => {
    const cluster = await createMockCluster({ clock: 'manual' });
    const before = await cluster.snapshot();
    const error: unknown = await cluster.restore(given as Snapshot).catch((one: unknown) => one);

    expect(error).toBeInstanceOf(SnapshotError);
    expect((error as SnapshotError).message).toContain(message);
    expect((error as SnapshotError).isOfAnotherVersion).toBe(isOther);
    expect(await cluster.snapshot()).toEqual(before);
    await cluster.close();
  });
});

describe('maxSnapshotBytes', () => {
  it.each([0, 1.5, 600_000_000])('is not %d', async (maxSnapshotBytes) => {
    await expect(createMockCluster({ maxSnapshotBytes })).rejects.toThrow(
      `maxSnapshotBytes must be a whole number from 1 to 535822336, got "${maxSnapshotBytes}"`,
    );
  });
});
