/**
 * `diagram/`. Owns definitions and executions as pictures: the graph, where each task stands, the shapes. Must not know
 * the server and Node: a page draws with it, too.
 */
export {};
