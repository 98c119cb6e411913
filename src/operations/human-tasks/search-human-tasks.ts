import { namedValues } from '../../domain/named-values/named-values.ts';
import { isFailure } from '../../domain/failure.ts';
import { parseFieldQuery, type FieldQuery } from '../../domain/search/field-query.ts';
import { findHumanTasks } from '../../domain/finding/find-human-tasks.ts';
import type { HumanTaskFilter } from '../../domain/finding/human-task-search.ts';
import { invalidSearchQuery, isRefusal, type Refusal } from '../../domain/refusals.ts';
import { parseFullText } from '../../domain/search/full-text.ts';
import { each, type Operation, type RequestTo } from '../call/operation.ts';
import { humanTaskHit } from '../views/views.ts';

const DEFAULT_SIZE = 15;
const LARGEST_SIZE = 1000;

type SearchBody = NonNullable<RequestTo<'searchHumanTasks'>['body']>;

/** POST /api/human/tasks/search: find human tasks. */
export const searchHumanTasks: Operation<'searchHumanTasks'> = each(
  [
    'humanTask.find',
    'humanTask.find as ADMIN',
    'humanTask.find in the INBOX',
    'humanTask.find for an external',
  ],
  async ({ body = {} }, context) => {
    const filter = filterFrom(body);
    if (isRefusal(filter)) return filter;
    const start = body.start ?? 0;
    const size = Math.min(unlessZero(body.size) ?? DEFAULT_SIZE, LARGEST_SIZE);
    const { totalHits, page } = await findHumanTasks(
      filter,
      body.searchType ?? undefined,
      { start, size },
      context,
    );
    const secrets = await namedValues('secrets', context.read);
    const results = page.map((task) => humanTaskHit(task, secrets));
    return {
      answer: {
        status: 200,
        body: {
          totalHits,
          results,
          hits: results.length,
          start,
          pageSizeLimit: size,
        },
      },
    };
  },
);

/** Clients that cannot leave a number out send 0. */
function unlessZero(value: number | null | undefined): number | undefined {
  return value === 0 ? undefined : (value ?? undefined);
}

function filterFrom(body: SearchBody): HumanTaskFilter | Refusal<'InvalidSearchQuery'> {
  const fullText = body.fullTextQuery?.trim() ? parseFullText(body.fullTextQuery) : undefined;
  if (isFailure(fullText)) return invalidSearchQuery('fullTextQuery', fullText.reason);
  const inputQuery = fieldQuery('taskInputQuery', body.taskInputQuery);
  if (isRefusal(inputQuery)) return inputQuery;
  const outputQuery = fieldQuery('taskOutputQuery', body.taskOutputQuery);
  if (isRefusal(outputQuery)) return outputQuery;
  return {
    states: body.states ?? [],
    assignees: body.assignees ?? [],
    claimants: body.claimants ?? [],
    definitionNames: body.definitionNames ?? [],
    displayNames: body.displayNames ?? [],
    taskRefNames: body.taskRefNames ?? [],
    workflowIds: body.workflowIds ?? [],
    workflowNames: body.workflowNames ?? [],
    updateStartTime: unlessZero(body.updateStartTime),
    updateEndTime: unlessZero(body.updateEndTime),
    fullText,
    inputQuery,
    outputQuery,
  };
}

function fieldQuery(
  field: string,
  text: string | null | undefined,
): FieldQuery | undefined | Refusal<'InvalidSearchQuery'> {
  if (!text?.trim()) return undefined;
  const query = parseFieldQuery(text);
  return isFailure(query) ? invalidSearchQuery(field, query.reason) : query;
}
