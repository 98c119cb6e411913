import { fromState, humanTaskTemplate, present } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import { exampleTask, unknown } from '../example-task.ts';
import { noSuchTask, state } from '../states.ts';
import type { InboxClient } from './inbox-client.ts';

/** How people see the form that an answer is given in, or was. */

const { taskId } = exampleTask;
const theAssignee = 'the caller is the assignee';
const aStranger = 'the caller is a stranger';
const assigned = 'a Human task is assigned to a user';
const assignedWithForm = state(assigned, {
  form: { properties: { approve: { enum: ['Yes', 'No'] } }, required: ['approve'] },
});

const theForm = humanTaskTemplate({ name: 'Approval', version: 1, templateUI: present });
const itsPage = { outcome: 'shown', form: 'Approval 1', layout: {} };
const formOfTask = '/api/human/template/${taskId}';

const formOf: Call<InboxClient> = {
  operationId: 'getFormOfTask',
  call: 'a question for the form',
  given: [assignedWithForm, theAssignee],
  asks: { path: fromState(formOfTask, formOfTask.replace('${taskId}', taskId)) },
  does: (inbox) => inbox.formOf(taskId),
  cases: [
    { when: 'of a task that has one', answers: { body: theForm }, makes: itsPage },
    {
      when: 'of a task without one',
      given: [assigned, theAssignee],
      answers: { refusal: 'UnknownForm' },
      makes: { outcome: 'offer no form' },
    },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: formOfTask.replace('${taskId}', unknown.taskId) },
      does: (inbox) => inbox.formOf(unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: { outcome: 'take off the list' },
    },
    {
      when: 'of a task of other people',
      given: [assignedWithForm, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'not allowed',
        reason: "You don't have permissions to read human task: human",
      },
    },
  ],
};

const formAt: Call<InboxClient> = {
  operationId: 'getFormVersion',
  call: 'a question for a version of a form',
  given: ['there is a form', aStranger],
  asks: { path: '/api/human/template/Approval/1' },
  does: (inbox) => inbox.formAt('Approval', '1'),
  cases: [
    { when: 'that exists', answers: { body: theForm }, makes: itsPage },
    {
      when: 'that does not exist',
      asks: { path: '/api/human/template/Approval/9' },
      does: (inbox) => inbox.formAt('Approval', '9'),
      answers: { refusal: 'UnknownForm' },
      makes: { outcome: 'offer no form' },
    },
    {
      when: 'that is no whole number',
      asks: { path: '/api/human/template/Approval/1.0' },
      does: (inbox) => inbox.formAt('Approval', '1.0'),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'say why',
        reason:
          "Failed to convert value of type 'java.lang.String' to required type 'Integer' for parameter 'version': \"one\"",
      },
    },
  ],
};

export const showingForms = [formOf, formAt];
