/**
 * `matchers/`. Owns the door `conductor-mock/matchers`: what a test expects of a cluster, for Vitest and Jest. Must not
 * know packages, and of the rest only the types of a running cluster.
 */
export {};
