/** Groups, users, applications with their keys, and grants, as a seed has them. */
import type { Grants } from '../../domain/identity/grants.ts';
import type { AccessKey, Application, Group, User } from '../../domain/identity/people.ts';
import { ADMINISTRATOR, defaultCluster, MOCK_KEY } from '../seeds/default-cluster.ts';
import { filled, type Draft } from './draft.ts';
import type { KeptRecords } from './kept-records.ts';

export function addPeople(draft: Draft, records: KeptRecords): void {
  for (const group of records.all('group')) addGroup(draft, group);
  for (const user of records.all('user'))
    if (user.id === ADMINISTRATOR) compareAdministrator(draft, user);
    else addUser(draft, user);
  for (const application of records.all('application')) addApplication(draft, application, records);
  noteMissingDefaults(draft, records);
  for (const grants of records.all('grants')) addGrants(draft, grants);
}

function addGroup(draft: Draft, { id, description, roles, defaultAccess }: Group): void {
  const name = `group "${id}"`;
  const told = description === id ? undefined : description;
  draft.add('groups', { name, value: filled({ id, description: told, roles: some(roles) }) });
  if (Object.keys(defaultAccess).length > 0)
    draft.leaveOut(name, 'the default access of its members');
}

function addUser(draft: Draft, { id, name, roles, groups }: User): void {
  const value = filled({
    id,
    name: name === id ? undefined : name,
    roles: roles.length === 1 && roles[0] === 'USER' ? undefined : roles,
    groups: some(groups),
  });
  draft.add('users', { name: `user "${id}"`, id, value });
}

const [administrator] = defaultCluster.users ?? [];
const [mock] = defaultCluster.applications ?? [];

/** It is there before any seed, which cannot change it. */
function compareAdministrator(draft: Draft, { name, roles, groups }: User): void {
  const isSame = name === administrator?.name && isSameList(roles, administrator.roles ?? []);
  if (!isSame || groups.length > 0)
    draft.leaveOut(
      `user "${ADMINISTRATOR}"`,
      'what was changed of it: each cluster has it already',
    );
}

function addApplication(
  draft: Draft,
  { id, name, roles, tags }: Application,
  records: KeptRecords,
): void {
  const called = `application "${id}"`;
  const own = records.all('accessKey').filter(({ applicationId }) => applicationId === id);
  if (tags.length > 0) draft.leaveOut(called, 'its tags');
  if (id === mock?.id) {
    const isSame = name === mock.name && isSameList(roles, mock.roles ?? []);
    const isKeySame = own.length === 1 && own[0]?.id === MOCK_KEY.id && isActive(own[0]);
    if (!isSame || !isKeySame)
      draft.leaveOut(called, 'what was changed of it or its keys: each cluster has it already');
    return;
  }
  for (const key of own)
    if (!isActive(key)) draft.leaveOut(`access key "${key.id}"`, 'it is switched off');
  const keys = own.filter(isActive).map(({ id: keyId, secret }) => ({ id: keyId, secret }));
  const shown = { id, name: name === id ? undefined : name, roles: some(roles), keys: some(keys) };
  draft.add('applications', { name: called, id, value: filled(shown) });
}

function isActive({ status }: AccessKey): boolean {
  return status === 'ACTIVE';
}

function noteMissingDefaults(draft: Draft, records: KeptRecords): void {
  const why = 'that it was removed: each cluster has it';
  if (!records.get('user', ADMINISTRATOR)) draft.leaveOut(`user "${ADMINISTRATOR}"`, why);
  if (mock && !records.get('application', mock.id)) draft.leaveOut(`application "${mock.id}"`, why);
}

function addGrants(draft: Draft, { target, grants }: Grants): void {
  for (const { subject, access } of grants) {
    const name = `grant on ${target.type} "${target.id}" to ${subject.type} "${subject.id}"`;
    draft.add('grants', { name, value: { subject, target, access } });
  }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
