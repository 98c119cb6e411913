/**
 * `domain/search/`. Owns query grammars, full text, wildcards, field types, order and pages. Must not know what is
 * searched: it sees texts and fields.
 */
export {};
