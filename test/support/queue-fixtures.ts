import type { Seed } from 'conductor-mock';
import { ann, purchaseFixtures } from './purchase-fixtures.ts';

/** The purchase fixtures with parcels that wait to be packed. */

export const parcels = [1, 2, 3].map((at) => `bbbbbbbb-0000-1000-a000-00000000000${at}`);

export const queueFixtures: Seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'parcel', tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' }] },
    {
      name: 'later',
      tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE', startDelay: 60 }],
    },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    ...parcels.map((workflowId) => ({ name: 'parcel', workflowId, startedBy: ann })),
  ],
};
