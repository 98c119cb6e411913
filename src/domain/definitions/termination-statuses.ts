/** The ends that a TERMINATE task may give its execution (docs/reference-docs/operators/terminate). */
export const terminationStatuses = ['COMPLETED', 'FAILED', 'TERMINATED'] as const;
