import type { Reader } from '../ports.ts';
import { grantsOnTagged } from './grants-on-tagged.ts';
import type { Grants, Target } from './grants.ts';
import type { Tag } from './tags.ts';

/** The grants on any resource, there or not: its own and, for what carries tags here, those on its tags. */
export async function grantsOn(target: Target, read: Reader): Promise<Grants | undefined> {
  return grantsOnTagged(target, await tagsOf(target, read), read);
}

async function tagsOf({ type, id }: Target, read: Reader): Promise<readonly Tag[]> {
  switch (type) {
    case 'APPLICATION':
      return (await read.read('application', id))?.value.tags ?? [];
    case 'TASK_DEF':
      return (await read.read('taskDefinition', id))?.value.tags ?? [];
    case 'USER_FORM_TEMPLATE':
      return (await read.read('form', id))?.value.tags ?? [];
    case 'WORKFLOW_DEF':
      return (await read.read('workflowDefinition', id))?.value.tags ?? [];
    default:
      return [];
  }
}
