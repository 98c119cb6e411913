import { describe, expect, it } from 'vitest';
import { remoteTarget } from '../../../src/contract/states/state-target.ts';
import { startMockCluster, type GivenState } from 'conductor-mock';
import { StateContext } from '../../../src/contract/states/state-context.ts';
import { setUpState } from '../../../src/contract/states/set-up-state.ts';
import { useStateContext } from '../../support/state-context.ts';

const { given } = useStateContext();
const refused = (...states: readonly (string | GivenState)[]) =>
  given(...states).then(
    () => {
      throw new Error('it was set up');
    },
    (error: unknown) => (error as Error).message,
  );

describe('a state that is not known', () => {
  it.each([
    ['there is no such workflows', 'there is no such workflow", whose parameters are workflowId'],
    ['the caller is an admin', 'the caller is an administrator"'],
    [
      'a Human task is claimed by john.doe@acme.com, who is an officer of the bank',
      'a Human task is claimed", whose parameters are workflowId, taskRefName',
    ],
  ])('is refused, and the nearest known is named: %s', async (name, nearest) => {
    expect(await refused(name)).toContain(
      `unknown state "${name}"; the nearest known is "${nearest}`,
    );
  });
});

describe('a state that resembles none', () => {
  it.each(['nonsense', 'the moon is full', 'user 42 exists'])(
    'is refused, and where all stand is said: %s',
    async (name) => {
      expect(await refused(name)).toBe(
        `unknown state "${name}"; all that there are stand in docs/provider-states.md`,
      );
    },
  );
});

describe('parameters that make no sense', () => {
  it.each([
    ['there is no such workflow', {}, 'it needs the parameter "workflowId"'],
    ['a Human task is claimed', { claimant: 7 }, 'the parameter "claimant" must be string'],
    [
      'a Human task is claimed',
      { claimedBy: 'john' },
      'it has no parameter "claimedBy"; its parameters are workflowId, taskRefName, taskName, owner',
    ],
    ['the caller is anonymous', { user: 'x' }, 'it takes no parameters, got "user"'],
    [
      'the caller may',
      { access: ['EAT'] },
      'the parameter "access[0]" must be equal to one of the allowed values: READ, UPDATE, EXECUTE, DELETE',
    ],
    ['the caller may', { access: [] }, 'the parameter "access" must NOT have fewer than 1 items'],
    ['a loop is at an iteration', { iteration: 0 }, 'the parameter "iteration" must be >= 1'],
    ['an inbox holds tasks', { count: 2.5 }, 'the parameter "count" must be integer'],
    [
      'a Human task is assigned to a user',
      { then: [{ slaMinutes: 3 }] },
      'the parameter "then[0]" must have required property \'user\'',
    ],
  ])('are refused: %s %j', async (name, params, message) => {
    expect(await refused({ name, params })).toContain(`state "${name}": ${message}`);
  });

  it('leave what the pact gave untouched', async () => {
    const params = {};
    await given({ name: 'a Human task is open', params });
    expect(params).toEqual({});
  });
});

describe('a state that is not true', () => {
  it.each<[readonly (string | GivenState)[], string]>([
    [
      [
        { name: 'a Human task is open', params: { workflowId: 'w' } },
        { name: 'there is no such workflow', params: { workflowId: 'w' } },
      ],
      'state "there is no such workflow" could not be set up: there is a workflow w',
    ],
    [
      ['there is a form', { name: 'there is no such form', params: { name: 'Approval' } }],
      'there is a form Approval',
    ],
    [
      ['the caller is the owner'],
      'it needs a Human task with an owner; put "a Human task is open"',
    ],
    [
      ['a Human task is open', 'the caller is the claimant'],
      'the Human task before it has no claimant who can call; put "a Human task is claimed" or "a Human task is completed" before it',
    ],
    [
      [
        { name: 'a Human task is claimed', params: { external: true } },
        'the caller is the claimant',
      ],
      'has no claimant who can call',
    ],
    [['the workflow is paused'], 'it needs a Human task; put "a Human task is open" before it'],
    [
      [{ name: 'the caller may', params: { access: ['READ'] } }],
      'it needs a Human task; put "a Human task is open" before it',
    ],
    [
      [
        'a Human task is open',
        'the caller is anonymous',
        { name: 'the caller may', params: { access: ['READ'] } },
      ],
      'nobody is there to be granted anything',
    ],
    [
      [
        'a Human task is claimed',
        { name: 'the caller is a stranger', params: { user: 'claimant@example.com' } },
      ],
      'claimant@example.com is no stranger',
    ],
    [
      [
        {
          name: 'a Human task is assigned to a group',
          params: { external: true, members: ['a@b.c'] },
        },
      ],
      'an external group has no "members"',
    ],
    [['there is a form', 'there is a form'], 'the form "Approval 1" is there already'],
    [
      ['a Human task is open', 'a Human task is open'],
      'the execution "ca04d4c8-027a-11f1-913a-226156badb04" is there already',
    ],
    [
      [{ name: 'a Human task is completed', params: { form: { required: ['reason'] } } }],
      'as claimant@example.com was answered 400',
    ],
    [
      [{ name: 'the caller is a user', params: { user: 'x', roles: ['KING'] } }],
      'was answered 400: No such role found by name: KING',
    ],
  ])('fails: %j', async (states, message) => {
    expect(await refused(...states)).toContain(message);
  });

  it('fails on a cluster whose clock cannot be moved, where it needs time to pass', async () => {
    const cluster = await startMockCluster({ clock: 'system' });
    try {
      const context = new StateContext(remoteTarget(cluster.url));
      const state = { name: 'a Human task has timed out' };
      await expect(setUpState(state, context)).rejects.toThrow(
        'answered 409: The system clock cannot be moved; start with --clock manual',
      );
    } finally {
      await cluster.close();
    }
  });
});
