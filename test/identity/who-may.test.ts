import type { Seed } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import {
  conductorUser,
  financeGroup,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../support/purchase-fixtures.ts';
import { useCluster, type Call } from '../support/test-cluster.ts';

/**
 * Who may do what with a human task: the caller lists of docs/reference-docs/api/human-tasks, as one table for each
 * state that a task can be in. Every cell is a call. `yes`: it is not answered with 403, though perhaps with a 400
 * that says why the task cannot be had that way now. `.`: it is answered with 403 and changes nothing.
 */

/** Who is who; each has only the relation to the tasks that the name says. */
const people = {
  admin: root,
  'admin-by-group': 'boss@acme.com',
  starter: 'starter@acme.com', // started the execution: an owner
  definer: 'definer@acme.com', // made the workflow's definition: an owner
  'app-EXECUTE': 'app:robot', // an application that may execute the task's definition: an owner
  'app-READ': 'app:screen', // an application that may read and update it: no owner
  EXECUTE: 'executor@acme.com', // a person who may execute it: no owner
  assignee: 'assignee@acme.com', // the task is assigned to this user
  member: 'member@acme.com', // of the group that the task is assigned to
  claimant: 'claimant@acme.com', // claimed it as a member, and has left the group since
  READ: 'reader@acme.com',
  'READ-by-tag': 'tagged@acme.com',
  UPDATE: 'updater@acme.com',
  'UPDATE-by-group': 'editor@acme.com',
  DELETE: 'deleter@acme.com',
  stranger: 'stranger@acme.com',
} as const;
type Relation = keyof typeof people;

const assigned = `
                      admin  admin-by-group  starter  definer  app-EXECUTE  app-READ  EXECUTE  assignee  member  READ  READ-by-tag  UPDATE  UPDATE-by-group  DELETE  stranger
getHumanTask          yes    yes             yes      yes      yes          yes       .        yes       yes     yes   yes          yes     yes              .       .
getConductorTask      yes    yes             yes      yes      yes          yes       .        yes       yes     yes   yes          yes     yes              .       .
getFormOfTask         yes    yes             yes      yes      yes          yes       .        yes       yes     yes   yes          yes     yes              .       .
claimHumanTask        yes    yes             yes      yes      yes          yes       .        yes       yes     .     .            yes     yes              .       .
claimHumanTaskForUser yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                .       .
reassignHumanTask     yes    yes             yes      yes      yes          yes       .        yes       yes     .     .            yes     yes              .       .
releaseHumanTask      yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                .       .
skipHumanTask         yes    yes             yes      yes      yes          .         .        yes       yes     .     .            .       .                .       .
updateHumanTask       yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                .       .
updateHumanTaskByRef  yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                .       .
deleteHumanTask       yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                yes     .
deleteHumanTasks      yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                yes     .
`;

const claimed = `
                      admin  admin-by-group  starter  definer  app-EXECUTE  app-READ  EXECUTE  claimant  member  READ  READ-by-tag  UPDATE  UPDATE-by-group  DELETE  stranger
getHumanTask          yes    yes             yes      yes      yes          yes       .        yes       yes     yes   yes          yes     yes              .       .
getConductorTask      yes    yes             yes      yes      yes          yes       .        yes       yes     yes   yes          yes     yes              .       .
getFormOfTask         yes    yes             yes      yes      yes          yes       .        yes       yes     yes   yes          yes     yes              .       .
claimHumanTask        yes    yes             yes      yes      yes          yes       .        .         yes     .     .            yes     yes              .       .
claimHumanTaskForUser yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                .       .
reassignHumanTask     yes    yes             yes      yes      yes          yes       .        .         yes     .     .            yes     yes              .       .
releaseHumanTask      yes    yes             yes      yes      yes          .         .        yes       .       .     .            .       .                .       .
skipHumanTask         yes    yes             yes      yes      yes          .         .        yes       yes     .     .            .       .                .       .
updateHumanTask       yes    yes             yes      yes      yes          .         .        yes       .       .     .            .       .                .       .
updateHumanTaskByRef  yes    yes             yes      yes      yes          .         .        yes       .       .     .            .       .                .       .
deleteHumanTask       yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                yes     .
deleteHumanTasks      yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                yes     .
`;

/** Nobody is assigned: everybody may read and claim. */
const open = `
                      admin  admin-by-group  starter  definer  app-EXECUTE  app-READ  EXECUTE  READ  READ-by-tag  UPDATE  UPDATE-by-group  DELETE  stranger
getHumanTask          yes    yes             yes      yes      yes          yes       yes      yes   yes          yes     yes              yes     yes
getConductorTask      yes    yes             yes      yes      yes          yes       yes      yes   yes          yes     yes              yes     yes
getFormOfTask         yes    yes             yes      yes      yes          yes       yes      yes   yes          yes     yes              yes     yes
claimHumanTask        yes    yes             yes      yes      yes          yes       yes      yes   yes          yes     yes              yes     yes
claimHumanTaskForUser yes    yes             yes      yes      yes          .         .        .     .            .       .                .       .
reassignHumanTask     yes    yes             yes      yes      yes          yes       .        .     .            yes     yes              .       .
releaseHumanTask      yes    yes             yes      yes      yes          .         .        .     .            .       .                .       .
skipHumanTask         yes    yes             yes      yes      yes          .         .        .     .            .       .                .       .
updateHumanTask       yes    yes             yes      yes      yes          .         .        .     .            .       .                .       .
updateHumanTaskByRef  yes    yes             yes      yes      yes          .         .        .     .            .       .                .       .
deleteHumanTask       yes    yes             yes      yes      yes          .         .        .     .            .       .                yes     .
deleteHumanTasks      yes    yes             yes      yes      yes          .         .        .     .            .       .                yes     .
`;

/** Searches refuse nobody; here `yes` is who finds an assigned task, or its display name. */
const finds = `
                      admin  admin-by-group  starter  definer  app-EXECUTE  app-READ  EXECUTE  assignee  member  READ  READ-by-tag  UPDATE  UPDATE-by-group  DELETE  stranger
search                yes    yes             yes      yes      yes          yes       yes      yes       yes     yes   yes          yes     yes              .       .
search-INBOX          .      .               .        .        .            .         .        yes       yes     .     .            .       .                .       .
search-ADMIN          yes    yes             yes      yes      yes          .         .        .         .       .     .            .       .                .       .
display-names-INBOX   .      .               .        .        .            .         .        yes       yes     .     .            .       .                .       .
display-names-ADMIN   yes    yes             .        .        .            .         .        .         .       .     .            .       .                .       .
`;

/** The words that a refusal has for each operation. */
const actions: Readonly<Record<string, string>> = {
  getHumanTask: 'read',
  getConductorTask: 'read',
  getFormOfTask: 'read',
  claimHumanTask: 'claim',
  claimHumanTaskForUser: 'claim for another user',
  reassignHumanTask: 'reassign',
  releaseHumanTask: 'release',
  skipHumanTask: 'skip',
  updateHumanTask: 'update',
  updateHumanTaskByRef: 'update',
  deleteHumanTask: 'delete',
  deleteHumanTasks: 'delete',
};

const groupW = 'dddddddd-0000-1000-a000-000000000001';
const userW = 'dddddddd-0000-1000-a000-000000000002';
const openW = 'dddddddd-0000-1000-a000-000000000003';

type Access = NonNullable<Seed['grants']>[number]['access'];
const grant = (type: 'USER' | 'GROUP', id: string, access: Access) => ({
  subject: { type, id },
  target: { type: 'TASK_DEF' as const, id: 'sign_off' },
  access,
});

const workflows: readonly (readonly [string, object])[] = [
  [groupW, { assignments: [{ assignee: financeGroup, slaMinutes: 0 }] }],
  [userW, { assignments: [{ assignee: conductorUser(people.assignee), slaMinutes: 0 }] }],
  [openW, { assignments: [] }],
];
const groupsOf: Partial<Record<Relation, string>> = {
  'admin-by-group': 'bosses',
  member: 'finance',
  claimant: 'finance',
  'UPDATE-by-group': 'editors',
};

const cluster = useCluster({
  seed: {
    groups: [{ id: 'finance' }, { id: 'bosses', roles: ['ADMIN'] }, { id: 'editors' }],
    users: (Object.keys(people) as Relation[])
      .filter((relation) => !people[relation].startsWith('app:'))
      .map((relation) => ({
        id: people[relation],
        roles: relation === 'admin' ? ['ADMIN'] : ['USER'],
        groups: groupsOf[relation] === undefined ? [] : [groupsOf[relation]],
      })),
    applications: [
      { id: 'robot', roles: ['WORKER'] },
      { id: 'screen', roles: ['WORKER'] },
    ],
    grants: [
      grant('USER', people['app-EXECUTE'], ['EXECUTE']),
      grant('USER', people['app-READ'], ['READ', 'UPDATE']),
      grant('USER', people.EXECUTE, ['EXECUTE']),
      grant('USER', people.READ, ['READ']),
      grant('USER', people.UPDATE, ['UPDATE']),
      grant('GROUP', 'editors', ['UPDATE']),
      grant('USER', people.DELETE, ['DELETE']),
    ],
    forms: purchaseFixtures.forms!,
    workflowDefinitions: workflows.map(([id, definition]) => ({
      name: id,
      createdBy: people.definer,
      tasks: [signOff(definition)],
    })),
    executions: workflows.map(([id]) => ({
      name: id,
      workflowId: id,
      startedBy: people.starter,
    })),
  },
});
const { direct } = cluster;
// Straight to the server, which is quicker than through the proxy.
const {
  claimFor,
  defineTasks,
  grant: grantAccess,
  release,
  skip,
  update,
} = purchaseCalls({ call: direct });

const asAdmin = async (call: Omit<Call, 'as'>) => {
  const answer = await direct({ ...call, as: people.admin });
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
};

interface Task {
  readonly taskId: string;
  readonly workflowId: string;
}

/** The task that the relation is one to, in the state of the table. */
async function taskFor(state: string, relation: Relation): Promise<Task> {
  await cluster.cluster.reset();
  const workflowId = state === 'open' ? openW : relation === 'assignee' ? userW : groupW;
  if (relation === 'READ-by-tag') {
    await defineTasks({ name: 'sign_off', tags: [{ key: 'team', value: 'buying' }] });
    await grantAccess(people[relation], ['READ'], { type: 'TAG', id: 'team:buying' });
  }
  const { taskId } = (await asAdmin({ path: `/api/workflow/${workflowId}` })).tasks[0];
  if (state === 'claimed') {
    const as = people.claimant;
    const path = `/api/human/tasks/${taskId}/claim`;
    expect((await direct({ method: 'POST', path, as })).status).toBe(200);
    const body = { name: 'Claimant', roles: ['USER'], groups: [] };
    await asAdmin({ method: 'PUT', path: `/api/users/${as}`, body });
  }
  return { taskId, workflowId };
}

function callOf(operation: string, { taskId, workflowId }: Task): Call {
  const path = `/api/human/tasks/${taskId}`;
  const post = { method: 'POST', query: { overrideAssignment: true } };
  const body = { decision: 'yes' };
  const calls: Readonly<Record<string, Call>> = {
    getHumanTask: { path },
    getConductorTask: { path: `${path}/conductorTask` },
    getFormOfTask: { path: `/api/human/template/${taskId}` },
    claimHumanTask: { ...post, path: `${path}/claim` },
    claimHumanTaskForUser: { ...post, path: `${path}/externalUser/dee@outside.com` },
    reassignHumanTask: {
      method: 'POST',
      path: `${path}/reassign`,
      body: [{ assignee: conductorUser('jane@acme.com'), slaMinutes: 0 }],
    },
    releaseHumanTask: { method: 'POST', path: `${path}/release` },
    skipHumanTask: { method: 'POST', path: `${path}/skip` },
    updateHumanTask: { method: 'POST', path: `${path}/update`, query: { complete: true }, body },
    updateHumanTaskByRef: {
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      query: { workflowId, taskRefName: 'sign_off_ref', complete: true },
      body,
    },
    deleteHumanTask: { method: 'DELETE', path: `/api/human/tasks/delete/${taskId}` },
    deleteHumanTasks: { method: 'DELETE', path: '/api/human/tasks/delete', body: [taskId] },
  };
  return calls[operation]!;
}

/** Ids of what is found, or the display names, as the row of `finds` asks. */
async function findings(row: string, as: string): Promise<readonly string[]> {
  const [, what, searchType] = /^(search|display-names)-?(.*)$/.exec(row)!;
  if (what === 'display-names') {
    const path = '/api/human/tasks/getTaskDisplayNames';
    return (await direct({ path, as, query: { searchType: searchType! } })).json;
  }
  const body = searchType === '' ? {} : { searchType };
  const path = '/api/human/tasks/search';
  const { status, text, json } = await direct({ method: 'POST', path, as, body });
  expect(status, text).toBe(200);
  return json.results.map(({ taskId }: Task) => taskId);
}

interface Row {
  readonly name: string;
  readonly cells: readonly { readonly relation: Relation; readonly cell: string }[];
}

function rowsOf(table: string): readonly Row[] {
  const [relations = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return lines.map(([name = '', ...cells]) => {
    expect(cells.length, `cells of ${name}`).toBe(relations.length);
    return {
      name,
      cells: cells.map((cell, at) => ({ relation: relations[at] as Relation, cell })),
    };
  });
}

/** The cells as they turn out, to be held against those that are written. */
async function asItIs(
  { cells }: Row,
  may: (relation: Relation) => Promise<boolean>,
): Promise<readonly object[]> {
  const found = [];
  for (const { relation } of cells)
    found.push({ relation, cell: (await may(relation)) ? 'yes' : '.' });
  return found;
}

describe.each([
  ['assigned', assigned],
  ['claimed', claimed],
  ['open', open],
])('a task that is %s', (state, table) => {
  const read = (task: Task) =>
    Promise.all([
      asAdmin({ path: `/api/human/tasks/${task.taskId}` }),
      asAdmin({ path: `/api/workflow/${task.workflowId}` }),
    ]);

  it.each(rowsOf(table))('$name', async (row) => {
    const found = await asItIs(row, async (relation) => {
      const task = await taskFor(state, relation);
      const before = await read(task);
      const answer = await direct({ ...callOf(row.name, task), as: people[relation] });
      if (answer.status !== 403) {
        expect([200, 400], `${relation}: ${answer.text}`).toContain(answer.status);
        return true;
      }
      expect(answer.json.message).toBe(
        `You don't have permissions to ${actions[row.name]!} human task: sign_off`,
      );
      expect(await read(task), relation).toEqual(before);
      return false;
    });
    expect(found).toEqual(row.cells);
  });

  it('has a row for each operation', () => {
    expect(rowsOf(table).map(({ name }) => name)).toEqual(Object.keys(actions));
  });
});

describe('an assigned task is found by', () => {
  it.each(rowsOf(finds))('$name', async (row) => {
    const found = await asItIs(row, async (relation) => {
      // Without the open task, which everybody finds.
      const { taskId } = await taskFor('assigned', relation);
      const all = await asAdmin({ path: `/api/workflow/${openW}` });
      const path = `/api/human/tasks/${all.tasks[0].taskId}/reassign`;
      const body = [{ assignee: { userType: 'EXTERNAL_USER', user: 'dee' }, slaMinutes: 0 }];
      await asAdmin({ method: 'POST', path, body });
      const results = await findings(row.name, people[relation]);
      return results.includes(row.name.startsWith('search') ? taskId : 'Sign off');
    });
    expect(found).toEqual(row.cells);
  });
});

describe('nobody is a claimant', () => {
  it('because he has the name of one outside the cluster', async () => {
    const { taskId, workflowId } = await taskFor('open', 'stranger');
    await claimFor(taskId, people.stranger, people.starter);
    for (const answer of [
      await update(people.stranger, { workflowId }, {}),
      await release(taskId, people.stranger),
      await skip(taskId, people.stranger),
    ])
      expect(answer.status).toBe(403);
  });

  it('any more once the task was released', async () => {
    const { taskId, workflowId } = await taskFor('claimed', 'claimant');
    await release(taskId, people.claimant);
    expect((await update(people.claimant, { workflowId }, {})).status).toBe(403);
  });
});
