import { applicationById } from '../../domain/access/lookups.ts';
import { accessKeyOf, toggled } from '../../domain/identity/access-key.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { accessKeyView } from '../views/views.ts';

/**
 * POST /api/applications/{id}/accessKeys/{keyId}/status: make an active access key inactive, or an inactive one
 * active.
 */
export const toggleAccessKey: Operation<'toggleAccessKey'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  async ({ path }, { read }) => {
    const key = await accessKeyOf(path.id, path.keyId, read);
    if (isRefusal(key)) return key;
    const changed = toggled(key.value);
    return {
      answer: { status: 200, body: accessKeyView(changed) },
      changes: [replace('accessKey', key, changed)],
    };
  },
);
