import { admits } from '../../domain/access/admit.ts';
import { findHumanTasks } from '../../domain/finding/find-human-tasks.ts';
import { noFilter } from '../../domain/finding/human-task-search.ts';
import { each, type Operation } from '../call/operation.ts';

/**
 * GET /api/human/tasks/getTaskDisplayNames: ADMIN is for administrators; others get no names, as the platform's page
 * says.
 */
export const getTaskDisplayNames: Operation<'getTaskDisplayNames'> = each(
  ['displayNames.list as ADMIN', 'humanTask.find as ADMIN', 'humanTask.find in the INBOX'],
  async ({ query }, context) => {
    const isForAdministrators = query.searchType === 'ADMIN';
    if (isForAdministrators && !(await admits('displayNames', 'list as ADMIN', undefined, context)))
      return { answer: { status: 200, body: [] } };
    const all = { start: 0, size: Infinity };
    const { page } = await findHumanTasks(noFilter, query.searchType, all, context);
    const names = [...new Set(page.map((task) => task.displayName))].sort();
    return { answer: { status: 200, body: names } };
  },
);
