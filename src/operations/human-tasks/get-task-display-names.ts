import { findHumanTasks } from '../../domain/finding/find-human-tasks.ts';
import { noFilter } from '../../domain/finding/human-task-search.ts';
import { isAdmin } from '../../domain/identity/caller.ts';
import type { Operation } from '../call/operation.ts';

/** ADMIN is for administrators; others get no names, as the platform's page says. */
export const getTaskDisplayNames: Operation<'getTaskDisplayNames'> = async ({ query }, context) => {
  const { caller, read } = context;
  if (query.searchType === 'ADMIN' && !isAdmin(caller))
    return { answer: { status: 200, body: [] } };
  const tasks = await findHumanTasks(noFilter, query.searchType, caller, read);
  const names = [...new Set(tasks.map((task) => task.displayName))].sort();
  return { answer: { status: 200, body: names } };
};
