/** Every call of the pages: sent as somebody, marked as the console's, kept for the drawer. Knows no page. */
export {};
