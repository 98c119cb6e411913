/**
 * `contract/`. Owns clusters seen from outside: provider states, verifying pacts, the checks of `conform`. Must not
 * know what is in a cluster.
 */
export {};
