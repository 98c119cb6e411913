/**
 * `control/`. Owns a cluster as a whole: seeds, tokens for tests, reset, time, /__admin and its guard. Must not know
 * the edge and the command line.
 */
export {};
