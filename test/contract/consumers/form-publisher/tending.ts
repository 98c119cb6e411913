import { humanTaskTemplate, tag } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import type { State } from '../exchange.ts';
import { state } from '../states.ts';
import type { FormClient } from './form-client.ts';

/** How the pipeline looks after the forms that are there: their versions, their owners, their end. */

const name = 'LoanApproval';
const byName = '/api/human/template/LoanApproval';
const anAdministrator = 'the caller is an administrator';
const aStranger = 'the caller is a stranger';
const form = state('there is a form', { name });
const aForm: readonly State[] = [form, anAdministrator];
const ofSomebodyElse: readonly State[] = [form, aStranger];
const noForm: readonly State[] = [
  state('there is no such form', { name: 'LoanReview' }),
  anAdministrator,
];
const notPublished = { outcome: 'not published' };
const notANumber = {
  outcome: 'fail',
  reason:
    "Failed to convert value of type 'java.lang.String' to required type 'Integer' for parameter 'version': \"one\"",
};
const notMine = {
  outcome: 'ask the owner',
  reason: "You don't have permissions to delete user form template: LoanApproval",
};

const published: Call<FormClient> = {
  operationId: 'listForms',
  call: 'a question for versions',
  given: [form, state('there is a form', { name, version: 2 }), anAdministrator],
  asks: { path: '/api/human/template', query: { name } },
  does: (publisher) => publisher.published(name),
  cases: [
    {
      when: 'of a form with two',
      answers: {
        body: [humanTaskTemplate({ name, version: 2 }), humanTaskTemplate({ name, version: 1 })],
      },
      makes: { outcome: 'published', versions: [2, 1] },
    },
    {
      when: 'of a form that does not exist',
      given: noForm,
      asks: { query: { name: 'LoanReview' } },
      does: (publisher) => publisher.published('LoanReview'),
      answers: { refusal: 'UnknownForm' },
      makes: notPublished,
    },
    {
      when: 'by a word',
      asks: { query: { name, version: 'one' } },
      does: (publisher) => publisher.published(name, 'one'),
      answers: { refusal: 'InvalidParameter' },
      makes: notANumber,
    },
  ],
};

const withdraw: Call<FormClient> = {
  operationId: 'deleteForm',
  call: 'a withdrawal',
  given: aForm,
  asks: { path: byName },
  does: (publisher) => publisher.withdraw(name),
  cases: [
    { when: 'of a form', makes: { outcome: 'withdrawn' } },
    {
      when: 'of a form that does not exist',
      given: noForm,
      asks: { path: '/api/human/template/LoanReview' },
      does: (publisher) => publisher.withdraw('LoanReview'),
      answers: { refusal: 'UnknownForm' },
      makes: notPublished,
    },
    {
      when: 'of a form of somebody else',
      given: ofSomebodyElse,
      answers: { refusal: 'NotPermitted' },
      makes: notMine,
    },
  ],
};

const withdrawVersion: Call<FormClient> = {
  operationId: 'deleteFormVersion',
  call: 'a withdrawal of a version',
  given: aForm,
  asks: { path: `${byName}/1` },
  does: (publisher) => publisher.withdraw(name, '1'),
  cases: [
    { when: 'of a form', makes: { outcome: 'withdrawn' } },
    {
      when: 'that does not exist',
      asks: { path: `${byName}/9` },
      does: (publisher) => publisher.withdraw(name, '9'),
      answers: { refusal: 'UnknownForm' },
      makes: notPublished,
    },
    {
      when: 'that is no whole number',
      asks: { path: `${byName}/1.0` },
      does: (publisher) => publisher.withdraw(name, '1.0'),
      answers: { refusal: 'InvalidParameter' },
      makes: notANumber,
    },
    {
      when: 'of a form of somebody else',
      given: ofSomebodyElse,
      answers: { refusal: 'NotPermitted' },
      makes: notMine,
    },
  ],
};

const lending = { key: 'team', value: 'lending' };

const owners: Call<FormClient> = {
  operationId: 'getFormTags',
  call: 'a question for the owners',
  given: [state('there is a form', { name, tags: [lending] }), anAdministrator],
  asks: { path: `${byName}/tags` },
  does: (publisher) => publisher.owners(name),
  cases: [
    {
      when: 'of a form with a team',
      answers: { body: [tag(lending)] },
      makes: { outcome: 'owned', teams: ['lending'] },
    },
    {
      when: 'of a form that does not exist',
      given: noForm,
      asks: { path: '/api/human/template/LoanReview/tags' },
      does: (publisher) => publisher.owners('LoanReview'),
      answers: { refusal: 'UnknownForm' },
      makes: notPublished,
    },
  ],
};

export const tending = [published, withdraw, withdrawVersion, owners];
