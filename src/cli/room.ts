/**
 * `cli/`. Owns arguments, environment variables, exit codes. Must not know everything behind src/index.ts and
 * src/contract/.
 */
export {};
