/**
 * `domain/definitions/`. Owns workflow and task definitions: their validation, versions, expressions, and what is
 * known of each task type. Must not know executions and who may save a definition.
 */
export {};
