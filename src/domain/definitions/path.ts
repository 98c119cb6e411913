import { memberOf } from '../json.ts';

/** Finds what a path's first segment names: `workflow` or a task reference. */
export type Lookup = (root: string) => unknown;

/** One step of a path: a member's name, an index, or every element. */
type Step = string | number | typeof EVERY;
const EVERY: unique symbol = Symbol('every');

const STEP = /\.([^.[\]]+)|\[\s*(-?\d+)\s*\]|\[\s*(?:'([^']*)'|"([^"]*)")\s*\]|\[\s*\*\s*\]/y;

/**
 * The steps of a JSONPath such as `ref.output.list[0]['a b'].c`, the first being the root's name; undefined where
 * it uses what is not built here (filters, slices, recursive descent, functions).
 */
function stepsOf(path: string): readonly Step[] | undefined {
  const root = /^[^.[\]]*/.exec(path)?.[0] ?? '';
  const steps: Step[] = [root];
  STEP.lastIndex = root.length;
  while (STEP.lastIndex < path.length) {
    const match = STEP.exec(path);
    if (!match) return undefined;
    const [, member, index, single, double] = match;
    if (member?.includes('(')) return undefined;
    steps.push(stepOf(member, index, single ?? double));
  }
  return steps;
}

function stepOf(
  member: string | undefined,
  index: string | undefined,
  quoted: string | undefined,
): Step {
  if (index !== undefined) return Number(index);
  if (quoted !== undefined) return quoted;
  return member === undefined || member === '*' ? EVERY : member;
}

export function isSupportedPath(path: string): boolean {
  return stepsOf(path) !== undefined;
}

/** The value at the path, or undefined when there is none. */
export function readPath(path: string, lookup: Lookup): unknown {
  const [root, ...steps] = stepsOf(path) ?? [];
  return typeof root === 'string' ? follow(lookup(root), steps) : undefined;
}

function follow(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (step === EVERY) {
    const elements = typeof value === 'object' && value !== null ? Object.values(value) : [];
    const found = elements
      .map((element) => follow(element, rest))
      .filter((one) => one !== undefined);
    return rest.includes(EVERY) ? found.flat() : found;
  }
  if (typeof step === 'number')
    return follow(Array.isArray(value) ? value.at(step) : undefined, rest);
  return follow(memberOf(value, step), rest);
}
