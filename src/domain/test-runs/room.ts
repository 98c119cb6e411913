/**
 * `domain/test-runs/`. Owns POST /workflow/test: an execution that is decided with mocks and never stored. Must not
 * know the store.
 */
export {};
