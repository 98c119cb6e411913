/**
 * `server/replicas/`. Owns how several servers share a database: who leads, and how the others hand their calls on. Must
 * not know what is in a call.
 */
export {};
