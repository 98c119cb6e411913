import { newAccessKey } from '../../domain/identity/access-key.ts';
import { newApplication } from '../../domain/identity/application.ts';
import { grantFrom } from '../../domain/identity/grant-from.ts';
import { grantsId, withGrants } from '../../domain/identity/grants.ts';
import { normalUserId } from '../../domain/identity/people.ts';
import type { Path } from '../../domain/path.ts';
import { create, put } from '../../domain/ports.ts';
import { ADMINISTRATOR } from './default-cluster.ts';
import { meantOrListed } from './meant-name.ts';
import type { SeedLoading } from './seed-loading.ts';
import type { SeedApplication, SeedGrant, SeedGroup, SeedUser } from './seed.ts';

export async function loadGroup(group: SeedGroup, path: Path, loading: SeedLoading) {
  const { id, description = id, roles = [] } = group;
  loading.lookAtRoles(roles, path);
  if (!(await loading.isNew('group', id, path))) return;
  await loading.commit([create('group', id, { id, description, roles, defaultAccess: {} })]);
}

export async function loadUser(user: SeedUser, path: Path, loading: SeedLoading) {
  const { name = user.id, roles = ['USER'], groups = [] } = user;
  const id = normalUserId(user.id);
  loading.lookAtRoles(roles, path);
  const { store, ids } = loading.ports;
  for (const [at, group] of groups.entries()) {
    if (await store.read('group', group)) continue;
    const known = await loading.namesOf('group');
    loading.find(
      [...path, 'groups', at],
      () => `no group has the id "${group}"${meantOrListed(group, known, 'the groups are')}`,
    );
  }
  if (!(await loading.isNew('user', id, path))) return;
  await loading.commit([create('user', id, { id, uuid: ids.next(), name, roles, groups })]);
}

export async function loadApplication(given: SeedApplication, path: Path, loading: SeedLoading) {
  const { id, name = id, roles = [], keys = [] } = given;
  loading.lookAtRoles(roles, path);
  if (!(await loading.isNew('application', id, path))) return;
  const { now, ports } = loading;
  const application = newApplication(id, ports.ids.next(), name, ADMINISTRATOR, now);
  await loading.commit([create('application', id, { ...application, roles })]);
  for (const [at, key] of keys.entries()) {
    if (!(await loading.isNew('accessKey', key.id, [...path, 'keys', at]))) continue;
    await loading.commit([create('accessKey', key.id, newAccessKey(key, id, now))]);
  }
}

/** All that is granted on a target is one record, which is made once. */
export async function loadGrants(loading: SeedLoading) {
  const byTarget = new Map<string, SeedGrant[]>();
  for (const grant of loading.source.seed.grants ?? []) {
    const id = grantsId(grant.target);
    const others = byTarget.get(id);
    if (others) others.push(grant);
    else byTarget.set(id, [grant]);
  }
  for (const [id, [first, ...others]] of byTarget) {
    if (first === undefined) continue;
    const stored = await loading.ports.store.read('grants', id);
    const added = [first, ...others].map(grantFrom);
    await loading.commit([
      put('grants', id, stored, withGrants(first.target, stored?.value, added)),
    ]);
  }
}
