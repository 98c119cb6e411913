/**
 * `adapters/`. Owns the ports of the domain, filled: store, clocks, ids, tokens, schema judge, scripts, log. Must not
 * know everything but the domain.
 */
export {};
