/** examples/purchase.yaml: the set-up of the behaviour cases as a seed that is in the package. */
import { stringify } from 'yaml';
import { purchaseFixtures } from '../../test/support/purchase-fixtures.ts';

export const SHIPPED_SEED = 'examples/purchase.yaml';

const HEAD = `# The people and workflows of the behaviour cases. The calls of docs/refusals.md can be pasted against them.
# Written by \`npm run generate:docs\`. Do not edit.
`;

export function shippedSeed(): string {
  return HEAD + stringify(purchaseFixtures, { aliasDuplicateObjects: false, lineWidth: 0 });
}
