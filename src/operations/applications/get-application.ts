import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

export const getApplication: Operation<'getApplication'> = async ({ path }, { caller, read }) => {
  const application = await permittedApplication(path.id, 'read', caller, read);
  if (isRefusal(application)) return application;
  return { answer: { status: 200, body: applicationView(application.value) } };
};
