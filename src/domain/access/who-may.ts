/**
 * Who may do what. Each row names the relations to the resource that allow the call; administrators may
 * everything. Rows of human tasks: the caller lists of docs/reference-docs/api/human-tasks/*; the other rows
 * are assumed from docs/access-control-and-security/*.
 */
import { isOpenToAnyone, type HumanTask } from '../human-tasks/human-task.ts';
import { isAssignee, isClaimant, isOwner } from '../human-tasks/relations.ts';
import { hasAnyRole, isAdmin, type Caller } from '../identity/caller.ts';
import type { Access, Grants } from '../identity/grants.ts';
import { mayAccess } from '../identity/may-access.ts';

type Relation =
  | 'owner' // started the execution, made its definition, or is an application that may EXECUTE the task
  | 'assignee'
  | 'claimant'
  | 'anyone-when-open' // nobody is assigned: an open task is everybody's
  | Access;

export const humanTaskCallers = {
  read: ['owner', 'assignee', 'claimant', 'anyone-when-open', 'READ', 'UPDATE'],
  claim: ['owner', 'assignee', 'anyone-when-open', 'UPDATE'],
  claimForUser: ['owner'],
  reassign: ['owner', 'assignee', 'UPDATE'],
  release: ['owner', 'claimant'],
  // The page lists the claimant, but a claimed task cannot be skipped: the assignee is who passes it on.
  skip: ['owner', 'assignee', 'claimant'],
  update: ['owner', 'claimant'],
  delete: ['owner', 'DELETE'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>;

/** Whether the caller may act on the human task; `grants` are those on its task definition. */
export function mayOnHumanTask(
  caller: Caller,
  action: keyof typeof humanTaskCallers,
  task: HumanTask,
  grants: Grants | undefined,
): boolean {
  if (isAdmin(caller)) return true;
  return humanTaskCallers[action].some((relation) => holds(relation, caller, task, grants));
}

function holds(
  relation: Relation,
  caller: Caller,
  task: HumanTask,
  grants: Grants | undefined,
): boolean {
  switch (relation) {
    case 'owner':
      return isOwner(caller, task, grants);
    case 'assignee':
      return isAssignee(caller, task);
    case 'claimant':
      return isClaimant(caller, task);
    case 'anyone-when-open':
      return isOpenToAnyone(task);
    default:
      return mayAccess(caller, grants, relation);
  }
}

const CREATORS = ['ADMIN', 'USER', 'METADATA_MANAGER', 'METADATA_API'];

/** Forms, workflow and task definitions: who may make a new one. */
export function mayCreateMetadata(caller: Caller): boolean {
  return hasAnyRole(caller, CREATORS);
}

/** Forms, workflow and task definitions: who may change this one. */
export function mayChangeMetadata(
  caller: Caller,
  createdBy: string,
  grants: Grants | undefined,
): boolean {
  return maintains(caller, createdBy) || mayAccess(caller, grants, 'UPDATE');
}

export function mayDeleteMetadata(
  caller: Caller,
  createdBy: string,
  grants: Grants | undefined,
): boolean {
  return maintains(caller, createdBy) || mayAccess(caller, grants, 'DELETE');
}

function maintains(caller: Caller, createdBy: string): boolean {
  return hasAnyRole(caller, ['ADMIN', 'METADATA_MANAGER']) || createdBy === caller.id;
}

/** Pause, resume, terminate, retry. */
export function mayOperate(
  caller: Caller,
  execution: { readonly createdBy: string; readonly definition: { readonly createdBy: string } },
  grants: Grants | undefined,
): boolean {
  return (
    mayStart(caller, execution.definition.createdBy, grants) || execution.createdBy === caller.id
  );
}

export function mayReadDefinition(
  caller: Caller,
  createdBy: string,
  grants: Grants | undefined,
): boolean {
  return (
    mayChangeMetadata(caller, createdBy, grants) ||
    mayStart(caller, createdBy, grants) ||
    mayAccess(caller, grants, 'READ')
  );
}

/** Whether the caller has the access to a workflow definition, granted or as its maker or keeper. */
export function holdsOnDefinition(
  access: Access,
  caller: Caller,
  createdBy: string,
  grants: Grants | undefined,
): boolean {
  switch (access) {
    case 'READ':
      return mayReadDefinition(caller, createdBy, grants);
    case 'UPDATE':
      return mayChangeMetadata(caller, createdBy, grants);
    case 'DELETE':
      return mayDeleteMetadata(caller, createdBy, grants);
    case 'EXECUTE':
      return mayStart(caller, createdBy, grants);
    case 'CREATE':
      return maintains(caller, createdBy) || mayAccess(caller, grants, 'CREATE');
  }
}

export function mayStart(caller: Caller, createdBy: string, grants: Grants | undefined): boolean {
  return (
    hasAnyRole(caller, ['ADMIN', 'WORKFLOW_MANAGER']) ||
    createdBy === caller.id ||
    mayAccess(caller, grants, 'EXECUTE')
  );
}

export function mayReadExecution(
  caller: Caller,
  execution: { readonly createdBy: string; readonly definition: { readonly createdBy: string } },
  grants: Grants | undefined,
): boolean {
  return mayOperate(caller, execution, grants) || mayAccess(caller, grants, 'READ');
}

/** Poll and update tasks of a worker. */
export function mayWork(caller: Caller, grants: Grants | undefined): boolean {
  return (
    hasAnyRole(caller, ['ADMIN', 'WORKER', 'UNRESTRICTED_WORKER']) ||
    mayAccess(caller, grants, 'EXECUTE')
  );
}
