import { grantFrom } from '../../domain/identity/grant-from.ts';
import { grantsId, withoutGrant } from '../../domain/identity/grants.ts';
import { leaving } from '../../domain/identity/removal.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/** DELETE /api/auth/authorization: removing what nobody holds changes nothing and is no error. */
export const removePermissions: Operation<'removePermissions'> = on(
  'permissions',
  'remove',
  theOnlyOne,
  async ({ body }, { read }) => {
    const grants = await read.read('grants', grantsId(body.target));
    const answer = { status: 200, body: { message: 'Removed permission' } } as const;
    if (grants === undefined) return { answer };
    return { answer, changes: [leaving(grants, withoutGrant(grants.value, grantFrom(body)))] };
  },
);
