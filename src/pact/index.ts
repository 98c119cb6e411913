// The door `conductor-mock/pact`: what a consumer's Pact test says about the answers of the Human Task API.
// It makes plain data and imports no package; @pact-foundation/pact takes what it makes.
export type { RefusalStatus } from '../generated/shapes.ts';
export * from './answers.ts';
export type { AnswerMatcher } from './answer-matcher.ts';
export { callerToken } from './caller-token.ts';
export { eachLike } from './each-like.ts';
export { fromState } from './from-state.ts';
export type { Matcher } from './matcher.ts';
export { oneOf } from './one-of.ts';
export {
  present,
  type Override,
  type Overrides,
  type Present,
  type Template,
} from './overrides.ts';
export { refusal } from './refusal.ts';
