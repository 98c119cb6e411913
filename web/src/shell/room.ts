/** What stands around every page: who acts, the calls that were made, whether the server is there. */
export {};
