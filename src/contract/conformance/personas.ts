/** The people of the cases, and the group that two of them are members of. */
import { conductorUser, type Assignee } from './assignees.ts';
import type { Callers } from './callers.ts';
import { Unavailable } from './deviation.ts';
import { expectSuccess } from './expectations.ts';
import { namedIn, type FixtureContext } from './fixture-context.ts';
import { once } from './once.ts';
import type { CallerName } from './session.ts';
import type { Caller } from './target.ts';

export interface Personas {
  /** As the target names the user. */
  readonly idOf: (name: CallerName) => Promise<string>;
  /** As an assignee or a claimant. */
  readonly userOf: (name: CallerName) => Promise<Assignee>;
  /** The group finance, whose members are bob and eve. */
  readonly finance: () => Promise<Group>;
  /** The first assignee of purchase: the group, or bob where a group cannot have members. */
  readonly firstAssignee: () => Promise<Assignee>;
}

export interface Group {
  readonly id: string;
  /** Why it cannot have any. */
  readonly noMembers?: string;
}

export interface PersonaOptions {
  readonly context: FixtureContext;
  readonly callers: Callers;
  /** A group that exists already. */
  readonly existingGroup: string | undefined;
}

/** What a target may answer to an application that is to become a member; anything else is a failure. */
const TAKES_NO_APPLICATIONS = [400, 404, 405, 422];

export function makePersonas({ context, callers, existingGroup }: PersonaOptions): Personas {
  const { root } = context.target;
  const idOf = async (name: CallerName) => (name === 'root' ? root : await callers.find(name)).id;
  const group = once(async (_only: 'finance'): Promise<Group> => {
    if (existingGroup !== undefined) return { id: existingGroup };
    return makeGroup(context, callers);
  });
  return {
    idOf,
    userOf: async (name) => conductorUser(await idOf(name)),
    finance: () => group('finance'),
    firstAssignee: async () => {
      const { id, noMembers } = await group('finance');
      if (noMembers === undefined) return { userType: 'CONDUCTOR_GROUP', user: id };
      return conductorUser(await idOf('bob'));
    },
  };
}

async function makeGroup(context: FixtureContext, callers: Callers): Promise<Group> {
  const { asRoot, cleanUp } = context;
  const id = namedIn(context, 'finance');
  const path = `/api/groups/${id}`;
  cleanUp.add(`group ${id}`, () => asRoot({ method: 'DELETE', path }));
  expectSuccess(await asRoot({ method: 'PUT', path, body: { description: 'Finance', roles: [] } }));
  for (const name of ['bob', 'eve'] as const) {
    const person = await orNobody(callers.find(name));
    if (person === undefined) continue;
    const at = `${path}/users/${encodeURIComponent(person.id)}`;
    cleanUp.add(`member ${name} of group ${id}`, () => asRoot({ method: 'DELETE', path: at }));
    const answer = await asRoot({ method: 'POST', path: at });
    if (person.id.startsWith('app:') && TAKES_NO_APPLICATIONS.includes(answer.status))
      return { id, noMembers: `the target takes no applications into a group: ${answer.from}` };
    expectSuccess(answer);
  }
  return { id };
}

async function orNobody(found: Promise<Caller>): Promise<Caller | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}
