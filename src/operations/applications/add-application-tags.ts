import { applicationToTag } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/applications/{id}/tags: add tags to an application. */
export const addApplicationTags: Operation<'addApplicationTags'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationToTag(path.id, read),
  ({ body }, _context, { stored, value }) => {
    const tags = withTags(value.tags, body);
    return {
      answer: { status: 200, body: undefined },
      changes: stored ? [replace('application', stored, { ...value, tags })] : [],
    };
  },
);
