/**
 * `domain/access/`. Owns who may do what, and the lookups that such a decision needs. Must not know what is done once
 * it is permitted.
 */
export {};
