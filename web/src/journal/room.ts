/** What the API was called: the journal as it fills, and what can be done with one of its calls. */
export {};
