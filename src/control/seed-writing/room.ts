/**
 * `control/seed-writing/`. Owns how the state of a cluster is written as a seed that people read and edit, and how that
 * seed is tried before it is given. Must not know how seeds are read: what it writes is loaded as any other.
 */
export {};
