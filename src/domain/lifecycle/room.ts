/**
 * `domain/lifecycle/`. Owns what an operator does to an execution: pause, resume, terminate, retry, rerun, restart,
 * jump, skip, upgrade. Must not know where the command came from, and what follows in other executions.
 */
export {};
