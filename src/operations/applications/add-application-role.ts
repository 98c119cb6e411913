import { withRole } from '../../domain/identity/application.ts';
import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { knownRoles } from '../../domain/identity/roles.ts';
import { mayGiveRole } from '../../domain/access/who-may-on-applications.ts';
import { replace } from '../../domain/ports.ts';
import { isRefusal, notPermitted, unknownRole } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const addApplicationRole: Operation<'addApplicationRole'> = async (
  { path },
  { caller, read },
) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  if (!knownRoles.includes(path.role)) return unknownRole(path.role, knownRoles);
  if (!mayGiveRole(caller, path.role)) return notPermitted('assign', `role: ${path.role}`);
  return {
    answer: { status: 200, body: undefined },
    changes: [replace('application', application, withRole(application.value, path.role))],
  };
};
