/** States of forms. */
import type { JsonObject } from '../documents/json.ts';
import { jsonSchema, text } from './parameter-schemas.ts';
import { providerState } from './provider-state.ts';
import { ADMINISTRATOR } from './state-context.ts';

interface FormParameters {
  readonly name: string;
  readonly version: number;
  readonly jsonSchema: JsonObject;
  readonly createdBy: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

export const form = providerState<'there is a form', FormParameters>({
  name: 'there is a form',
  about: 'There is a user form of that name and version; several versions are several states.',
  parameters: {
    name: text('The name of the form.', 'Approval'),
    version: { type: 'integer', minimum: 1, default: 1 },
    jsonSchema: {
      ...jsonSchema,
      default: {
        properties: { approve: { type: 'string', enum: ['Yes', 'No'] } },
        required: ['approve'],
      },
    },
    createdBy: text('Who has made it.', ADMINISTRATOR),
    tags: {
      type: 'array',
      default: [],
      description: 'The tags of the name, which all versions share.',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { key: text('Its name.'), value: { type: 'string' } },
        required: ['key', 'value'],
      },
    },
  },
  returns: {
    name: 'The name of the form.',
    version: 'Its version.',
    createdBy: 'Who has made it.',
    token: "The current caller's token.",
  },
  example: [
    { name: 'there is a form', params: { name: 'LoanReview' } },
    { name: 'there is a form', params: { name: 'LoanReview', version: 2 } },
  ],
  setUp: async ({ name, version, jsonSchema: judging, createdBy, tags }, context) => {
    await context.ensureCaller(createdBy);
    await context.target.seed({ forms: [{ name, version, jsonSchema: judging, createdBy }] });
    const path = `/human/template/${encodeURIComponent(name)}`;
    if (tags.length > 0) await context.administrate('PUT', `${path}/tags`, tags);
    const { status } = await context.look(`${path}/${String(version)}`);
    if (status !== 200) throw new Error(`there is no form ${name} ${version} after it was saved`);
    return { name, version, createdBy, token: (await context.callerToken()) ?? '' };
  },
});

export const noForm = providerState<
  'there is no such form',
  { readonly name: string; readonly version?: number }
>({
  name: 'there is no such form',
  about: 'There is no user form of that name or, where a version is given, not that version of it.',
  parameters: {
    name: text('The name.'),
    version: { type: 'integer', minimum: 1, description: 'Only this version is missing.' },
  },
  required: ['name'],
  returns: { name: 'The name.' },
  example: [{ name: 'there is no such form', params: { name: 'LoanReview' } }],
  setUp: async ({ name, version }, context) => {
    const of = version === undefined ? '' : ` ${String(version)}`;
    const query = version === undefined ? { name } : { name, version: String(version) };
    await context.mustBeMissing('/human/template', `a form ${name}${of}`, query);
    return { name };
  },
});
