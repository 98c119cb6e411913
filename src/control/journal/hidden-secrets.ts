import { NAMED_VALUES, textsOf, type NamedValues } from '../../domain/named-values/named-values.ts';
import type { Kind, Reader } from '../../domain/ports.ts';

/** Texts of all secrets that a cluster has, or has had: what is gone may still stand in calls that were noted. */
export class HiddenSecrets implements Iterable<string> {
  readonly #texts = new Set<string>();
  readonly #read: Reader;

  constructor(read: Reader) {
    this.#read = read;
  }

  changed(kind: Kind, _id: string, value: unknown): void {
    if (kind === 'secrets' && value !== undefined) this.#add(value as NamedValues);
  }

  /** All records may be others. */
  replaced(): void {
    void this.#read.read('secrets', NAMED_VALUES).then((stored) => {
      if (stored) this.#add(stored.value);
    });
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#texts.values();
  }

  #add(secrets: NamedValues): void {
    for (const text of textsOf(secrets)) this.#texts.add(text);
  }
}
