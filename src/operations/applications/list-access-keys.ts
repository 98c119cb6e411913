import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { keys } from '../../domain/index-keys.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { accessKeyView } from '../views/views.ts';

export const listAccessKeys: Operation<'listAccessKeys'> = async ({ path }, { caller, read }) => {
  const application = await permittedApplication(path.id, 'read', caller, read);
  if (isRefusal(application)) return application;
  const found = await read.find('accessKey', [[keys.application(path.id)]]);
  return { answer: { status: 200, body: found.map(({ value }) => accessKeyView(value)) } };
};
