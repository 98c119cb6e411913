import { withoutRole } from '../../domain/identity/application.ts';
import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { knownRoles } from '../../domain/identity/roles.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal, unknownRole } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const removeApplicationRole: Operation<'removeApplicationRole'> = async (
  { path },
  { caller, read },
) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  if (!knownRoles.includes(path.role)) return unknownRole(path.role, knownRoles);
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('application', application, withoutRole(application.value, path.role))],
  };
};
