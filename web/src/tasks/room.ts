/** What every page says of a Human task: its words, its times, its people. Knows no page. */
export {};
