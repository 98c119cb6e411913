/**
 * `control/seeds/`. Owns seeds: their texts, what is wrong with them, how they are loaded. Must not know the cluster's
 * handles: when a seed is loaded, and what its clock then says, is decided above.
 */
export {};
