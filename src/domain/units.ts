export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The last moment that there is a date for, in epoch ms. */
export const LAST_MS = 8.64e15;

/** In bytes, or in characters where texts are measured. */
export const KIB = 1_024;
export const MIB = 1_024 * KIB;
