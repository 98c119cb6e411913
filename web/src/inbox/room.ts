/** The first page: which tasks there are for somebody. What a tab is, is a search, as any client could make it. */
export {};
