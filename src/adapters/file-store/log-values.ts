import { SharedValues } from '../../domain/codec.ts';

/** What the lines of a log have in common: values that stand in one of them and are referred to by those after it. */
export class LogValues {
  written = new SharedValues();
  /** How many are told; undefined: whoever reads what comes has none of them. */
  #told: number | undefined;

  /** Whoever reads what comes knows nothing of what was told before. */
  begin(): void {
    this.written = new SharedValues();
    this.#told = undefined;
  }

  /** Those that are new, as members of the line; `isFirst` stands before whatever refers to them. */
  toTell(): { readonly isFirst?: true; readonly shared?: readonly unknown[] } {
    const isFirst = this.#told === undefined;
    const shared = this.written.json.slice(this.#told ?? 0);
    this.#told = this.written.json.length;
    return { ...(isFirst && { isFirst }), ...(shared.length > 0 && { shared }) };
  }
}
