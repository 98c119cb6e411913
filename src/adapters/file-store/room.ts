/**
 * `adapters/file-store/`. Owns the files of a store that outlives its process: the lock, the snapshot, the log of commits,
 * and in which order they are written. Must not know what a cluster keeps besides its records.
 */
export {};
