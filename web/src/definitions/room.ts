/** Definitions of workflows and tasks, and forms: their versions, how they look, what differs between two. */
export {};
