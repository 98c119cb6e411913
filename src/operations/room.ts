/**
 * `operations/`. Owns what the API can do: one file per operation, one folder per tag; perform.ts has the steps of
 * each call. Must not know HTTP statuses, stores, and one another. What several operations share stands in call/ and
 * views/.
 */
export {};
