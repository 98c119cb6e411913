/**
 * `server/`. Owns the wiring of all rooms, and a cluster as an object of the library. Must not know rules: it only
 * connects.
 */
export {};
