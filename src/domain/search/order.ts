import { failure, type Failure } from '../failure.ts';
import type { Order } from './first-in-order.ts';
import { fieldOf, type Field, type Fields } from './fields.ts';
import { unknownField } from './query.ts';

const SIGNS: Readonly<Record<string, number>> = { ASC: 1, DESC: -1 };

/**
 * The order that `FIELD:ASC|DESC` texts ask for, the first before the others; without a direction it is ASC. Items
 * without the value come last; `usual` decides between equals.
 */
export function orderFrom<T>(
  texts: readonly string[],
  fields: Fields<T>,
  usual: Order<T>,
): Order<T> | Failure {
  const orders: Order<T>[] = [];
  for (const text of texts) {
    const [name = '', direction = 'ASC', ...more] = text.split(':').map((part) => part.trim());
    const field = fieldOf(fields, name);
    if (!field?.isSortable) return unknownField(name, sortableOf(fields));
    const sign = SIGNS[direction.toUpperCase()];
    if (sign === undefined || more.length > 0)
      return failure(`expected ${name}:ASC or ${name}:DESC, got "${text}"`);
    orders.push(byField(field, sign));
  }
  return (one, other) => firstDifference(orders, one, other) || usual(one, other);
}

function sortableOf<T>(fields: Fields<T>): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name]?.isSortable);
}

function byField<T>({ valuesOf }: Field<T>, sign: number): Order<T> {
  return (one, other) => {
    const [first] = valuesOf(one);
    const [second] = valuesOf(other);
    if (first === second) return 0;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return first < second ? -sign : sign;
  };
}

function firstDifference<T>(orders: readonly Order<T>[], one: T, other: T): number {
  for (const order of orders) {
    const difference = order(one, other);
    if (difference !== 0) return difference;
  }
  return 0;
}
