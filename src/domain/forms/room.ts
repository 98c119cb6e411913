/**
 * `domain/forms/`. Owns user forms: versions, and whether an output fits one. Must not know tasks, workflows, and who
 * may save a form.
 */
export {};
