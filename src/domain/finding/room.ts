/**
 * `domain/finding/`. Owns searches and lists of executions, tasks and Human tasks. Must not know how an index is kept.
 */
export {};
