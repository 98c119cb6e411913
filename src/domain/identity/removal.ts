/**
 * What goes with a user, a group or an application that is removed: membership, access keys and every grant to it or
 * on it, so that a later one of the same id begins with nothing. Its tokens name its uuid, which the later one does not
 * have. What it has started, claimed or made keeps its id.
 */
import { keys } from '../index-keys.ts';
import { remove, replace, type Change, type Reader, type Stored } from '../ports.ts';
import { grantsId, withoutSubject, type Grants, type Subject, type Target } from './grants.ts';
import { withoutGroup } from './membership.ts';
import { applicationSubject } from './people.ts';

export async function removalOfUser(
  user: Stored<'user'>,
  read: Reader,
): Promise<readonly Change[]> {
  const named = { type: 'USER', id: user.id } as const;
  return [remove('user', user), ...(await withoutGrants(named, named, read))];
}

export async function removalOfGroup(
  group: Stored<'group'>,
  read: Reader,
): Promise<readonly Change[]> {
  const named = { type: 'GROUP', id: group.id } as const;
  const members = await read.find('user', [[keys.member(group.id)]]);
  return [
    remove('group', group),
    ...members.map((member) => withoutGroup(member, group.id)),
    ...(await withoutGrants(named, named, read)),
  ];
}

export async function removalOfApplication(
  application: Stored<'application'>,
  read: Reader,
): Promise<readonly Change[]> {
  const { id } = application;
  const subject = { type: 'USER', id: applicationSubject(id) } as const;
  const accessKeys = await read.find('accessKey', [[keys.application(id)]]);
  return [
    remove('application', application),
    ...accessKeys.map((key) => remove('accessKey', key)),
    ...(await withoutGrants(subject, { type: 'APPLICATION', id }, read)),
  ];
}

async function withoutGrants(
  subject: Subject,
  target: Target,
  read: Reader,
): Promise<readonly Change[]> {
  const onIt = await read.read('grants', grantsId(target));
  const toIt = await read.find('grants', [[keys.subject(subject)]]);
  const changes = toIt
    .filter(({ id }) => id !== onIt?.id)
    .map((stored) => leaving(stored, withoutSubject(stored.value, subject)));
  return onIt ? [...changes, remove('grants', onIt)] : changes;
}

/** The change to what is left of the grants on a target: of none at all nothing is kept. */
export function leaving(stored: Stored<'grants'>, left: Grants): Change {
  return left.grants.length === 0 ? remove('grants', stored) : replace('grants', stored, left);
}
