/** Who sends the request. The last state of these counts; without any it is an administrator. */
import { text } from './parameter-schemas.ts';
import { providerState, type ProviderState, type StateValues } from './provider-state.ts';
import { ADMINISTRATOR, type StateContext } from './state-context.ts';

const returns = { token: "The caller's token." };

const roles = (byDefault: readonly string[]) => ({
  type: 'array',
  items: text('A role.'),
  default: byDefault,
  description: 'What the caller is on the cluster.',
});

async function callAs(id: string, context: StateContext): Promise<StateValues> {
  context.caller = { id };
  return { token: (await context.callerToken()) ?? '' };
}

export const administrator = providerState({
  name: 'the caller is an administrator',
  about: 'The request is sent by an administrator of the cluster.',
  parameters: {},
  returns,
  example: [{ name: 'the caller is an administrator' }],
  setUp: (_none, context) => callAs(ADMINISTRATOR, context),
});

export const owner = ofTheTask('the caller is the owner', 'owner', ['a Human task is open']);
export const claimant = ofTheTask('the caller is the claimant', 'claimant', [
  'a Human task is claimed',
  'a Human task is completed',
]);
export const assignee = ofTheTask('the caller is the assignee', 'assignee', [
  'a Human task is assigned to a user',
  'a Human task is assigned to a group',
]);

/** Somebody whom a state before has named. */
function ofTheTask<const Name extends string>(
  name: Name,
  part: 'owner' | 'assignee' | 'claimant',
  before: readonly [string, ...string[]],
): ProviderState<Name> {
  const which = part === 'assignee' ? "the assignee (a group's first member)" : `the ${part}`;
  return providerState<Name>({
    name,
    about: `The request is sent by ${which} of the Human task before.`,
    parameters: {},
    returns,
    example: [{ name: before[0] }, { name }],
    setUp: (_none, context) => callAs(context.whoIs(part, before), context),
  });
}

export const stranger = providerState<
  'the caller is a stranger',
  { readonly user: string; readonly roles: readonly string[] }
>({
  name: 'the caller is a stranger',
  about: 'The request is sent by a user who has nothing to do with anything that is there.',
  parameters: { user: text('Who it is.', 'stranger@example.com'), roles: roles(['USER']) },
  returns,
  example: [{ name: 'a Human task is claimed' }, { name: 'the caller is a stranger' }],
  setUp: async ({ user, roles: held }, context) => {
    if (context.knows(user))
      throw new Error(`${user} is no stranger: a state before has named them`);
    await context.saveUser(user, held, []);
    return callAs(user, context);
  },
});

export const user = providerState<
  'the caller is a user',
  { readonly user: string; readonly roles: readonly string[]; readonly groups: readonly string[] }
>({
  name: 'the caller is a user',
  about: 'The request is sent by this user, who has exactly these roles.',
  parameters: {
    user: text('Who it is.'),
    roles: roles(['USER']),
    groups: {
      type: 'array',
      items: text('A group.'),
      default: [],
      description: 'Groups that the user is in, besides those of states before.',
    },
  },
  required: ['user'],
  returns,
  example: [
    {
      name: 'the caller is a user',
      params: { user: 'jane.doe@acme.com', groups: ['loan-officers'] },
    },
  ],
  setUp: async ({ user: id, roles: held, groups }, context) => {
    await context.saveUser(id, held, groups);
    return callAs(id, context);
  },
});

export const application = providerState<
  'the caller is an application',
  { readonly id: string; readonly roles: readonly string[] }
>({
  name: 'the caller is an application',
  about: 'The request is sent by an application that has these roles.',
  parameters: { id: text('The id of the application.', 'portal'), roles: roles(['WORKER']) },
  returns,
  example: [{ name: 'the caller is an application', params: { id: 'loan-portal' } }],
  setUp: async ({ id, roles: held }, context) => {
    await context.addApplication(id, held);
    return callAs(`app:${id}`, context);
  },
});

export const mayAccess = providerState<
  'the caller may',
  { readonly access: readonly ('READ' | 'UPDATE' | 'EXECUTE' | 'DELETE')[] }
>({
  name: 'the caller may',
  about:
    'Whoever sends the request is granted this access to the task definition of the Human task before.',
  parameters: {
    access: {
      type: 'array',
      minItems: 1,
      items: { enum: ['READ', 'UPDATE', 'EXECUTE', 'DELETE'] },
      description: 'What is granted.',
    },
  },
  required: ['access'],
  returns,
  example: [
    { name: 'a Human task is claimed' },
    { name: 'the caller is a stranger' },
    { name: 'the caller may', params: { access: ['READ'] } },
  ],
  setUp: async ({ access }, context) => {
    const { taskName } = context.existingTask(['a Human task is open']);
    const { id } = context.caller;
    if (id === undefined)
      throw new Error('nobody is there to be granted anything; put it after a caller with a token');
    const target = { type: 'TASK_DEF', id: taskName } as const;
    await context.target.seed({ grants: [{ subject: { type: 'USER', id }, target, access }] });
    return { token: (await context.callerToken()) ?? '' };
  },
});

export const anonymous = providerState({
  name: 'the caller is anonymous',
  about: 'The request is sent without a token: its X-Authorization is taken out.',
  parameters: {},
  returns: { token: 'Empty.' },
  example: [{ name: 'the caller is anonymous' }],
  setUp: (_none, context) => {
    context.caller = { token: undefined };
    return Promise.resolve({ token: '' });
  },
});

export const expiredToken = providerState({
  name: 'the caller has an expired token',
  about: 'The request is sent with a token of the current caller that has expired.',
  parameters: {},
  returns,
  example: [{ name: 'the caller has an expired token' }],
  setUp: async (_none, context) => {
    const id = context.caller.id ?? ADMINISTRATOR;
    const token = await context.target.tokenFor(id, 0);
    context.caller = { id, token };
    return { token };
  },
});

export const invalidToken = providerState({
  name: 'the caller has an invalid token',
  about: 'The request is sent with a token that the cluster has never issued.',
  parameters: {},
  returns,
  example: [{ name: 'the caller has an invalid token' }],
  setUp: (_none, context) => {
    const token = 'never-issued';
    context.caller = { token };
    return Promise.resolve({ token });
  },
});
