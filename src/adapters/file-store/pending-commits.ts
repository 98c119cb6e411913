import { SharedValues } from '../../domain/codec.ts';
import type { KeyedValue, Kind, Records } from '../../domain/ports.ts';
import { writtenChange } from '../../domain/records/written-changes.ts';

/** A change, or something else that has its place among them. */
type Item = Pending | { readonly mark: object };

interface Pending {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Records[Kind] | undefined;
  after: Records[Kind] | undefined;
}

/** What has been committed and is not written yet. */
export class PendingCommits {
  #items: Item[] = [];
  /** The last change of each record. */
  readonly #last = new Map<string, Pending>();
  #written = new SharedValues();
  /** How many of the shared values are told; undefined: whoever reads what comes has none of them. */
  #told: number | undefined;

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
    const change = { kind, id, before: before?.value, after: after?.value };
    this.#items.push(change);
    this.#last.set(key, change);
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
        texts.push(JSON.stringify(item.mark));
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

  /** Whoever reads what comes knows nothing of what was told before. */
  begin(): void {
    this.#written = new SharedValues();
    this.#told = undefined;
  }

  #textOf(pending: readonly Pending[], beside: object): string {
    const changes = pending.map((change) => writtenChange(change, this.#written));
    const isFirst = this.#told === undefined;
    const shared = this.#written.json.slice(this.#told ?? 0);
    this.#told = this.#written.json.length;
    return JSON.stringify({
      ...(isFirst && { isFirst }),
      ...beside,
      changes,
      ...(shared.length > 0 && { shared }),
    });
  }
}
