import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followEvents } from './events.ts';

/** Several changes come together; the pages ask anew once. */
const TOGETHER_MS = 250;

/** Keys of queries begin with `cluster` where a change in the cluster may change their answer. */
export function useLiveQueries(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followEvents(({ event }) => {
      if (event !== 'request')
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
