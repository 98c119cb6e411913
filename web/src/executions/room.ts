/** Executions: those that are found, one as a picture with all its tasks, and what can be done with it. */
export {};
