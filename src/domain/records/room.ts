/**
 * `domain/records/`. Owns the table of all kinds of record, each with its keys and when it is due. Must not know
 * rules.
 */
export {};
