/** Matchers for `expect.extend` of Vitest and Jest. */
export { matchers, type ClusterMatchers } from './to-have-received.ts';
export type { Received } from './received.ts';
