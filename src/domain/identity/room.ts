/**
 * `domain/identity/`. Owns users, groups, applications and their keys, roles, tags, grants, and the caller behind a
 * token. Must not know what a grant is asked for: executions, forms, tasks.
 */
export {};
