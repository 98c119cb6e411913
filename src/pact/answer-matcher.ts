import type { components } from '../generated/api.ts';
import { shapes, type ShapeName } from '../generated/shapes.ts';
import { expectationOf } from './expectation.ts';
import type { Override, Overrides, Template } from './overrides.ts';

type Schemas = components['schemas'];

/**
 * Makes what is expected of an answer. What is named counts as it is named: a value must be equal, a matcher must
 * match, `present` must be there. Of the rest only what the document requires is expected, by its type. Members that
 * nobody names may be in the answer or not.
 */
export type AnswerMatcher<N extends ShapeName> = (
  named?: Schemas[N] extends readonly (infer E)[] ? readonly Override<E>[] : Overrides<Schemas[N]>,
) => Template<Schemas[N]>;

/** Throws a TypeError when what is named cannot be in such an answer. */
export function answerMatcher<N extends ShapeName>(name: N): AnswerMatcher<N> {
  return (named) => expectationOf(shapes[name], named, name) as Template<Schemas[N]>;
}
