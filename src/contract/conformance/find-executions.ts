import { expectSuccess, itemsIn, memberOf, textIn } from './expectations.ts';
import type { Answer, WireCall } from './wire.ts';

/**
 * The ids of what ran by the workflows of exactly these names, no matter who started it. A target may read the query in its
 * own way, or not at all: what it finds beside them belongs to others.
 */
export async function findExecutions(
  asRoot: (call: WireCall) => Promise<Answer>,
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  // Without a time, a cluster searches those of the last days only: the clock may have been moved since.
  const query = `workflowType IN (${names.join(',')}) AND startTime > 0`;
  const found = await asRoot({ path: '/api/workflow/search', query: { query, size: 1000 } });
  return itemsIn(expectSuccess(found), 'results')
    .filter((one) => names.some((name) => memberOf(one, 'workflowType') === name))
    .map((one) => textIn(one, 'workflowId'));
}
