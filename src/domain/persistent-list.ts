/**
 * A list that shares with the one it was made of all that is the same: a tree with 32 items to a leaf and 32 nodes to a
 * node, so that a change copies as many arrays as the tree is high, however long the list is.
 */

const WIDTH = 32;
const BITS = 5;

export interface ListNode<T> {
  /** Of a leaf; any other has nodes. */
  readonly items: readonly T[];
  readonly nodes: readonly ListNode<T>[];
}

const NONE: readonly never[] = [];

export class PersistentList<T> {
  readonly length: number;
  readonly root: ListNode<T>;
  /** Nodes between the root and a leaf, in bits of a position. */
  readonly #shift: number;
  static readonly #nothing = new PersistentList<never>(leaf([]), 0, 0);

  private constructor(root: ListNode<T>, length: number, shift: number) {
    this.root = root;
    this.length = length;
    this.#shift = shift;
  }

  static of<T>(all: readonly T[]): PersistentList<T> {
    if (all.length === 0) return PersistentList.#nothing;
    let nodes = inSlices(all).map(leaf);
    let shift = 0;
    while (nodes.length > 1) {
      nodes = inSlices(nodes).map(above);
      shift += BITS;
    }
    return new PersistentList(nodes[0] ?? leaf<T>([]), all.length, shift);
  }

  /** Undefined beyond its ends. */
  get(position: number): T | undefined {
    if (position < 0 || position >= this.length) return undefined;
    let node: ListNode<T> | undefined = this.root;
    for (let shift = this.#shift; shift > 0; shift -= BITS)
      node = node?.nodes[(position >> shift) % WIDTH];
    return node?.items[position % WIDTH];
  }

  get last(): T | undefined {
    return this.get(this.length - 1);
  }

  add(item: T): PersistentList<T> {
    const { length, root } = this;
    const isFull = length === WIDTH << this.#shift;
    const shift = isFull ? this.#shift + BITS : this.#shift;
    return new PersistentList(
      put(isFull ? above([root]) : root, shift, length, item),
      length + 1,
      shift,
    );
  }

  addAll(items: readonly T[]): PersistentList<T> {
    return items.reduce<PersistentList<T>>((list, item) => list.add(item), this);
  }

  /** The items from that position on. */
  from(position: number): readonly T[] {
    const left = Math.max(0, this.length - position);
    return Array.from({ length: left }, (_one, at) => this.get(position + at) as T);
  }

  /** The list with another item in that place, which must be one of it. */
  with(position: number, item: T): PersistentList<T> {
    return new PersistentList(
      put(this.root, this.#shift, position, item),
      this.length,
      this.#shift,
    );
  }

  all(): readonly T[] {
    if (this.root.nodes.length === 0) return this.root.items;
    const all: T[] = [];
    collect(this.root, all);
    return all;
  }

  /** The list with what `change` makes of each item; what it leaves as it is stays shared. */
  map(change: (item: T) => T): PersistentList<T> {
    return new PersistentList(changedBelow(this.root, change), this.length, this.#shift);
  }

  [Symbol.iterator](): Iterator<T> {
    return itemsIn(this.root);
  }

  /** The items that are not in the same place in the list before. */
  changedSince(before: PersistentList<T>): readonly T[] {
    const found: T[] = [];
    addDiffering(this.root, this.#shift, before.root, before.#shift, found);
    return found;
  }
}

/** The items below the node, of those branches that are looked into. */
export function* itemsIn<T>(
  node: ListNode<T>,
  isWanted: (node: ListNode<T>) => boolean = () => true,
): Generator<T> {
  if (!isWanted(node)) return;
  yield* node.items;
  for (const one of node.nodes) yield* itemsIn(one, isWanted);
}

/** Adds what differs to `found`. A tree that is higher began as the lower one, which is its first node now. */
function addDiffering<T>(
  one: ListNode<T>,
  shift: number,
  other: ListNode<T> | undefined,
  otherShift: number,
  found: T[],
): void {
  if (one === other) return;
  if (other === undefined) collect(one, found);
  else if (otherShift > shift) addDiffering(one, shift, other.nodes[0], otherShift - BITS, found);
  else if (shift === 0) {
    for (const [at, item] of one.items.entries()) if (item !== other.items[at]) found.push(item);
  } else
    for (const [at, node] of one.nodes.entries()) {
      if (shift === otherShift)
        addDiffering(node, shift - BITS, other.nodes[at], otherShift - BITS, found);
      else addDiffering(node, shift - BITS, at === 0 ? other : undefined, otherShift, found);
    }
}

function collect<T>({ items, nodes }: ListNode<T>, all: T[]): void {
  for (const item of items) all.push(item);
  for (const node of nodes) collect(node, all);
}

function changedBelow<T>(node: ListNode<T>, change: (item: T) => T): ListNode<T> {
  const items = node.items.map(change);
  const nodes = node.nodes.map((one) => changedBelow(one, change));
  const isSame =
    items.every((item, at) => item === node.items[at]) &&
    nodes.every((one, at) => one === node.nodes[at]);
  return isSame ? node : { items, nodes };
}

function leaf<T>(items: readonly T[]): ListNode<T> {
  return { items, nodes: NONE };
}

function above<T>(nodes: readonly ListNode<T>[]): ListNode<T> {
  return { items: NONE, nodes };
}

function inSlices<T>(all: readonly T[]): (readonly T[])[] {
  const slices: (readonly T[])[] = [];
  for (let at = 0; at < all.length; at += WIDTH) slices.push(all.slice(at, at + WIDTH));
  return slices;
}

function put<T>(
  node: ListNode<T> | undefined,
  shift: number,
  position: number,
  item: T,
): ListNode<T> {
  const at = (position >> shift) % WIDTH;
  if (shift === 0) return leaf(placed(node?.items ?? [], at, item));
  const nodes = node?.nodes ?? [];
  return above(placed(nodes, at, put(nodes[at], shift - BITS, position, item)));
}

function placed<T>(all: readonly T[], at: number, item: T): readonly T[] {
  // Spread and item would make room for 16 more.
  return at === all.length ? all.concat([item]) : all.with(at, item);
}
