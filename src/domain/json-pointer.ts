import { memberOf } from './json.ts';
import type { Path } from './path.ts';

/**
 * The path of a JSON Pointer (RFC 6901) into the value. Only the value tells an index from a member whose name is a
 * number: `0` is an index where there is a list.
 */
export function pathOfPointer(pointer: string, value: unknown): Path {
  let at = value;
  return partsOf(pointer).map((part) => {
    const step = Array.isArray(at) && /^\d+$/.test(part) ? Number(part) : part;
    at = memberOf(at, part);
    return step;
  });
}

function partsOf(pointer: string): readonly string[] {
  const [, ...parts] = pointer.split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
