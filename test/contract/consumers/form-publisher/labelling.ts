import type { Call } from '../call.ts';
import { state } from '../states.ts';
import { tooLong, tooLongInPact } from '../too-long.ts';
import type { FormClient } from './form-client.ts';

/** How the pipeline says which team owns a form. */

const name = 'LoanApproval';
const lending = { key: 'team', value: 'lending' };
const labelled = state('there is a form', { name, tags: [lending] });
const anAdministrator = 'the caller is an administrator';

const label = labelling('saveFormTags', 'a label', 'labelled', (publisher, form, tags) =>
  publisher.label(form, tags),
);
const unlabel = labelling(
  'deleteFormTags',
  'a label to take off',
  'unlabelled',
  (publisher, form, tags) => publisher.unlabel(form, tags),
);

/** Putting labels on and taking them off goes wrong in the same ways. */
function labelling(
  operationId: 'saveFormTags' | 'deleteFormTags',
  call: string,
  outcome: string,
  send: (publisher: FormClient, form: string, tags: unknown) => Promise<unknown>,
): Call<FormClient> {
  return {
    operationId,
    call,
    given: [labelled, anAdministrator],
    asks: { path: '/api/human/template/LoanApproval/tags', body: [lending] },
    does: (publisher) => send(publisher, name, [lending]),
    cases: [
      { when: 'of a form', makes: { outcome } },
      {
        when: 'without a value',
        asks: { body: [{ key: 'team' }] },
        does: (publisher) => send(publisher, name, [{ key: 'team' }]),
        answers: { refusal: 'InvalidBody', fields: ['[0].value'] },
        makes: { outcome: 'point at the file', fields: ['[0].value'] },
      },
      {
        when: 'that is not there',
        asks: { body: undefined },
        does: (publisher) => send(publisher, name, undefined),
        answers: { refusal: 'MissingBody' },
        makes: { outcome: 'fail', reason: 'Required request body is missing' },
      },
      {
        when: 'that is no list',
        asks: { body: lending },
        does: (publisher) => send(publisher, name, lending),
        answers: { refusal: 'MalformedBody' },
        makes: { outcome: 'fail', reason: 'JSON parse error: expected a JSON array, got object' },
      },
      {
        when: 'that is too long',
        asks: { body: [{ key: 'team', value: tooLongInPact }] },
        does: (publisher) => send(publisher, name, [{ key: 'team', value: tooLong }]),
        answers: { refusal: 'BodyTooLarge' },
        makes: { outcome: 'split it' },
      },
      {
        when: 'of a form that does not exist',
        given: [state('there is no such form', { name: 'LoanReview' }), anAdministrator],
        asks: { path: '/api/human/template/LoanReview/tags' },
        does: (publisher) => send(publisher, 'LoanReview', [lending]),
        answers: { refusal: 'UnknownForm' },
        makes: { outcome: 'not published' },
      },
      {
        when: 'of a form of somebody else',
        given: [labelled, 'the caller is a stranger'],
        answers: { refusal: 'NotPermitted' },
        makes: {
          outcome: 'ask the owner',
          reason: "You don't have permissions to update user form template: LoanApproval",
        },
      },
    ],
  };
}

export const labels = [label, unlabel];
