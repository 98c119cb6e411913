import type { components } from '../generated/api.ts';
import { shapes, type ShapeName } from '../generated/shapes.ts';
import { expectationOf } from './expectation.ts';
import type { Override, Overrides, Template } from './overrides.ts';

type Schemas = components['schemas'];

/**
 * Makes what is expected of an answer, from what the consumer names of it and from what the document says:
 *
 * - a value that is named must be equal, a matcher must match, `present` must be there, of the document's type
 * - a list that is named has exactly these elements, an object that is named at least these members
 * - of the rest, what the document requires must be there, of its type; a list has any number of elements, or one at
 *   least where it has in all examples of the document
 * - members that nobody names may be in the answer or not
 *
 * The result is plain data. Who counts on a few members only picks them: `const { taskId, state } = humanTask();`
 */
export type AnswerMatcher<N extends ShapeName> = (
  named?: Schemas[N] extends readonly (infer E)[] ? readonly Override<E>[] : Overrides<Schemas[N]>,
) => Template<Schemas[N]>;

/** Throws a TypeError when what is named cannot be in such an answer. */
export function answerMatcher<N extends ShapeName>(name: N): AnswerMatcher<N> {
  return (named) => expectationOf(shapes[name], named, name) as Template<Schemas[N]>;
}
