import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const addApplicationTags: Operation<'addApplicationTags'> = async (
  { path, body },
  { caller, read },
) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  const tags = withTags(application.value.tags, body);
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('application', application, { ...application.value, tags })],
  };
};
