/** Expressions that come to more than anybody has. */
import type { StallInput } from './stall-input.ts';
import { outcomeOf, set } from './workflows.ts';

const manual = (
  name: string,
  outcome: RegExp,
  tasks: () => readonly object[],
  input: object = {},
): StallInput => ({
  name,
  clock: 'manual',
  outcome,
  send: (server) => outcomeOf(server, tasks(), input),
});

const doublings = Array.from({ length: 17 }, (_, at) =>
  set(`double_${at}`, { v: { a: '${workflow.variables.v}', b: '${workflow.variables.v}' } }),
);
const TOO_LARGE = /^FAILED .*--max-value-bytes/;

export const expressionInputs: readonly StallInput[] = [
  manual('a path of 32,000 steps in a definition', TOO_LARGE, () => [
    set('a', { t: `\${workflow.input${'.a'.repeat(32_000)}}` }),
  ]),
  manual(
    'a path of 16,000 steps in an input',
    TOO_LARGE,
    () => [set('a', { t: '${workflow.input${workflow.input.path}}' })],
    { path: '.a'.repeat(16_000) },
  ),
  manual('17 doublings, and a text that has them 3,000 times', TOO_LARGE, () => [
    set('first', { v: 'x' }),
    ...doublings,
    set('text', { t: '${workflow.variables.v}'.repeat(3_000) }),
  ]),
  manual('expressions nested 4,000 deep', /^FAILED .*--max-value-bytes/, () => [
    set('a', { t: '${a'.repeat(4_000) + '}'.repeat(4_000) }),
  ]),
  manual(
    'a text of more than 512 MiB',
    TOO_LARGE,
    () => [set('a', { t: '${workflow.input.x}'.repeat(300) })],
    { x: 'x'.repeat(2_000_000) },
  ),
];
