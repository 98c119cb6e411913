import { humanTaskTemplate } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import type { State } from '../exchange.ts';
import { state } from '../states.ts';
import { tooLong, tooLongInPact } from '../too-long.ts';
import type { FormClient } from './form-client.ts';

/** How the pipeline brings forms into the cluster. */

const anAdministrator = 'the caller is an administrator';
const aStranger = 'the caller is a stranger';
const noForm: readonly State[] = [
  state('there is no such form', { name: 'LoanApproval' }),
  anAdministrator,
];
const aForm: readonly State[] = [
  state('there is a form', { name: 'LoanApproval' }),
  anAdministrator,
];
const ofSomebodyElse: readonly State[] = [
  state('there is a form', { name: 'LoanApproval' }),
  aStranger,
];

const form = {
  name: 'LoanApproval',
  jsonSchema: { properties: { approve: { enum: ['Yes', 'No'] } }, required: ['approve'] },
  templateUI: { type: 'VerticalLayout', elements: [] },
};
const { templateUI: _, ...withoutLayout } = form;
const unusable = { ...form, jsonSchema: { type: 'strin' } };
const published = (version: number) => ({
  outcome: 'published',
  forms: [`LoanApproval ${version}`],
});
const saved = (version: number) => humanTaskTemplate({ name: 'LoanApproval', version });
const once = { newVersion: 'false' };

const maybe = {
  outcome: 'fail',
  reason:
    "Failed to convert value of type 'java.lang.String' to required type 'Boolean' for parameter 'newVersion': \"maybe\"",
};
const noBody = { outcome: 'fail', reason: 'Required request body is missing' };
const notMine = {
  outcome: 'ask the owner',
  reason: "You don't have permissions to update user form template: LoanApproval",
};

const publish: Call<FormClient> = {
  operationId: 'saveForm',
  call: 'a form',
  given: noForm,
  asks: { path: '/api/human/template', query: once, body: form },
  does: (publisher) => publisher.publish(form),
  cases: [
    { when: 'that is new', answers: { body: saved(1) }, makes: published(1) },
    {
      when: 'as a version beside the old one',
      given: aForm,
      asks: { query: { newVersion: 'true' } },
      does: (publisher) => publisher.publish(form, 'true'),
      answers: { body: saved(2) },
      makes: published(2),
    },
    {
      when: 'with a schema that judges nothing',
      asks: { body: unusable },
      does: (publisher) => publisher.publish(unusable),
      answers: { refusal: 'InvalidForm', fields: ['jsonSchema'] },
      makes: { outcome: 'point at the file', fields: ['jsonSchema'] },
    },
    {
      when: 'without a layout',
      asks: { body: withoutLayout },
      does: (publisher) => publisher.publish(withoutLayout),
      answers: { refusal: 'InvalidBody', fields: ['templateUI'] },
      makes: { outcome: 'point at the file', fields: ['templateUI'] },
    },
    {
      when: 'that may be a new version',
      asks: { query: { newVersion: 'maybe' } },
      does: (publisher) => publisher.publish(form, 'maybe'),
      answers: { refusal: 'InvalidParameter' },
      makes: maybe,
    },
    {
      when: 'that is not there',
      asks: { body: undefined },
      does: (publisher) => publisher.publish(undefined),
      answers: { refusal: 'MissingBody' },
      makes: noBody,
    },
    {
      when: 'that is a list',
      asks: { body: [form] },
      does: (publisher) => publisher.publish([form]),
      answers: { refusal: 'MalformedBody' },
      makes: { outcome: 'fail', reason: 'JSON parse error: expected a JSON object, got array' },
    },
    {
      when: 'that is too long',
      asks: { body: { ...form, templateUI: { type: tooLongInPact } } },
      does: (publisher) => publisher.publish({ ...form, templateUI: { type: tooLong } }),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'split it' },
    },
    {
      when: 'of somebody else',
      given: ofSomebodyElse,
      answers: { refusal: 'NotPermitted' },
      makes: notMine,
    },
  ],
};

const publishAll: Call<FormClient> = {
  operationId: 'saveForms',
  call: 'a list of forms',
  given: noForm,
  asks: { path: '/api/human/template/bulk', query: once, body: [form] },
  does: (publisher) => publisher.publishAll([form]),
  cases: [
    { when: 'that are new', answers: { body: [saved(1)] }, makes: published(1) },
    {
      when: 'with a schema that judges nothing',
      asks: { body: [unusable] },
      does: (publisher) => publisher.publishAll([unusable]),
      answers: { refusal: 'InvalidForm', fields: ['[0].jsonSchema'] },
      makes: { outcome: 'point at the file', fields: ['[0].jsonSchema'] },
    },
    {
      when: 'without a layout',
      asks: { body: [withoutLayout] },
      does: (publisher) => publisher.publishAll([withoutLayout]),
      answers: { refusal: 'InvalidBody', fields: ['[0].templateUI'] },
      makes: { outcome: 'point at the file', fields: ['[0].templateUI'] },
    },
    {
      when: 'that may be new versions',
      asks: { query: { newVersion: 'maybe' } },
      does: (publisher) => publisher.publishAll([form], 'maybe'),
      answers: { refusal: 'InvalidParameter' },
      makes: maybe,
    },
    {
      when: 'that is not there',
      asks: { body: undefined },
      does: (publisher) => publisher.publishAll(undefined),
      answers: { refusal: 'MissingBody' },
      makes: noBody,
    },
    {
      when: 'that is a single form',
      asks: { body: form },
      does: (publisher) => publisher.publishAll(form),
      answers: { refusal: 'MalformedBody' },
      makes: { outcome: 'fail', reason: 'JSON parse error: expected a JSON array, got object' },
    },
    {
      when: 'that is too long',
      asks: { body: [{ ...form, templateUI: { type: tooLongInPact } }] },
      does: (publisher) => publisher.publishAll([{ ...form, templateUI: { type: tooLong } }]),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'split it' },
    },
    {
      when: 'of somebody else',
      given: ofSomebodyElse,
      answers: { refusal: 'NotPermitted' },
      makes: notMine,
    },
  ],
};

export const publishing = [publish, publishAll];
