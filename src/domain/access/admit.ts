import { hasAnyRole, type Caller } from '../identity/caller.ts';
import { grantsOn } from '../identity/grants-on.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { grantsId, type Access, type Grants } from '../identity/grants.ts';
import { mayAccess } from '../identity/may-access.ts';
import type { Reader } from '../ports.ts';
import { notPermitted, type Refusal } from '../refusals.ts';
import type { ActionOn, Resource } from './grid.ts';
import { ruleOf, type Rule } from './rules.ts';
import { resources, type Subjects } from './resources.ts';

/** Who asks, and of which state of the cluster. */
export interface Asking {
  readonly caller: Caller;
  readonly read: Reader;
  /** Grants that were read before, for somebody who asks about many things while nothing changes. */
  readonly held?: Map<string, Grants | undefined>;
}

/** Refuses whoever the grid does not let do this to that; undefined: it lets them. */
export async function admit<R extends Resource>(
  resource: R,
  action: ActionOn<R>,
  subject: Subjects[R],
  asking: Asking,
): Promise<Refusal<'NotPermitted'> | undefined> {
  const isLet = await isLetIn(resource, action, subject, asking);
  const beyond = isLet ? roleBeyond(resource, action, subject, asking.caller) : undefined;
  if (isLet && beyond === undefined) return undefined;
  const name = resources[resource].called(subject, action);
  return notPermitted(
    action,
    beyond === undefined ? name : `${name}, which has the role ${beyond}`,
    `${resource}.${action}`,
  );
}

/** Whether the grid lets the caller do this to that. */
export async function admits<R extends Resource>(
  resource: R,
  action: ActionOn<R>,
  subject: Subjects[R],
  asking: Asking,
): Promise<boolean> {
  return (
    (await isLetIn(resource, action, subject, asking)) &&
    roleBeyond(resource, action, subject, asking.caller) === undefined
  );
}

/** A role of the thing that keeps the caller from it, however the row is met otherwise. */
function roleBeyond<R extends Resource>(
  resource: R,
  action: string,
  subject: Subjects[R],
  caller: Caller,
): string | undefined {
  return ruleOf(resource, action).withinRoles
    ? resources[resource].roleBeyond?.(subject, caller)
    : undefined;
}

/** What `Facts` says, for a subject whose type has been checked where it was given. */
interface AnyFacts {
  readonly relations: Readonly<Record<string, (subject: unknown, caller: Caller) => boolean>>;
  readonly related: Readonly<Record<string, (subject: unknown, read: Reader) => unknown>>;
  readonly granted?: (subject: unknown) => ReturnType<NonNullable<AnyGranted>>;
}
type AnyGranted = (typeof resources)['taskDefinition']['granted'];

async function isLetIn(
  resource: Resource,
  action: string,
  subject: unknown,
  asking: Asking,
): Promise<boolean> {
  const { caller, read } = asking;
  const rule = ruleOf(resource, action);
  if (hasAnyRole(caller, rule.roles)) return true;
  const facts = resources[resource] as unknown as AnyFacts;
  if (rule.relations.some((one) => facts.relations[one]?.(subject, caller))) return true;
  const wanted = accessWanted(rule, caller);
  if (wanted.length > 0 && (await isGranted(wanted, facts, subject, asking))) return true;
  for (const [cell, other, itsAction] of rule.others) {
    const related = await facts.related[cell]?.(subject, read);
    if (related && (await isLetIn(other, itsAction, related, asking))) return true;
  }
  return false;
}

function accessWanted({ grants, ofApplications }: Rule, { kind }: Caller): readonly Access[] {
  return ofApplications && kind === 'application' ? [...grants, 'EXECUTE'] : grants;
}

async function isGranted(
  wanted: readonly Access[],
  facts: AnyFacts,
  subject: unknown,
  asking: Asking,
): Promise<boolean> {
  const granted = facts.granted?.(subject);
  const grants = granted && (await grantsHeld(granted, asking));
  return wanted.some((access) => mayAccess(asking.caller, grants, access));
}

async function grantsHeld(
  { target, tags }: NonNullable<ReturnType<NonNullable<AnyGranted>>>,
  { read, held }: Asking,
): Promise<Grants | undefined> {
  const id = grantsId(target);
  if (held?.has(id)) return held.get(id);
  const grants = await (tags ? grantsOnTagged(target, tags, read) : grantsOn(target, read));
  held?.set(id, grants);
  return grants;
}
