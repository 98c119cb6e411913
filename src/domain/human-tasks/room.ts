/**
 * `domain/human-tasks/`. Owns the record of a Human task: its transition table, assignments, action log; claim,
 * release, skip, reassign. Must not know who may, and what the execution does next.
 */
export {};
