/**
 * `domain/executions/`. Owns an execution and its tasks as data, with their own transitions, and what is read from
 * them. Must not know people, Human task records, and what happens next.
 */
export {};
