import { describe, expect, it } from 'vitest';
import { violationIn } from '../support/openapi-document.ts';

/** How the tests of the cases hold answers against the OpenAPI document. */

const json = 'application/json';
const refusal = { status: 404, message: 'x', instance: 'conductor-mock', retryable: false };

describe('an answer of the update by reference', () => {
  const judge = (status: number, contentType: string | null, text: string) =>
    violationIn('POST', '/api/human/tasks/update/taskRef', { status, contentType, text });

  it.each([
    ['a status that is declared, with no body', 200, null, ''],
    ['a refusal that is declared', 404, `${json}; charset=utf-8`, JSON.stringify(refusal)],
  ])('fits with %s', (_what, status, contentType, text) => {
    expect(judge(status, contentType, text)).toBeUndefined();
  });

  it.each([
    ['a status that is not', 418, null, '', '418 is not declared'],
    ['a body where none is', 200, json, '{}', 'a body is not declared'],
    ['another type of body', 404, 'text/html', '<p>', '"text/html" is not declared'],
    ['no type of body', 404, null, '', '"" is not declared'],
    [
      'a member that is missing',
      404,
      json,
      JSON.stringify({ ...refusal, message: undefined }),
      "data must have required property 'message'",
    ],
    [
      'one that is too many',
      404,
      json,
      JSON.stringify({ ...refusal, trace: 'x' }),
      'data must NOT have additional properties',
    ],
  ])('does not with %s', (_what, status, contentType, text, problem) => {
    expect(judge(status, contentType, text)).toBe(problem);
  });
});

describe('an answer', () => {
  it('is judged by the operation whose path names more', () => {
    const answer = { status: 200, contentType: json, text: '{"results":1}' };
    expect(violationIn('POST', '/api/human/tasks/search', answer)).toContain('data/results');
  });

  it('is judged by nothing where no operation stands behind it', () => {
    const answer = { status: 405, contentType: 'text/html', text: 'no' };
    expect(violationIn('PUT', '/api/human/tasks/update/taskRef', answer)).toBeUndefined();
  });
});
