import { StoreError } from '../../domain/store-error.ts';
import { unavailable } from '../../http/error-body.ts';
import type { Answer } from '../../http/edge.ts';
import type { Serving } from '../server.ts';
import { withoutTenant } from '../tenants-of-server.ts';

/** Calls of tenants are answered only while the store is this server's, as those of the cluster are at its gate. */
export function provenForTenants({ answer, settled }: Pick<Serving, 'answer' | 'settled'>): Answer {
  return async (request) => {
    const answered = await answer(request);
    if (withoutTenant(request.path) === request.path) return answered;
    try {
      await settled();
      return answered;
    } catch (error) {
      if (error instanceof StoreError) return unavailable(error.message);
      throw error;
    }
  };
}
