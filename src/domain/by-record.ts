import type { Kind } from './ports.ts';

/** Something for each of some records, in the order in which they got it first. */
export class ByRecord<Value> {
  readonly #places = new Map<Kind, Map<string, number>>();
  readonly #values: Value[] = [];

  get(kind: Kind, id: string): Value | undefined {
    const place = this.#placeOf(kind, id);
    return place === undefined ? undefined : this.#values[place];
  }

  has(kind: Kind, id: string): boolean {
    return this.#placeOf(kind, id) !== undefined;
  }

  set(kind: Kind, id: string, value: Value): void {
    const place = this.#placeOf(kind, id) ?? this.#newPlace(kind, id);
    this.#values[place] = value;
  }

  get values(): readonly Value[] {
    return this.#values;
  }

  #placeOf(kind: Kind, id: string): number | undefined {
    return this.#places.get(kind)?.get(id);
  }

  #newPlace(kind: Kind, id: string): number {
    const ids = this.#places.get(kind) ?? new Map<string, number>();
    this.#places.set(kind, ids.set(id, this.#values.length));
    return this.#values.length;
  }
}
