import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followEvents, type RequestEvent } from './events.ts';
import { stored } from './stored.ts';

/** Several changes come together; the pages ask anew once. */
const TOGETHER_MS = 250;
const MOST_KEPT = 500;

/** Calls of the API as they happen, the latest first, since the page was opened. */
export const seenRequests = stored<readonly RequestEvent[]>([]);

/** Keys of queries begin with `cluster` where a change in the cluster may change their answer. */
export function useLiveQueries(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followEvents(({ event, data }) => {
      if (event === 'request')
        seenRequests.set([data as RequestEvent, ...seenRequests.get()].slice(0, MOST_KEPT));
      else
        timer ??= setTimeout(() => {
          timer = undefined;
          void queries.invalidateQueries({ queryKey: ['cluster'] });
        }, TOGETHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries]);
}
