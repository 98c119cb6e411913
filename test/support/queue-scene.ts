import type { Seed } from 'conductor-mock';
import { ann, purchaseScene } from './purchase-scene.ts';

/** The purchase scene with parcels that wait to be packed. */

export const parcels = [1, 2, 3].map((at) => `bbbbbbbb-0000-1000-a000-00000000000${at}`);

export const queueScene: Seed = {
  ...purchaseScene,
  workflowDefinitions: [
    ...purchaseScene.workflowDefinitions!,
    { name: 'parcel', tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE' }] },
    {
      name: 'later',
      tasks: [{ name: 'pack', taskReferenceName: 'pack_ref', type: 'SIMPLE', startDelay: 60 }],
    },
  ],
  executions: [
    ...purchaseScene.executions!,
    ...parcels.map((workflowId) => ({ name: 'parcel', workflowId, startedBy: ann })),
  ],
};
