import { accessKeyOf, toggled } from '../../domain/identity/access-key.ts';
import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { accessKeyView } from '../views/views.ts';

export const toggleAccessKey: Operation<'toggleAccessKey'> = async ({ path }, { caller, read }) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  const key = await accessKeyOf(path.id, path.keyId, read);
  if (isRefusal(key)) return key;
  const changed = toggled(key.value);
  return {
    answer: { status: 200, body: accessKeyView(changed) },
    changes: [replace('accessKey', key, changed)],
  };
};
