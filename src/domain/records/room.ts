/**
 * `domain/records/`. Owns the tables of all kinds of record: their keys and when they are due, and how they stand in a
 * snapshot. Must not know rules.
 */
export {};
