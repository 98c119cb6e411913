import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followEvents, type ServerEvent } from './events.ts';

/** Several changes come together; the pages ask anew once, so many ms after the first. */
const AFTER_MS = { cluster: 100, people: 100, journal: 500 } as const;
type Key = keyof typeof AFTER_MS;
const KEYS = Object.keys(AFTER_MS) as readonly Key[];

/** What the list of people depends on. */
const OF_PEOPLE: ReadonlySet<unknown> = new Set(['user', 'group', 'application']);

/**
 * Keys of queries begin with `cluster` where any change in the cluster may change their answer, with `people` where only
 * one of users, groups and applications does, and with `journal` where each call of the API does.
 */
export function useLiveQueries(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const timers = new Map<Key, ReturnType<typeof setTimeout>>();
    const askAnew = (key: Key) => {
      timers.delete(key);
      void queries.invalidateQueries({ queryKey: [key] });
    };
    const stop = followEvents((event) => {
      for (const key of keysOf(event))
        if (!timers.has(key)) timers.set(key, setTimeout(askAnew, AFTER_MS[key], key));
    });
    return () => {
      for (const timer of timers.values()) clearTimeout(timer);
      stop();
    };
  }, [queries]);
}

/** What may be answered otherwise after the event. */
function keysOf({ event, data }: ServerEvent): readonly Key[] {
  if (event === 'request') return ['journal'];
  if (event !== 'change') return KEYS;
  return OF_PEOPLE.has((data as { readonly kind?: string }).kind) ? ['people'] : ['cluster'];
}
