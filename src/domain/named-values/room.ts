/**
 * `domain/named-values/`. Owns the secrets and environment variables of a cluster: what an expression that names one stands
 * for. Must not know who names them: definitions, executions.
 */
export {};
