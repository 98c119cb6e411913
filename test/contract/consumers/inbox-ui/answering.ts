import type { Call } from '../call.ts';
import { atTask, atUnknownTask, exampleTask, unknown } from '../example-task.ts';
import { noSuchTask, state } from '../states.ts';
import { tooLarge, tooLargeInPact, tooLong, tooLongInPact } from '../too-long.ts';
import type { InboxClient } from './inbox-client.ts';

/** How people answer the tasks that they have claimed. */

const { taskId } = exampleTask;
const theClaimant = 'the caller is the claimant';
const claimed = 'a Human task is claimed';
const offTheList = { outcome: 'take off the list' };
const yes = { approve: 'Yes', comments: 'Income covers the instalments' };
const withForm = state(claimed, {
  form: { properties: { approve: { enum: ['Yes', 'No'] } }, required: ['approve'] },
});

export const answering: Call<InboxClient> = {
  operationId: 'updateHumanTask',
  call: 'an answer',
  given: [withForm, theClaimant],
  asks: { path: atTask('/update'), query: { complete: 'true' }, body: yes },
  does: (inbox) => inbox.submit(taskId, yes),
  cases: [
    { when: 'that completes the task', makes: { outcome: 'completed' } },
    {
      when: 'to keep as a draft',
      asks: { query: { complete: 'false' } },
      does: (inbox) => inbox.saveDraft(taskId, yes),
      makes: { outcome: 'saved' },
    },
    {
      when: 'that breaks the form',
      asks: { body: { approve: 'Maybe' } },
      does: (inbox) => inbox.submit(taskId, { approve: 'Maybe' }),
      answers: { refusal: 'OutputBreaksForm', fields: ['approve'] },
      makes: { outcome: 'mark fields', fields: ['approve'] },
    },
    {
      when: 'to a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('/update') },
      does: (inbox) => inbox.submit(unknown.taskId, yes),
      answers: { refusal: 'UnknownTask' },
      makes: offTheList,
    },
    {
      when: 'to a completed task',
      given: ['a Human task is completed', theClaimant],
      answers: { refusal: 'TaskIsTerminal' },
      makes: offTheList,
    },
    {
      when: 'that may complete the task',
      asks: { query: { complete: 'maybe' } },
      does: (inbox) => inbox.answer(taskId, yes, 'maybe'),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'say why',
        reason:
          "Failed to convert value of type 'java.lang.String' to required type 'Boolean' for parameter 'complete': \"maybe\"",
      },
    },
    {
      when: 'that is not there',
      asks: { body: undefined },
      does: (inbox) => inbox.submit(taskId, undefined),
      answers: { refusal: 'MissingBody' },
      makes: { outcome: 'say why', reason: 'Required request body is missing' },
    },
    {
      when: 'that is a list',
      asks: { body: ['Yes'] },
      does: (inbox) => inbox.submit(taskId, ['Yes']),
      answers: { refusal: 'MalformedBody' },
      makes: { outcome: 'say why', reason: 'JSON parse error: expected a JSON object, got array' },
    },
    {
      when: 'that is too long',
      asks: { body: { comments: tooLongInPact } },
      does: (inbox) => inbox.submit(taskId, { comments: tooLong }),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'ask to shorten it' },
    },
    {
      when: 'that is larger than an output may be',
      asks: { body: { comments: tooLargeInPact } },
      does: (inbox) => inbox.submit(taskId, { comments: tooLarge }),
      answers: { refusal: 'TaskOutputTooLarge' },
      makes: { outcome: 'ask to shorten it' },
    },
    {
      when: 'of a stranger',
      given: [claimed, 'the caller is a stranger'],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'not allowed',
        reason: "You don't have permissions to update human task: human",
      },
    },
  ],
};
