import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followEvents } from './events.ts';

/** Several changes come together; the pages ask anew once. */
const TOGETHER_MS = 50;

/** What the list of people depends on. */
const OF_PEOPLE: ReadonlySet<unknown> = new Set(['user', 'group', 'application']);

const ALL = ['cluster', 'people', 'journal'];

/**
 * Keys of queries begin with `cluster` where any change in the cluster may change their answer, with `people` where only
 * one of users, groups and applications does, and with `journal` where each call of the API does.
 */
export function useLiveQueries(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAnew = () => {
      timer = undefined;
      for (const key of changed) void queries.invalidateQueries({ queryKey: [key] });
      changed.clear();
    };
    const stop = followEvents(({ event, data }) => {
      if (event === 'request') changed.add('journal');
      const { kind } = data as { readonly kind?: string };
      if (event === 'change') changed.add(OF_PEOPLE.has(kind) ? 'people' : 'cluster');
      if (event === 'reset' || event === 'dropped') for (const key of ALL) changed.add(key);
      timer ??= setTimeout(askAnew, TOGETHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries]);
}
