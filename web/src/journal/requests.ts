import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../src/generated/steering-api.ts';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';

export type Entry = components['schemas']['JournalEntry'];
export type Source = 'client' | 'console' | 'actor' | 'all';

export interface Listed {
  /** The latest first. */
  readonly requests: readonly Entry[];
  /** How many older ones the journal has let go. */
  readonly dropped: number;
}

export interface JournalFilter {
  readonly source: Source;
  readonly operation: string;
  readonly status: string;
  readonly caller: string;
}

const MOST = 200;
const STATUS = /^[1-5](\d\d|xx)$/;

/** The latest calls that the filter lets through, the latest first. */
export function useRequests({ source, operation, status, caller }: JournalFilter) {
  const query = {
    source,
    limit: MOST,
    ...(operation !== '' && { operation }),
    ...(STATUS.test(status) && { status }),
    ...(caller !== '' && { caller }),
  };
  return useQuery({
    queryKey: ['journal', query],
    queryFn: async (): Promise<Listed> => {
      const { requests, dropped } = answered(
        await steering.GET('/requests', { params: { query } }),
      );
      return { requests: requests.toReversed(), dropped };
    },
    placeholderData: (before) => before,
  });
}
