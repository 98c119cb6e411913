import { isAdmin } from '../../domain/identity/caller.ts';
import { accessBySubject, grantsId, subjectsByAccess } from '../../domain/identity/grants.ts';
import { notPermitted } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const getPermissions: Operation<'getPermissions'> = async (
  { path, query },
  { caller, read },
) => {
  if (!isAdmin(caller)) return notPermitted('read', 'permissions');
  const grants = (await read.read('grants', grantsId(path)))?.value.grants ?? [];
  const grouped = query.groupBy === 'subject' ? accessBySubject : subjectsByAccess;
  return { answer: { status: 200, body: grouped(grants) } };
};
