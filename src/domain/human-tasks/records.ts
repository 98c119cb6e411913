/** The record of this room. */
import { normalSubject } from '../identity/people.ts';
import { keys, type RecordIndexes } from '../index-keys.ts';
import { textAt } from '../search/field-query.ts';
import { wordsIn } from '../search/full-text.ts';
import { dueAt, isOpenToAnyone, type HumanTask } from './human-task.ts';
import { searchableTexts } from './searchable-texts.ts';

declare module '../ports.ts' {
  interface Records {
    readonly humanTask: HumanTask;
  }
}

/** What its keys follow from. */
const keyMembers = [
  'workflowId',
  'state',
  'definitionName',
  'displayName',
  'workflowName',
  'taskRefName',
  'baseRefName',
  'owners',
  'assignee',
  'claimant',
  'isOrphan',
] as const;

export const humanTaskRecords: RecordIndexes<'humanTask'> = {
  humanTask: {
    keys: humanTaskKeys,
    keyMembers,
    dueAt,
    orderedBy: ({ updatedOn }) => updatedOn,
    single: new Set([
      'workflow',
      'state',
      'definition',
      'displayName',
      'workflowName',
      'assignee',
      'claimant',
    ]),
    within: {
      words: (task) => wordsIn(searchableTexts(task)),
      input: (task, path) => textsAt(path, task.input),
      output: (task, path) => textsAt(path, task.output),
    },
  },
};

function textsAt(path: string, value: unknown): readonly string[] {
  const text = textAt(path, value);
  return text === undefined ? [] : [text];
}

function humanTaskKeys(task: Pick<HumanTask, (typeof keyMembers)[number]>): readonly string[] {
  const found = [
    keys.workflow(task.workflowId),
    keys.state(task.state),
    keys.definition(task.definitionName),
    keys.displayName(task.displayName),
    keys.workflowName(task.workflowName),
    keys.taskRef(task.taskRefName),
  ];
  if (task.baseRefName !== task.taskRefName) found.push(keys.taskRef(task.baseRefName));
  for (const owner of task.owners) found.push(keys.owner(normalSubject(owner)));
  if (task.assignee) found.push(keys.assignee(task.assignee.userType, task.assignee.user));
  if (task.claimant) found.push(keys.claimant(task.claimant.userType, task.claimant.user));
  if (isOpenToAnyone(task)) found.push(keys.openToAnyone);
  if (task.isOrphan) found.push(keys.orphan);
  return found;
}
