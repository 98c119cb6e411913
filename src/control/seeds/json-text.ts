/** Texts that are JSON, which is YAML, too: they are read as JSON, which costs a tenth. */
import type { Path } from '../../domain/path.ts';
import { keysOfJson, placesInside, type JsonPlace } from './json-places.ts';

export interface ParsedJson {
  readonly value: unknown;
  readonly nesting: number;
  /** Each key that stands twice in its object, with where it does so again. */
  readonly repeated: readonly (readonly [number, string])[];
  /** Of the deepest part of the path that the text has: of its key or, in a list, of the element. */
  readonly offsetOf: (path: Path) => number;
}

/** Undefined: the text is no list or object of JSON. */
export function parsedJson(text: string): ParsedJson | undefined {
  if (!/^[ \t\n\r]*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const places = new JsonPlaces(text);
  return { value, ...keysOfJson(text), offsetOf: (path) => places.offsetOf(path) };
}

class JsonPlaces {
  readonly #text: string;
  /** What is inside the value that begins there; looked up once somebody asks. */
  readonly #inside = new Map<number, ReadonlyMap<string, JsonPlace>>();

  constructor(text: string) {
    this.#text = text;
  }

  offsetOf(path: Path): number {
    let mark = 0;
    let value = this.#text.search(/[[{]/);
    for (const part of path) {
      const place = this.#insideOf(value).get(String(part));
      if (place === undefined) break;
      ({ mark, value } = place);
    }
    return mark;
  }

  #insideOf(value: number): ReadonlyMap<string, JsonPlace> {
    const known = this.#inside.get(value);
    if (known) return known;
    const isOpen = '[{'.includes(this.#text.charAt(value));
    const found = isOpen ? placesInside(this.#text, value) : new Map<string, JsonPlace>();
    this.#inside.set(value, found);
    return found;
  }
}
