/**
 * What the packed package is tried with, besides what this repository uses itself: the only place with these versions
 * (docs/decisions/0009).
 */
export const jest = '30.5.2';

/** A Node.js that is newer than the oldest supported one, which package.json names. */
export const newerNode = '24.11.1';

/** One that the command refuses. */
export const tooOldNode = '18.20.8';
