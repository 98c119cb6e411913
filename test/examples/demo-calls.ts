import type { OperationId } from '../../src/generated/operations.ts';
import type { Call } from '../support/test-cluster.ts';

/** What the document's examples leave open about the calls: who calls, and what happened before. */

export const admin = 'admin@conductor.mock';
export const john = 'john.doe@acme.com'; // a loan officer, who has claimed the first application
const jane = 'jane.doe@acme.com'; // whose second opinion is asked for
const ann = 'ann@acme.com'; // who started the workflows and made the form
const cal = 'cal@acme.com'; // a stranger

/** Everybody else is John. */
export const callers: Partial<Readonly<Record<OperationId, string>>> = {
  backPopulateFullTextIndex: admin,
  claimHumanTaskForUser: ann,
  deleteForm: ann,
  deleteFormTags: ann,
  deleteFormVersion: ann,
  deleteHumanTask: ann,
  deleteHumanTasks: ann,
  saveForm: ann,
  saveFormTags: ann,
  saveForms: ann,
  skipHumanTask: jane,
};

/** The answers that the demo gives only after the examples of other operations were called. */
export const after: Partial<Readonly<Record<string, readonly OperationId[]>>> = {
  'getFormTags Tags': ['saveFormTags'],
  'getHumanTask Skipped': ['skipHumanTask'],
};

/** The human tasks of the demo: the ids that the document's examples give them, and where they stand. */
export const humanTasks = {
  'ca0b1659-027a-11f1-913a-226156badb04': ['ca04d4c8-027a-11f1-913a-226156badb04', 'human_ref'],
  'd3b84c12-027a-11f1-913a-226156badb04': ['d3b1a6f0-027a-11f1-913a-226156badb04', 'human_ref'],
  '7f35aa90-027b-11f1-913a-226156badb04': ['7f2e84c6-027b-11f1-913a-226156badb04', 'opinion_ref'],
  '9a58e1b4-027b-11f1-913a-226156badb04': ['9a51c3de-027b-11f1-913a-226156badb04', 'partner_ref'],
  '5e12f0c8-027b-11f1-913a-226156badb04': ['5e0c9a52-027b-11f1-913a-226156badb04', 'review_ref__1'],
} as const;

const claimedTask = 'ca0b1659-027a-11f1-913a-226156badb04';
const openTask = 'd3b84c12-027a-11f1-913a-226156badb04';
const unknownId = 'ca0b1659-027a-11f1-913a-226156badb05';

/** How a refusal's example is called: the operation's example, with these members in place of its own. */
export interface Spoiling {
  readonly call?: Partial<Call>;
  /** These in place of the example's own, or left out where they are undefined. */
  readonly query?: Readonly<Record<string, string | boolean | readonly number[] | undefined>>;
  /** Operations whose examples are called before; `as` somebody else where two do the same. */
  readonly after?: readonly (
    OperationId | { readonly example: OperationId; readonly as: string }
  )[];
}

const onTask = (path: (taskId: string) => string, taskId: string): Spoiling => ({
  call: { path: path(taskId) },
});

const stranger: Spoiling = { call: { as: cal } };
const body = (value: unknown): Spoiling => ({ call: { body: value } });
/** With the twelve bytes over the limit that the example of the document has. */
const tooLarge = body({ approve: 'Yes', comments: 'x'.repeat(3 * 1024 ** 2 + 12 - 31) });
const path = (value: string): Spoiling => ({ call: { path: value } });
const completed: Spoiling = { after: ['updateHumanTaskByRef'] };

const task = (action: string) => (taskId: string) => `/api/human/tasks/${taskId}/${action}`;

