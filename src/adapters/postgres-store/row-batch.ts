import { createHash } from 'node:crypto';
import type { Kind } from '../../domain/ports.ts';
import { partsOfChange, partsOfRecord } from '../../domain/records/parts-of-records.ts';

/** Rows that are written together, as the parameters of the functions `put` and `keep`. */
export class RowBatch {
  readonly #gone: string[] = [];
  readonly #anew: string[] = [];
  readonly #records = columns(5);
  readonly #parts = columns(4);
  readonly #lost = columns(2);
  readonly #gained = columns(4);
  readonly #shared = columns(2);
  /** How many rows of records, their parts and keys are written. */
  size = 0;

  get parameters(): readonly unknown[] {
    const rows = [this.#records, this.#parts, this.#lost, this.#gained, this.#shared];
    return [this.#gone, this.#anew, ...rows.flat()];
  }

  /** The record with all that stands beside it. */
  remove(kind: Kind, id: string): void {
    this.#gone.push(hashOf(kind, id));
  }

  /** `json` is the whole value. `seq`: its place among all records where it is new. */
  put(kind: Kind, id: string, json: unknown, seq: number, nextPlace: () => number): void {
    const hash = hashOf(kind, id);
    const { own, parts } = partsOfRecord(kind, json);
    if (parts !== undefined) this.#anew.push(hash);
    this.#write({ hash, kind, id, seq, own, parts: parts ?? [] }, nextPlace);
  }

  /** `json` is what differs from the value that the record had. */
  change(kind: Kind, id: string, json: unknown, nextPlace: () => number): void {
    const { own, parts } = partsOfChange(json);
    this.#write({ hash: hashOf(kind, id), kind, id, seq: 0, own, parts }, nextPlace);
  }

  lose(kind: Kind, id: string, key: string): void {
    add(this.#lost, [hashOf(kind, id), hashOf(key)]);
  }

  gain(kind: Kind, id: string, key: string, seq: number): void {
    this.size += 1;
    add(this.#gained, [hashOf(kind, id), hashOf(key), storable(key), seq]);
  }

  share(index: number, json: unknown): void {
    add(this.#shared, [index, JSON.stringify(json)]);
  }

  #write({ hash, kind, id, seq, own, parts }: Row, nextPlace: () => number): void {
    this.size += 1 + parts.length;
    add(this.#records, [hash, kind, storable(id), seq, JSON.stringify(own)]);
    for (const [part, json] of parts)
      add(this.#parts, [hash, hashOf(part), nextPlace(), JSON.stringify(json)]);
  }
}

interface Row {
  readonly hash: string;
  readonly kind: Kind;
  readonly id: string;
  readonly seq: number;
  readonly own: unknown;
  readonly parts: readonly (readonly [id: string, json: unknown])[];
}

/** Any text as one that a database takes: none with the character 0, or with half a pair of surrogates. */
function storable(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export function fromStorable(text: string): string {
  return JSON.parse(`"${text}"`) as string;
}

/** In the form of a UUID, as a column has it. */
function hashOf(...texts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  return hex.slice(0, 32);
}

type Column = (string | number)[];

function columns(count: number): Column[] {
  return Array.from({ length: count }, () => []);
}

function add(into: readonly Column[], row: readonly (string | number)[]): void {
  for (const [at, value] of row.entries()) into[at]?.push(value);
}
