import { taskTypes } from '../../src/domain/definitions/task-types.ts';

/** The types of tasks that reach something outside of the server. */
export const externalTypes = Object.entries(taskTypes).flatMap(([type, { runBy }]) =>
  runBy === 'outside' ? [type] : [],
);
