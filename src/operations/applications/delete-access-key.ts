import { applicationById } from '../../domain/access/lookups.ts';
import { accessKeyOf } from '../../domain/identity/access-key.ts';
import { remove } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/applications/{id}/accessKeys/{keyId}: remove an access key for good. */
export const deleteAccessKey: Operation<'deleteAccessKey'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  async ({ path }, { read }) => {
    const key = await accessKeyOf(path.id, path.keyId, read);
    if (isRefusal(key)) return key;
    return {
      answer: { status: 200, body: { message: `Deleted Access key '${key.id}'` } },
      changes: [remove('accessKey', key)],
    };
  },
);
