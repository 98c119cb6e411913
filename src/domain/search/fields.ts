/**
 * What a search can ask about: fields by name, of executions (execution-fields.ts) and of tasks (task-fields.ts), and
 * the grammars that name them: queries (query.ts) and sorting (order.ts). Knows nothing of permissions and pages.
 */
type Value = string | number;

/** How values compare: `text` with wildcards, `number` also by size (epoch ms for times), `fullText` word by word. */
export type FieldKind = 'text' | 'number' | 'fullText';

export interface Field<T> {
  readonly kind: FieldKind;
  /** None: the item has no such value. */
  readonly valuesOf: (item: T) => readonly Value[];
  /** Whether items have at most one value, by which they can be sorted. */
  readonly isSortable: boolean;
}

export type Fields<T> = Readonly<Record<string, Field<T>>>;

/** A field of one value; undefined: the item has none. */
export function single<T>(
  kind: 'text' | 'number',
  valueOf: (item: T) => Value | undefined,
): Field<T> {
  const valuesOf = (item: T) => {
    const value = valueOf(item);
    return value === undefined ? [] : [value];
  };
  return { kind, valuesOf, isSortable: true };
}

/** A field of any number of texts, of which one has to fit. */
export function several<T>(
  kind: 'text' | 'fullText',
  valuesOf: (item: T) => readonly string[],
): Field<T> {
  return { kind, valuesOf, isSortable: false };
}

/** A point in time (epoch ms) as searches see it: 0 stands for one that has not come. */
export function unlessNever(time: number): number | undefined {
  return time === 0 ? undefined : time;
}

/** The field of that name, own names only. */
export function fieldOf<T>(fields: Fields<T>, name: string): Field<T> | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
