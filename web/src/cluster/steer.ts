import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered } from '../calls/refused.ts';

interface Result<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** A call of steering, after which everything is asked anew: it may change anything. */
export function useSteer<Given = void, T = unknown>(call: (given: Given) => Promise<Result<T>>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (given: Given) => answered(await call(given)),
    onSuccess: () => queries.invalidateQueries(),
  });
}
