/**
 * `domain/engine/`. Owns how an execution goes on: deciding, scheduling, time-outs, starts; one behaviour per task
 * type. Must not know who reported what, and what other executions do in consequence.
 */
export {};
