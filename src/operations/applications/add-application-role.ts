import { admit } from '../../domain/access/admit.ts';
import { applicationById } from '../../domain/access/lookups.ts';
import { withRole } from '../../domain/identity/application.ts';
import { knownRoles } from '../../domain/identity/roles.ts';
import { replace } from '../../domain/ports.ts';
import { unknownRole } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * POST /api/applications/{id}/roles/{role}: give an application a role. Doing it twice does no harm.
 */
export const addApplicationRole: Operation<'addApplicationRole'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  async ({ path }, context, application) => {
    if (!knownRoles.includes(path.role)) return unknownRole(path.role, knownRoles);
    const refused = await admit('role', 'assign', { name: path.role }, context);
    if (refused) return refused;
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('application', application, withRole(application.value, path.role))],
    };
  },
  ['role.assign'],
);
