/**
 * `domain/workers/`. Owns the queues of workers: poll, report, signal, the state of a task set by reference. Must not
 * know Human tasks beyond whether a report on one is permitted.
 */
export {};
