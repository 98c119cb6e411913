/** The fields of `within` of the records of one kind that searches have asked for. */
import { withinField, type RecordIndex } from '../domain/index-keys.ts';
import type { Kind, Records, Stored } from '../domain/ports.ts';
import type { SharedMap } from './shared-map.ts';
import type { Ids } from './shared-set.ts';
import { WithinIndex } from './within-index.ts';

type Value = Records[Kind];
type Index = WithinIndex<Value>;
type Entries<E> = ReadonlyMap<string, E>;

/** Fields that are kept up; the one that was asked for least recently goes. */
const MOST = 8;

/** What copies of a store share is indexed once for all of them. */
const ofShared = new WeakMap<Entries<unknown>, Fields>();

export class WithinIndexes<E extends Pick<Stored, 'value'>> {
  readonly #record: RecordIndex<Kind>;
  readonly #entries: SharedMap<E>;
  #fields = new Fields();

  constructor(record: RecordIndex<Kind>, entries: SharedMap<E>) {
    this.#record = record;
    this.#entries = entries;
  }

  note(id: string, before: Value | undefined): void {
    for (const index of this.#fields.all()) index.note(id, before);
  }

  /** All entries have become shared ones: so does what was made of them. */
  share(): void {
    const { shared } = this.#entries;
    for (const index of this.#fields.all()) index.readFrom((id) => shared.get(id)?.value);
    ofShared.set(shared, this.#fields);
    this.#fields = new Fields();
  }

  /** Looks at what has changed while others have their turn, so that little is left to `idsOf`. */
  async refresh(field: string): Promise<void> {
    if (this.#fields.get(field) === undefined) await this.#ofShared(field)?.refresh();
    await this.#of(field).refresh();
  }

  idsOf(field: string, text: string): Ids {
    return this.#of(field).idsOf(text);
  }

  #of(field: string): Index {
    return this.#fields.get(field) ?? this.#fields.keep(field, this.#made(field));
  }

  #made(field: string): Index {
    const read = (id: string) => this.#entries.get(id)?.value;
    const shared = this.#ofShared(field);
    if (shared === undefined) return this.#new(field, read, this.#entries.keys());
    const before = this.#entries.shared;
    const differing = [...this.#entries.differingKeys()];
    return shared.copy(
      read,
      differing.map((id) => [id, before.get(id)?.value] as const),
    );
  }

  /** The index of what is shared; undefined: nothing is. */
  #ofShared(field: string): Index | undefined {
    const { shared } = this.#entries;
    if (shared.size === 0) return undefined;
    const fields = ofShared.get(shared) ?? new Fields();
    ofShared.set(shared, fields);
    const read = (id: string) => shared.get(id)?.value;
    return fields.get(field) ?? fields.keep(field, this.#new(field, read, shared.keys()));
  }

  #new(field: string, read: (id: string) => Value | undefined, ids: Iterable<string>): Index {
    const { name, path } = withinField(field) ?? { name: field, path: '' };
    const textsOf = (value: Value) => this.#record.within?.[name]?.(value, path) ?? [];
    const unseen = [...ids].map((id) => [id, undefined] as const);
    return new WithinIndex(textsOf, read, unseen);
  }
}

/** The indexes of some fields. */
class Fields {
  readonly #indexes = new Map<string, Index>();

  get(field: string): Index | undefined {
    const known = this.#indexes.get(field);
    if (known) this.keep(field, known);
    return known;
  }

  keep(field: string, index: Index): Index {
    this.#indexes.delete(field);
    this.#indexes.set(field, index);
    const [leastRecent = ''] = this.#indexes.keys();
    if (this.#indexes.size > MOST) this.#indexes.delete(leastRecent);
    return index;
  }

  all(): Iterable<Index> {
    return this.#indexes.values();
  }
}
