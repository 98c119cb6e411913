import { pathText } from './path.ts';
import type { Violation } from './refusals.ts';

/** A violation in the platform's shape. */
export interface PrintedViolation {
  readonly path: string;
  readonly message: string;
  readonly invalidValue?: unknown;
}

export function printedViolation({ path, ...others }: Violation): PrintedViolation {
  return { path: pathText(path), ...others };
}
