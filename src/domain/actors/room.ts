/**
 * `domain/actors/`. Owns the workers and people who act by themselves, which tasks they have still to act on and when, and
 * how far they are. Must not know the calls that they make, and whether these are permitted.
 */
export {};
