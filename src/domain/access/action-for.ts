import type { Access } from '../identity/grants.ts';
import type { ActionOn } from './grid.ts';

/** What somebody may do to a definition who has that access to it. */
export const actionFor = {
  READ: 'read',
  CREATE: 'hold CREATE on',
  UPDATE: 'update',
  DELETE: 'delete',
  EXECUTE: 'execute',
} as const satisfies Readonly<
  Record<Access, ActionOn<'taskDefinition'> & ActionOn<'workflowDefinition'>>
>;
