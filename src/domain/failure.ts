const failed: unique symbol = Symbol('failed');

/** Why something did not come about that is no call to refuse: the reason of a task that fails, the fault in a text. */
export interface Failure {
  readonly [failed]: true;
  readonly reason: string;
}

export function failure(reason: string): Failure {
  return { [failed]: true, reason };
}

export function isFailure<T>(value: T): value is Extract<T, Failure> {
  return typeof value === 'object' && value !== null && failed in value;
}
