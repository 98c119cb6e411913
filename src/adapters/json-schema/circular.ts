import type { SchemaNode } from './schema-node.ts';

/**
 * Whether judging by one of the schemas would never end: it leads back to itself without going into a member or element
 * on the way.
 */
export function leadInCircle(nodes: Iterable<SchemaNode>): boolean {
  const done = new Set<SchemaNode>();
  for (const node of nodes) if (returns(node, done)) return true;
  return false;
}

/** Depth first, without recursion: a chain of references can be longer than the stack is deep. */
function returns(start: SchemaNode, done: Set<SchemaNode>): boolean {
  const open = new Set<SchemaNode>();
  const path = [{ node: start, next: 0 }];
  open.add(start);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const { node } = last;
    const to = done.has(node) ? undefined : node.inPlace[last.next];
    last.next += 1;
    if (to === undefined) {
      path.pop();
      open.delete(node);
      done.add(node);
    } else if (open.has(to)) return true;
    else if (!done.has(to)) {
      open.add(to);
      path.push({ node: to, next: 0 });
    }
  }
  return false;
}
