import {
  eachLike,
  fromState,
  humanTask,
  humanTaskAssignment,
  humanTaskProcessContext,
  humanTaskSearchResult,
  humanTaskState,
  humanTaskUser,
  present,
  queueSizes,
  refusal,
  type Template,
} from 'conductor-mock/pact';
import { describe, expect, it } from 'vitest';

/** What a consumer names wrongly: most of it does not compile, and all of it is refused when it runs. */

describe('a matcher refuses', () => {
  it('a value that the document does not list, naming those it lists', () => {
    // @ts-expect-error no such state
    expect(() => humanTask({ state: 'ASSIGND' })).toThrow(
      new TypeError(
        'HumanTaskEntry.state is one of PENDING, ASSIGNED, IN_PROGRESS, COMPLETED, TIMED_OUT, DELETED, not "ASSIGND"',
      ),
    );
    // @ts-expect-error no such state
    expect(() => humanTaskState('OPEN')).toThrow('HumanTaskState is one of PENDING');
  });

  it('a member that the answer does not have, naming those it has', () => {
    // @ts-expect-error no such member
    expect(() => humanTask({ stat: 'ASSIGNED' })).toThrow(
      /^HumanTaskEntry has no member stat; it may have createdBy, updatedBy, .*, state, /,
    );
    // @ts-expect-error no such member of a member
    expect(() => humanTask({ assignee: { name: 'john' } })).toThrow(
      'HumanTaskEntry.assignee has no member name; it may have userType, user',
    );
    expect(() => humanTaskUser({ ...JSON.parse('{"toString":"x"}') })).toThrow(
      'no member toString',
    );
  });

  it.each([
    // @ts-expect-error a number for a text
    ['HumanTaskEntry.taskId is a text, not 7', () => humanTask({ taskId: 7 })],
    [
      'HumanTaskEntry.createdOn is a whole number, not "now"',
      // @ts-expect-error a text for a number
      () => humanTask({ createdOn: 'now' }),
    ],
    ['HumanTaskEntry.createdOn is a whole number, not 1.5', () => humanTask({ createdOn: 1.5 })],
    [
      'HumanTaskAssignment.slaMinutes is a number, not NaN',
      () => humanTaskAssignment({ slaMinutes: Number.NaN }),
    ],
    [
      'HumanTaskProcessContext.assignmentsCompleted is true or false, not "no"',
      // @ts-expect-error a text for a flag
      () => humanTaskProcessContext({ assignmentsCompleted: 'no' }),
    ],
    // @ts-expect-error null, where the document has none
    ['HumanTaskEntry.displayName is a text, not null', () => humanTask({ displayName: null })],
    // @ts-expect-error a text for an object
    ['HumanTaskEntry.assignee is an object, not "john"', () => humanTask({ assignee: 'john' })],
    // @ts-expect-error a text for an object of any members
    ['HumanTaskEntry.output is an object, not "Yes"', () => humanTask({ output: 'Yes' })],
    [
      'HumanTaskSearchResult.results is a list, not {}',
      // @ts-expect-error an object for a list
      () => humanTaskSearchResult({ results: {} }),
    ],
    // @ts-expect-error a list for an object
    ['QueueSizes is an object, not []', () => queueSizes([])],
    [
      'HumanTaskSearchResult.results[0].state is one of',
      // @ts-expect-error no such state, in an element
      () => humanTaskSearchResult({ results: [{ state: 'OPEN' }] }),
    ],
    // @ts-expect-error a symbol of somebody else
    ['HumanTaskEntry.state is one of', () => humanTask({ state: Symbol('x') })],
  ])('a value of another type: %s', (message, make) => {
    expect(make).toThrow(message);
  });

  it('the presence of what the document does not describe', () => {
    const message = 'may be any JSON value, so its presence cannot be matched';
    expect(() => humanTask({ input: { __humanTaskDefinition: present } })).toThrow(message);
    expect(() => humanTask({ input: { loan: present } })).toThrow(
      `HumanTaskEntry.input.loan ${message}`,
    );
    expect(() => humanTask({ output: { approve: present } })).toThrow(
      'HumanTaskEntry.output.approve is not described by the document, so its presence cannot be matched',
    );
  });

  it('what JSON cannot say', () => {
    expect(() => humanTask({ output: { at: () => 1 } })).toThrow(
      'HumanTaskEntry.output.at is function, which JSON cannot say',
    );
    expect(() => humanTask({ output: { at: [Number.NaN] } })).toThrow(
      'HumanTaskEntry.output.at[0] is number, which JSON cannot say',
    );
  });
});

describe('a matcher takes', () => {
  it('undefined for not named', () => {
    expect(humanTask({ state: undefined, displayName: undefined })).toEqual(humanTask());
    expect(humanTask({ output: { approve: undefined } }).output).toEqual(
      humanTask({ output: {} }).output,
    );
  });

  it('a matcher of another schema as a part', () => {
    const assignee: Template<{ userType: string; user: string }> = humanTaskUser({ user: 'john' });
    expect(humanTask({ assignee: humanTaskUser({ user: 'john' }) }).assignee).toEqual(assignee);
  });

  it('nothing twice: what is made for one test does not change another', () => {
    const before = structuredClone(humanTask());
    const { output } = humanTask({ output: { a: 1 } });
    expect(humanTask()).toEqual(before);
    expect(output).not.toEqual(before.output);
  });
});

describe('eachLike refuses', () => {
  it('a fixed list inside, whose length Pact would not check', () => {
    const message = 'a list with fixed elements, whose length Pact would not check there';
    const inner = humanTaskSearchResult({ results: [humanTask()] });
    expect(() => eachLike(inner)).toThrow(message);
    expect(() => eachLike(humanTaskProcessContext({ skippedAssigneeIndexes: [] }))).toThrow(
      message,
    );
    expect(() => eachLike(eachLike(humanTaskUser()))).not.toThrow();
  });

  it.each([
    [{ min: -1 }, 'min is a whole number from 0, not -1'],
    [{ min: 1.5 }, 'min is a whole number from 0, not 1.5'],
    [{ min: 3, max: 2 }, 'max is a whole number from 3, not 2'],
    [{ min: 0, max: 0 }, 'max is a whole number from 1, not 0; an empty list is []'],
  ])('the bounds %j', (bounds, message) => {
    expect(() => eachLike(humanTaskUser(), bounds)).toThrow(message);
  });
});

it('refusal refuses a status that no operation answers', () => {
  // @ts-expect-error no such status
  expect(() => refusal(418)).toThrow(
    'no operation refuses with 418, only with 400, 401, 403, 404, 409, 413, 415, 500, 501',
  );
  // @ts-expect-error a reason that is not one of the token's
  expect(() => refusal(401, { error: 'TIRED' })).toThrow('TokenError.error is one of');
  // @ts-expect-error a member of the other kind of refusal
  expect(() => refusal(404, { error: 'INVALID_TOKEN' })).toThrow(
    'PlatformError has no member error',
  );
});

it('fromState refuses an expression that names nothing', () => {
  expect(() => fromState(' ', 'x')).toThrow('the expression names no value of the state');
});
