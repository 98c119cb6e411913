/** The searches for Human tasks that must not grow dearer with their number. */
import { search } from './requests.ts';

/** The loads start a task for each of these by turns. */
export function assignee(at: number): string {
  return `assignee-${at}@acme.com`;
}

/** `page`: found by what a task is; `text`: by what it holds. */
export type SearchKind = 'page' | 'text';

interface Search {
  readonly name: string;
  readonly kind: SearchKind;
  readonly filter: object;
}

const SIZE = 15;

export const searches: readonly Search[] = [
  { name: 'no filter', kind: 'page', filter: {} },
  { name: 'one state', kind: 'page', filter: { states: ['ASSIGNED'] } },
  { name: 'page 100', kind: 'page', filter: { start: 99 * SIZE } },
  {
    name: 'one assignee',
    kind: 'page',
    filter: {
      states: ['ASSIGNED'],
      assignees: [{ userType: 'CONDUCTOR_USER', user: assignee(0) }],
    },
  },
  { name: 'a word', kind: 'text', filter: { fullTextQuery: assignee(0) } },
  { name: 'a field', kind: 'text', filter: { taskInputQuery: `assignee = ${assignee(0)}` } },
  { name: 'a word of all', kind: 'text', filter: { fullTextQuery: 'assigned' } },
];

export function requestsFor({ filter }: Search, token: string): readonly string[] {
  return search({ start: 0, size: SIZE, ...filter }, token);
}
