/**
 * `domain/json-paths/`. Owns JSONPath as Jayway's library 2.9 reads it, which the engine 3.32.1 resolves `${…}` with:
 * the compiler, the walk through a document, filters and functions. Must not know what a document holds: it sees JSON.
 */
export {};
