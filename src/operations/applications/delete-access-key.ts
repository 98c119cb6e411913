import { accessKeyOf } from '../../domain/identity/access-key.ts';
import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { remove } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteAccessKey: Operation<'deleteAccessKey'> = async ({ path }, { caller, read }) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  const key = await accessKeyOf(path.id, path.keyId, read);
  if (isRefusal(key)) return key;
  return {
    answer: { status: 200, body: { message: `Deleted Access key '${key.id}'` } },
    changes: [remove('accessKey', key)],
  };
};
