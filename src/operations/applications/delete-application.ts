import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { removalOfApplication } from '../../domain/identity/removal.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteApplication: Operation<'deleteApplication'> = async (
  { path },
  { caller, read },
) => {
  const application = await permittedApplication(path.id, 'delete', caller, read);
  if (isRefusal(application)) return application;
  return {
    answer: { status: 200, body: { message: `Deleted Application '${path.id}'` } },
    changes: await removalOfApplication(application, read),
  };
};
