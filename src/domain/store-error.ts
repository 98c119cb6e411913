/** Why a store cannot be used as it was asked for. */
export type StoreProblem =
  /** Another server has it. */
  | 'inUse'
  /** It is not what a server has written, or no longer. */
  | 'damaged'
  /** It is no store. */
  | 'foreign'
  /** Another version has written it. */
  | 'otherVersion'
  /** It began with other seeds. */
  | 'otherSeeds'
  /** It cannot be read or written. */
  | 'unreachable';

/** A store that cannot be used; the message says why, and what to do. Nothing of it has changed. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string) {
    super(message);
    this.name = 'StoreError';
    this.problem = problem;
  }
}
