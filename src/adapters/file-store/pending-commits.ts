import type { KeyedValue, Kind, Records } from '../../domain/ports.ts';
import { writtenChange } from '../../domain/records/written-changes.ts';
import type { LogValues } from './log-values.ts';

/** A change, or something else that has its place among them. */
type Item = Pending | { readonly mark: object };

interface Pending {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Records[Kind] | undefined;
  after: Records[Kind] | undefined;
}

/** What has been committed in a cluster and is not written yet. */
export class PendingCommits {
  /** Stands in each line. */
  readonly #tag: object;
  readonly #values: LogValues;
  #items: Item[] = [];
  /** The last change of each record. */
  readonly #last = new Map<string, Pending>();

  constructor(values: LogValues, tag: object = {}) {
    this.#values = values;
    this.#tag = tag;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** A later value takes the place of an earlier one where no key changes: only then would the order of keys tell. */
  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    const key = `${kind} ${id}`;
    const last = this.#last.get(key);
    if (last && after && before?.keys === after.keys) {
      last.after = after.value;
      return;
    }
    this.#put(key, { kind, id, before: before?.value, after: after?.value });
  }

  /** The records are these. */
  differ(records: Iterable<{ kind: Kind; id: string; value: unknown }>): void {
    for (const { kind, id, value } of records) {
      const after = value as Records[Kind];
      this.#put(`${kind} ${id}`, { kind, id, before: undefined, after });
    }
  }

  mark(mark: object): void {
    this.#items.push({ mark });
    this.#last.clear();
  }

  /** All of it as JSON texts, with what stands beside it in the last. */
  take(beside: object): readonly string[] {
    const texts: string[] = [];
    let changes: Pending[] = [];
    for (const item of this.#items) {
      if (!('mark' in item)) changes.push(item);
      else {
        if (changes.length > 0) texts.push(this.#textOf(changes, {}));
        texts.push(JSON.stringify({ ...this.#tag, ...item.mark }));
        changes = [];
      }
    }
    this.clear();
    return [...texts, this.#textOf(changes, beside)];
  }

  clear(): void {
    this.#items = [];
    this.#last.clear();
  }

  #put(key: string, change: Pending): void {
    this.#items.push(change);
    this.#last.set(key, change);
  }

  #textOf(pending: readonly Pending[], beside: object): string {
    const changes = pending.map((change) => writtenChange(change, this.#values.written));
    const { isFirst, shared } = this.#values.toTell();
    return JSON.stringify({
      ...this.#tag,
      ...(isFirst && { isFirst }),
      ...beside,
      changes,
      ...(shared && { shared }),
    });
  }
}
