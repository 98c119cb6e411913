import { applicationToTag } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';

/** GET /api/applications/{id}/tags: read the tags of an application. */
export const getApplicationTags: Operation<'getApplicationTags'> = on(
  'application',
  'read',
  ({ path }, { read }) => applicationToTag(path.id, read),
  (_request, _context, { value }) => {
    return { answer: { status: 200, body: value.tags } };
  },
);
