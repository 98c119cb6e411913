import { hasAnyRole, type Caller } from '../identity/caller.ts';
import type { Access, Grants } from '../identity/grants.ts';
import { mayAccess } from '../identity/may-access.ts';
import { keys } from '../index-keys.ts';
import type { Reader } from '../ports.ts';
import type { Resource } from './grid.ts';
import { resources, type Facts } from './resources.ts';
import { ruleOf } from './rules.ts';

/**
 * The keys (index-keys.ts) of which a record has one exactly where the grid lets the caller do this to it. `all`: it
 * lets the caller do it to every record. `unknown`: only a look at each record can tell.
 */
export async function keysAdmitted(
  resource: 'humanTask',
  action: string,
  caller: Caller,
  read: Reader,
): Promise<readonly string[] | 'all' | 'unknown'> {
  const rows = rowsOf(resource, action);
  if (rows === undefined) return 'unknown';
  if (rows.some(({ roles }) => hasAnyRole(caller, roles))) return 'all';
  const { found }: Facts<'humanTask'> = resources[resource];
  // The keys of assignees fold the case of letters, which those of applications do not.
  if (found === undefined || caller.kind === 'application') return 'unknown';
  const granted = await grantedTargets(
    rows.flatMap(({ grants }) => grants),
    found.on.type,
    caller,
    read,
  );
  if (granted === 'unknown') return 'unknown';
  const by: Readonly<Record<string, (caller: Caller) => readonly string[]>> = found.by;
  const related = rows.flatMap(({ relations }) =>
    relations.flatMap((one) => by[one]?.(caller) ?? []),
  );
  return [...new Set([...related, ...granted.map(found.on.key)])];
}

/** The row and those that it names, which are about the same record; undefined: it names another resource's. */
function rowsOf(
  resource: Resource,
  action: string,
): readonly ReturnType<typeof ruleOf>[] | undefined {
  const rule = ruleOf(resource, action);
  const rows = [rule];
  for (const [, other, itsAction] of rule.others) {
    const more = other === resource ? rowsOf(other, itsAction) : undefined;
    if (more === undefined) return undefined;
    rows.push(...more);
  }
  return rule.withinRoles ? undefined : rows;
}

/** The ids of the things on which the caller holds such a grant; `unknown`: some are granted by a tag. */
async function grantedTargets(
  wanted: readonly Access[],
  type: string,
  caller: Caller,
  read: Reader,
): Promise<readonly string[] | 'unknown'> {
  if (wanted.length === 0) return [];
  const subjects = [
    keys.subject({ type: 'USER', id: caller.id }),
    ...caller.groups.map((id) => keys.subject({ type: 'GROUP', id })),
    ...[...caller.roles].map((id) => keys.subject({ type: 'ROLE', id })),
  ];
  const gives = (grants: Grants) => wanted.some((access) => mayAccess(caller, grants, access));
  const held = (await read.find('grants', [subjects])).map(({ value }) => value).filter(gives);
  if (held.some(({ target }) => target.type === 'TAG')) return 'unknown';
  return held.flatMap(({ target }) => (target.type === type ? [target.id] : []));
}