/** How each refusal's example is provoked on the demo, where it is not the same on every operation. */
export const spoilings: Partial<Readonly<Record<OperationId, Readonly<Record<string, Spoiling>>>>> =
  {
    backPopulateFullTextIndex: { NotPermitted: stranger },
    claimHumanTask: {
      AlreadyClaimed: onTask(task('claim'), claimedTask),
      AssignedToAnother: { call: { as: ann } },
      InvalidParameter: { query: { overrideAssignment: 'maybe' } },
      NotPermitted: stranger,
      TaskIsTerminal: { ...onTask(task('claim'), claimedTask), ...completed },
      UnknownTask: onTask(task('claim'), unknownId),
    },
    claimHumanTaskForUser: {
      AlreadyClaimed: onTask(task('externalUser/kim@partner.example'), claimedTask),
      AssignedToAnother: onTask(task('externalUser/kim@partner.example'), openTask),
      InvalidParameter: { query: { overrideAssignment: 'maybe' } },
      NotPermitted: { call: { as: cal, path: task('externalUser/kim@partner.example')(openTask) } },
      TaskIsTerminal: {
        ...onTask(task('externalUser/kim@partner.example'), claimedTask),
        ...completed,
      },
      UnknownTask: onTask(task('externalUser/kim@partner.example'), unknownId),
    },
    deleteForm: { NotPermitted: stranger, UnknownForm: path('/api/human/template/LoanReview') },
    deleteFormTags: {
      InvalidBody: body([{ key: 'team' }]),
      NotPermitted: stranger,
      UnknownForm: path('/api/human/template/LoanReview/tags'),
    },
    deleteFormVersion: {
      InvalidParameter: path('/api/human/template/LoanApproval/one'),
      NotPermitted: stranger,
      UnknownForm: path('/api/human/template/LoanReview/1'),
    },
    deleteHumanTask: {
      NotPermitted: stranger,
      TaskIsDeleted: { after: ['deleteHumanTask'] },
      UnknownTask: path(`/api/human/tasks/delete/${unknownId}`),
    },
    deleteHumanTasks: {
      InvalidBody: body([{ taskId: 'loan-4711' }]),
      NotPermitted: stranger,
      TaskIsDeleted: { after: ['deleteHumanTask'] },
      UnknownTask: body([unknownId]),
    },
    getConductorTask: {
      NotPermitted: stranger,
      UnknownTask: onTask(task('conductorTask'), unknownId),
    },
    getFormOfTask: {
      NotPermitted: stranger,
      UnknownForm: { after: ['deleteForm'] },
      UnknownTask: path(`/api/human/template/${unknownId}`),
    },
    getFormTags: { UnknownForm: path('/api/human/template/LoanReview/tags') },
    getFormVersion: {
      InvalidParameter: path('/api/human/template/LoanApproval/one'),
      UnknownForm: path('/api/human/template/LoanApproval/9'),
    },
    getHumanTask: {
      InvalidParameter: { query: { withTemplate: 'maybe' } },
      NotPermitted: stranger,
      UnknownTask: path(`/api/human/tasks/${unknownId}`),
    },
    getTaskDisplayNames: { InvalidParameter: { query: { searchType: undefined } } },
    listForms: {
      InvalidParameter: { query: { version: 'one' } },
      UnknownForm: { query: { name: 'LoanReview' } },
    },
    reassignHumanTask: {
      InvalidAssignments: body([{ assignee: { userType: 'ROBOT', user: 'r2' }, slaMinutes: 0 }]),
      InvalidBody: body([
        {
          assignee: { userType: 'CONDUCTOR_USER', user: 'jane.doe@acme.com' },
          slaMinutes: 'twenty',
        },
      ]),
      NotPermitted: stranger,
      TaskIsClaimed: onTask(task('reassign'), claimedTask),
      TaskIsTerminal: { ...onTask(task('reassign'), claimedTask), ...completed },
      UnknownTask: onTask(task('reassign'), unknownId),
    },
    releaseHumanTask: {
      NotPermitted: stranger,
      TaskIsTerminal: completed,
      TaskNotClaimed: { call: { as: ann, path: task('release')(openTask) } },
      UnknownTask: onTask(task('release'), unknownId),
    },
    saveForm: {
      InvalidBody: body({ name: 'LoanApproval', jsonSchema: {} }),
      InvalidForm: body({ name: 'LoanApproval', jsonSchema: { type: 'strnig' }, templateUI: {} }),
      InvalidParameter: { query: { newVersion: 'maybe' } },
      NotPermitted: stranger,
    },
    saveForms: {
      InvalidBody: body([{ name: 'LoanApproval', jsonSchema: {} }]),
      InvalidForm: body([{ name: 'LoanApproval', jsonSchema: { type: 'strnig' }, templateUI: {} }]),
      InvalidParameter: { query: { newVersion: 'maybe' } },
      NotPermitted: stranger,
    },
    saveFormTags: {
      InvalidBody: body([{ key: 'team' }]),
      NotPermitted: stranger,
      UnknownForm: path('/api/human/template/LoanReview/tags'),
    },
    searchHumanTasks: {
      InvalidBody: body({ states: ['OPEN'] }),
      InvalidSearchQuery: body({ taskOutputQuery: 'approve "Yes"' }),
    },
    skipHumanTask: {
      NoAssigneeToSkip: {
        call: { as: ann },
        after: ['skipHumanTask', { example: 'skipHumanTask', as: ann }],
      },
      NotPermitted: stranger,
      TaskIsClaimed: { call: { path: task('skip')(claimedTask), as: john } },
      TaskIsTerminal: { call: { path: task('skip')(claimedTask), as: john }, ...completed },
      UnknownTask: onTask(task('skip'), unknownId),
    },
    updateHumanTask: {
      InvalidParameter: { query: { complete: 'maybe' } },
      NotPermitted: stranger,
      OutputBreaksForm: body({ approve: 'Maybe' }),
      TaskOutputTooLarge: tooLarge,
      TaskIsTerminal: completed,
      UnknownTask: onTask(task('update'), unknownId),
    },
    updateHumanTaskByRef: {
      AmbiguousIteration: { query: { iteration: [2, 3] } },
      InvalidParameter: { query: { workflowId: undefined } },
      NotPermitted: stranger,
      OutputBreaksForm: body({ approve: 'Maybe' }),
      TaskOutputTooLarge: tooLarge,
      TaskIsTerminal: completed,
      UnknownTaskRef: { query: { taskRefName: 'review_ref' } },
      UnknownWorkflow: { query: { workflowId: 'ca04d4c8-027a-11f1-913a-226156badb05' } },
    },
  };
