import { isFailure } from '../failure.ts';
import { invalidSearchQuery, type Refusal } from '../refusals.ts';
import { fitsFullText, parseFullText } from './full-text.ts';
import { firstInOrder, type Order } from './first-in-order.ts';
import type { Fields } from './fields.ts';
import { orderFrom } from './order.ts';
import { fitsQuery, parseQuery, type Query } from './query.ts';

/** What a search is asked: texts as they were sent; empty ones, and `*` as free text, ask for nothing. */
export interface SearchRequest {
  readonly start: number;
  readonly size: number;
  readonly sort: readonly string[];
  readonly freeText: string;
  readonly query: string;
}

/** What can be searched: its fields, the texts that free text is looked for in, and the order it usually has. */
export interface Searchable<T> {
  readonly fields: Fields<T>;
  readonly textsOf: (item: T) => readonly string[];
  readonly usualOrder: Order<T>;
}

/** The question, read. */
export interface Search<T> {
  readonly query: Query<T> | undefined;
  readonly fits: (item: T) => boolean;
}

export function readSearch<T>(
  { query: queryText, freeText: text }: SearchRequest,
  { fields, textsOf }: Searchable<T>,
): Search<T> | Refusal<'InvalidSearchQuery'> {
  const query = unlessEmpty(queryText, (given) => parseQuery(given, fields));
  if (isFailure(query)) return invalidSearchQuery('query', query.reason);
  const freeText = unlessEmpty(text, parseFullText);
  if (isFailure(freeText)) return invalidSearchQuery('freeText', freeText.reason);
  return {
    query,
    fits: (item) =>
      (query === undefined || fitsQuery(query, item)) &&
      (freeText === undefined || fitsFullText(freeText, textsOf(item))),
  };
}

export function readOrder<T>(
  { sort }: SearchRequest,
  { fields, usualOrder }: Pick<Searchable<T>, 'fields' | 'usualOrder'>,
): Order<T> | Refusal<'InvalidSearchQuery'> {
  const order = orderFrom(sort, fields, usualOrder);
  return isFailure(order) ? invalidSearchQuery('sort', order.reason) : order;
}

/** How much was found, and the asked part of it. */
export interface Found<T> {
  readonly totalHits: number;
  readonly page: readonly T[];
}

export function pageOf<T>(
  found: readonly T[],
  { start, size }: Pick<SearchRequest, 'start' | 'size'>,
  order: Order<T>,
): Found<T> {
  return { totalHits: found.length, page: firstInOrder(found, start + size, order).slice(start) };
}

const EVERYTHING = '*';

function unlessEmpty<Read>(text: string, read: (text: string) => Read): Read | undefined {
  return ['', EVERYTHING].includes(text.trim()) ? undefined : read(text);
}
