import { expect, it } from 'vitest';
import { printedViolation } from '../../../src/domain/printed-violation.ts';
import { isRefusal } from '../../../src/domain/refusals.ts';
import { validateDefinition } from '../../../src/domain/definitions/validate-definition.ts';

const noop = { name: 'nothing', taskReferenceName: 'nothing_ref', type: 'NOOP' };
const task = (type: string, more: object) => ({
  name: 'x',
  taskReferenceName: 'x_ref',
  type,
  ...more,
});
const byParameter = { evaluatorType: 'value-param', expression: 'x' };

// What comes over HTTP has been checked against the document by then; what a task brings along has not.
it.each<[string, object, string, string]>([
  [
    'a case that is no list',
    task('SWITCH', { ...byParameter, decisionCases: { a: noop } }),
    'tasks[0].decisionCases.a',
    'WorkflowTask list cannot be empty',
  ],
  [
    'a default case that is no list',
    task('SWITCH', { ...byParameter, decisionCases: { a: [] }, defaultCase: noop }),
    'tasks[0].defaultCase',
    'WorkflowTask list cannot be empty',
  ],
  [
    'a branch that is no list',
    task('FORK_JOIN', { forkTasks: [[noop], 'none'] }),
    'tasks[0].forkTasks[1]',
    'WorkflowTask list cannot be empty',
  ],
  [
    'a loop over nothing',
    task('DO_WHILE', { loopCondition: 'true', loopOver: 'nothing' }),
    'tasks[0].loopOver',
    'WorkflowTask list cannot be empty',
  ],
  [
    'a JOIN on a text',
    task('JOIN', { joinOn: 'nothing_ref' }),
    'tasks[0].joinOn',
    'joinOn must be a list of task reference names',
  ],
  [
    'an EXCLUSIVE_JOIN on a number',
    task('EXCLUSIVE_JOIN', { joinOn: [5] }),
    'tasks[0].joinOn',
    'joinOn must be a list of task reference names',
  ],
  [
    'parameters that are no object',
    task('NOOP', { inputParameters: 'none' }),
    'tasks[0].inputParameters',
    'inputParameters must be an object',
  ],
])('a definition with %s is none', (_what, given, path, message) => {
  const refused = validateDefinition({ name: 'order', tasks: [given] });
  expect(isRefusal(refused) && refused.violations.map(printedViolation)).toEqual([
    expect.objectContaining({ path, message }),
  ]);
});
