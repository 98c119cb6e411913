/**
 * `domain/effects/`. Owns what follows a change in other records: sub-workflows, parents, triggers, failure workflows.
 * Must not know which operation made the change.
 */
export {};
