import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const deleteApplicationTags: Operation<'deleteApplicationTags'> = async (
  { path, body },
  { caller, read },
) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  const tags = withoutTags(application.value.tags, body);
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('application', application, { ...application.value, tags })],
  };
};
