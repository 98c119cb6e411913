import { renamed } from '../../domain/identity/application.ts';
import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

export const renameApplication: Operation<'renameApplication'> = async (
  { path, body },
  { caller, read, now },
) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  const changed = renamed(application.value, body.name, caller.id, now);
  return {
    answer: { status: 200, body: applicationView(changed) },
    changes: [replace('application', application, changed)],
  };
};
