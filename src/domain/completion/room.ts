/**
 * `domain/completion/`. Owns what ends a Human task together with its execution: update, delete, expiry. Must not know
 * HTTP, and the triggers that follow.
 */
export {};
