import { grantFrom } from '../../domain/identity/grant-from.ts';
import { grantsId, withGrant } from '../../domain/identity/grants.ts';
import { put } from '../../domain/ports.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/** POST /api/auth/authorization: grant a user, a group or a role access to something. */
export const grantPermissions: Operation<'grantPermissions'> = on(
  'permissions',
  'grant',
  theOnlyOne,
  async ({ body }, { read }) => {
    const id = grantsId(body.target);
    const grants = await read.read('grants', id);
    return {
      answer: { status: 200, body: { message: 'Granted permission' } },
      changes: [put('grants', id, grants, withGrant(body.target, grants?.value, grantFrom(body)))],
    };
  },
);
