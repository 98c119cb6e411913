import { holdsOnApplication } from '../../domain/access/permitted-application.ts';
import { notPermitted, unknownAccessKey } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

export const getApplicationOfKey: Operation<'getApplicationOfKey'> = async (
  { path },
  { caller, read },
) => {
  const key = await read.read('accessKey', path.accessKeyId);
  const application = key && (await read.read('application', key.value.applicationId));
  if (application === undefined) return unknownAccessKey(path.accessKeyId);
  if (!(await holdsOnApplication('READ', application.value, caller, read))) {
    return notPermitted('read', `application: ${application.id}`);
  }
  return { answer: { status: 200, body: applicationView(application.value) } };
};
