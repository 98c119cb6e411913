import { replace, type Change, type Reader, type Stored } from '../ports.ts';
import { isRefusal, notAMember, unknownUser, type Refusal } from '../refusals.ts';
import { normalUserId } from './people.ts';

/** The users of these ids who are not in the group yet, each once; refuses when one of the ids is nobody's. */
export async function usersToJoin(
  groupId: string,
  ids: readonly string[],
  read: Reader,
): Promise<readonly Stored<'user'>[] | Refusal<'UnknownUser'>> {
  const users = await usersOf(ids, read);
  if (isRefusal(users)) return users;
  return users.filter(({ value }) => !value.groups.includes(groupId));
}

/** The users of these ids, each once; refuses when one of the ids is nobody's, or of one who is not in the group. */
export async function membersToLeave(
  groupId: string,
  ids: readonly string[],
  read: Reader,
): Promise<readonly Stored<'user'>[] | Refusal<'UnknownUser' | 'NotAMember'>> {
  const users = await usersOf(ids, read);
  if (isRefusal(users)) return users;
  const stranger = users.find(({ value }) => !value.groups.includes(groupId));
  return stranger === undefined ? users : notAMember(stranger.id, groupId);
}

export function withGroup(user: Stored<'user'>, groupId: string): Change {
  return replace('user', user, { ...user.value, groups: [...user.value.groups, groupId] });
}

export function withoutGroup(member: Stored<'user'>, groupId: string): Change {
  const groups = member.value.groups.filter((id) => id !== groupId);
  return replace('user', member, { ...member.value, groups });
}

async function usersOf(
  ids: readonly string[],
  read: Reader,
): Promise<readonly Stored<'user'>[] | Refusal<'UnknownUser'>> {
  const found = new Map<string, Stored<'user'>>();
  for (const id of ids) {
    const user = await read.read('user', normalUserId(id));
    if (user === undefined) return unknownUser(id);
    found.set(user.id, user);
  }
  return [...found.values()];
}
