/**
 * `control/keeping/`. Owns what of a cluster outlives its process: how its state stands in a store, with the start that a
 * reset goes back to and the hash of the seeds. Must not know where it is kept.
 */
export {};
