import { describe, expect, it } from 'vitest';
import {
  expectEmpty,
  expectMembers,
  expectErrorBody,
  expectLike,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  textIn,
  withMembers,
} from '../../../src/contract/conformance/expectations.ts';
import { expectSameState } from '../../../src/contract/conformance/unchanged.ts';
import type { Answer } from '../../../src/contract/conformance/wire.ts';

function answer(status: number, value?: unknown): Answer {
  const text = value === undefined ? '' : JSON.stringify(value);
  return { status, value, text, headers: new Headers(), from: 'GET /x as bob' };
}

describe('an expectation of a check fails when', () => {
  it.each<[string, () => unknown, string]>([
    [
      'the status is another',
      () => {
        expectStatus(answer(200), 404);
      },
      'expected 404, got 200',
    ],
    ['a step fails', () => expectSuccess(answer(400)), 'expected a success, got 400'],
    [
      'a body comes',
      () => {
        expectEmpty(answer(200, {}));
      },
      'expected an empty body, got one',
    ],
    [
      'an error body says nothing',
      () => {
        expectErrorBody(answer(404, { message: '' }), 404);
      },
      'expected a message, got an empty one',
    ],
    [
      'there is no error body',
      () => {
        expectErrorBody(answer(404), 404);
      },
      'expected message to be a text, got absent',
    ],
    [
      'a member is another',
      () => {
        expectMembers(answer(200, { a: { b: [1] } }), { 'a.b.0': 2 });
      },
      'expected a.b.0 to be 2, got 1',
    ],
    [
      'a member is there',
      () => {
        expectMembers(answer(200, { a: 1 }), { a: undefined });
      },
      'expected a to be absent, got 1',
    ],
    [
      'a member has one key more',
      () => {
        expectMembers(answer(200, { a: { b: 1, c: 2 } }), { a: { b: 1 } });
      },
      'expected a to be {"b":1}, got {"b":1,"c":2}',
    ],
    [
      'a member of a pattern is another',
      () => {
        expectLike(answer(200, { a: { b: 1, c: 2 } }), { a: { b: 2 } });
      },
      'expected a.b to be 2, got 1',
    ],
    [
      'a member of a pattern is there',
      () => {
        expectLike(answer(200, { a: { b: 1 } }), { a: { b: undefined } });
      },
      'expected a.b to be absent, got 1',
    ],
    [
      'a list has more items than its pattern',
      () => {
        expectLike(answer(200, { a: [1, 2] }), { a: [1] });
      },
      'expected the length of a to be 1, got 2',
    ],
    [
      'an object of a pattern is a text',
      () => {
        expectLike(answer(200, { a: 'x' }), { a: {} });
      },
      'expected a to be an object or a list, got otherwise',
    ],
    [
      'a text does not match its pattern',
      () => {
        expectLike(answer(200, { a: 'xyz' }), { a: /^y/ });
      },
      'expected a to match /^y/, got otherwise of "xyz" in',
    ],
    [
      'a list is an object',
      () => {
        expectSame({ 0: 1 }, [1], 'it', answer(200));
      },
      'expected it to be [1], got {"0":1}',
    ],
    [
      'something does not hold',
      () => {
        expectThat(false, 'a log', answer(200));
      },
      'expected a log, got otherwise',
    ],
    [
      'a text is a number',
      () => textIn(answer(200, { id: 1 }), 'id'),
      'expected id to be a text, got 1',
    ],
    [
      'a list is missing',
      () => itemsIn(answer(200, {}), 'tasks'),
      'expected tasks to be a list, got absent',
    ],
    [
      'a task has come',
      () => {
        expectSameState([answer(200, {})], [answer(200, {}), answer(200, {})]);
      },
      'expected the number of tasks (unchanged) to be 1, got 2',
    ],
    [
      'a time has moved',
      () => {
        expectSameState([answer(200, { on: 1 })], [answer(200, { on: 2 })]);
      },
      'expected on (unchanged) to be 1, got 2',
    ],
    [
      'a member has gone',
      () => {
        expectSameState([answer(200, { on: 1 })], [answer(200, {})]);
      },
      'expected on (unchanged) to be 1, got absent',
    ],
  ])('%s', (_when, expectation, text) => {
    expect(expectation).toThrow(
      text.endsWith(' in') ? `${text} GET /x as bob` : `${text} of GET /x as bob`,
    );
  });

  it('and holds for what is as expected, whatever the order of keys', () => {
    expectMembers(answer(200, { a: { b: 1, c: [null] } }), { a: { c: [null], b: 1 } });
    expectLike(answer(200, { a: [{ b: 'x', c: 1 }], d: 2 }), { a: [{ b: /x/, e: undefined }] });
    expectErrorBody(answer(404, { message: 'gone' }), 404);
    expectSameState([answer(200, { a: 1, b: 2 })], [answer(200, { b: 2, a: 1 })]);
    expect(textIn(answer(200, { id: 'x' }), 'id')).toBe('x');
  });
});

it('a copy with other members leaves the value as it is', () => {
  const value = { a: { b: 1 }, c: 2 };
  expect(withMembers({ value }, { 'a.b': 3, d: 4 })).toEqual({ a: { b: 3 }, c: 2, d: 4 });
  expect(value).toEqual({ a: { b: 1 }, c: 2 });
});
