import { replace, type Change, type Reader, type Stored } from '../ports.ts';
import { isRefusal, unknownUser, type Refusal } from '../refusals.ts';
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

/** The members of the group among these ids, each once; nobody else has to leave (the Go client's suite). */
export async function membersToLeave(
  groupId: string,
  ids: readonly string[],
  read: Reader,
): Promise<readonly Stored<'user'>[]> {
  const found = new Map<string, Stored<'user'>>();
  for (const id of ids) {
    const user = await read.read('user', normalUserId(id));
    if (user?.value.groups.includes(groupId)) found.set(user.id, user);
  }
  return [...found.values()];
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
