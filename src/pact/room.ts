/**
 * `pact/`. Owns the matchers that consumers import as `conductor-mock/pact`. Must not know packages and the server.
 */
export {};
