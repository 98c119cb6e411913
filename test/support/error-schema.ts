import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ApiAnswer } from './api-call.ts';

const file = new URL('../../openapi/conductor-mock.openapi.json', import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'openapi');

const validate = schema('PlatformError');

/** The platform's error body: its shape by the OpenAPI document, its status again, and exactly this message. */
export function expectRefusal(answer: ApiAnswer, status: number, message: string | RegExp): void {
  expect(answer.status, answer.text).toBe(status);
  expectShape(answer);
  const wording = typeof message === 'string' ? message : expect.stringMatching(message);
  expect(answer.json).toMatchObject({
    status,
    message: wording,
    instance: 'conductor-mock',
    retryable: false,
  });
}

function expectShape(answer: ApiAnswer): void {
  expect(answer.headers.get('content-type')).toContain('application/json');
  validate(answer.json);
  expect(validate.errors ?? [], `${answer.text} as a PlatformError`).toEqual([]);
}

function schema(name: string): ValidateFunction {
  return ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
}
