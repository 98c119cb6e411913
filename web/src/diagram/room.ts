/** The picture of a definition or an execution, of which each task can be chosen. Knows no page. */
export {};
