import { accessBySubject, subjectsByAccess } from '../../domain/identity/grants.ts';
import { grantsWithCreator } from '../../domain/identity/grants-with-creator.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';

/** GET /api/auth/authorization/{type}/{id}: read who was granted what on a resource. */
export const getPermissions: Operation<'getPermissions'> = on(
  'permissions',
  'read',
  theOnlyOne,
  async ({ path, query }, { read }) => {
    const grants = await grantsWithCreator(path, read);
    const grouped = query.groupBy === 'subject' ? accessBySubject : subjectsByAccess;
    return { answer: { status: 200, body: grouped(grants) } };
  },
);
