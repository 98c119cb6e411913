import { applicationById } from '../../domain/access/lookups.ts';
import { withoutRole } from '../../domain/identity/application.ts';
import { knownRoles } from '../../domain/identity/roles.ts';
import { replace } from '../../domain/ports.ts';
import { unknownRole } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * DELETE /api/applications/{id}/roles/{role}: take a role from an application. One that it does not have is none to
 * take.
 */
export const removeApplicationRole: Operation<'removeApplicationRole'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  ({ path }, _context, application) => {
    if (!knownRoles.includes(path.role)) return unknownRole(path.role, knownRoles);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('application', application, withoutRole(application.value, path.role))],
    };
  },
);
