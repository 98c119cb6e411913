/**
 * `http/`. Owns the edge: routes, token, parameters, body, error bodies, Express. Must not know any operation: the
 * OpenAPI document drives it.
 */
export {};
