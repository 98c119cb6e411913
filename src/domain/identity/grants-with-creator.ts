import type { Reader } from '../ports.ts';
import { findCaller } from './caller.ts';
import {
  grantsId,
  withGrants,
  type Access,
  type Grant,
  type Grants,
  type Target,
} from './grants.ts';

const EVERY_ACCESS: readonly Access[] = ['CREATE', 'READ', 'EXECUTE', 'UPDATE', 'DELETE'];

/**
 * The grants on the resource itself, those of its creator before them: whoever makes a definition or a form may do
 * everything with it (docs/reference-docs/api/authorization/get-access-grants-for-resource; observed, a vendor's suite).
 */
export async function grantsWithCreator(target: Target, read: Reader): Promise<readonly Grant[]> {
  const granted = (await read.read('grants', grantsId(target)))?.value.grants ?? [];
  const creator = await creatorOf(target, read);
  if (creator === undefined || !(await findCaller(creator, read))) return granted;
  const made: Grant = { subject: { type: 'USER', id: creator }, access: EVERY_ACCESS };
  const start: Grants = { target, grants: [made] };
  return withGrants(target, start, granted).grants;
}

/** Whose the resource is: of a workflow the newest version decides, of a form the first. */
async function creatorOf({ type, id }: Target, read: Reader): Promise<string | undefined> {
  switch (type) {
    case 'TASK_DEF':
      return (await read.read('taskDefinition', id))?.value.createdBy;
    case 'USER_FORM_TEMPLATE':
      return (await read.read('form', id))?.value.versions[0]?.createdBy;
    case 'WORKFLOW_DEF':
      return (await read.read('workflowDefinition', id))?.value.versions.at(-1)?.createdBy;
    default:
      return undefined;
  }
}
