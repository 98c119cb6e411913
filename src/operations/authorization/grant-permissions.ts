import { isAdmin } from '../../domain/identity/caller.ts';
import { grantFrom } from '../../domain/identity/grant-from.ts';
import { grantsId, withGrant } from '../../domain/identity/grants.ts';
import { put } from '../../domain/ports.ts';
import { notPermitted } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const grantPermissions: Operation<'grantPermissions'> = async (
  { body },
  { caller, read },
) => {
  if (!isAdmin(caller)) return notPermitted('grant', 'permissions');
  const id = grantsId(body.target);
  const grants = await read.read('grants', id);
  return {
    answer: { status: 200, body: { message: 'Granted permission' } },
    changes: [put('grants', id, grants, withGrant(body.target, grants?.value, grantFrom(body)))],
  };
};
