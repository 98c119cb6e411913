/**
 * `adapters/postgres-store/`. Owns how the state of a cluster stands in the rows of a database, and the connection to it.
 * Must not know what the records mean.
 */
export {};
