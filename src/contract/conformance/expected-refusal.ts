/** How the mock refuses, to the letter. Other clusters may word it otherwise. */
import {
  expectMembers,
  expectSame,
  expectThat,
  itemsIn,
  memberOf,
  textIn,
  type Members,
} from './expectations.ts';
import type { Answer } from './wire.ts';

export interface ExpectedRefusal {
  /** Said by the mock: word for word, or as the pattern says. */
  readonly message: string | RegExp;
  /** The paths of the violations that the mock lists, in order. */
  readonly violations?: readonly string[];
  /** Of the body of every cluster. */
  readonly members?: Members;
}

/** The error body of the platform, or where a token is refused that of tokens, with nothing beside. */
export function expectExactRefusal(answer: Answer, { message, violations }: ExpectedRefusal): void {
  const type = answer.headers.get('content-type') ?? '';
  expectThat(type.startsWith('application/json'), `JSON instead of "${type}"`, answer);
  if (answer.status === 401) expectTokenError(answer);
  else expectPlatformError(answer);
  const text = textIn(answer, 'message');
  if (typeof message === 'string') expectSame(text, message, 'message', answer);
  else expectThat(message.test(text), `message to match ${String(message)}`, answer);
  if (violations === undefined) return;
  const paths = itemsIn(answer, 'validationErrors').map((one) => memberOf(one, 'path'));
  expectSame(paths, violations, 'the paths of the violations', answer);
}

function expectPlatformError(answer: Answer): void {
  const { status } = answer;
  expectMembers(answer, { status, instance: 'conductor-mock', retryable: false });
  expectKeys(answer, ['status', 'message', 'instance', 'retryable', 'validationErrors']);
}

function expectTokenError(answer: Answer): void {
  expectKeys(answer, ['message', 'error', 'timestamp']);
  const { error, timestamp } = answer.value as { error?: unknown; timestamp?: unknown };
  expectThat(
    error === 'INVALID_TOKEN' || error === 'EXPIRED_TOKEN',
    'INVALID_TOKEN or EXPIRED_TOKEN',
    answer,
  );
  expectThat(Number.isInteger(timestamp), 'timestamp to be an integer', answer);
}

function expectKeys(answer: Answer, allowed: readonly string[]): void {
  const others = Object.keys(answer.value ?? {}).filter((key) => !allowed.includes(key));
  expectSame(others, [], 'the other members', answer);
}
