/** The members and elements of one value that schemas have judged, for `unevaluatedProperties` and `unevaluatedItems`. */
export class Evaluated {
  /** By name or index; true: surely, false: if what is still open turns out to fit. */
  readonly #judged = new Map<string | number, boolean>();

  add(key: string | number, surely = true): void {
    if (surely || !this.#judged.has(key)) this.#judged.set(key, surely);
  }

  addAll(other: Evaluated, surely: boolean): void {
    for (const [key, sure] of other.#judged) this.add(key, surely && sure);
  }

  /** Undefined: nobody has judged it. */
  surely(key: string | number): boolean | undefined {
    return this.#judged.get(key);
  }
}
