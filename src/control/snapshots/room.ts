/**
 * `control/snapshots/`. Owns the form of snapshots: how the state of a cluster is written as JSON, and how it is read
 * from there again, as a whole or not at all. Must not know the cluster's handles: when a state is taken or put back is
 * decided above.
 */
export {};
