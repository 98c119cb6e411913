import { applicationToTag } from '../../domain/access/lookups.ts';
import { withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/applications/{id}/tags: take tags off an application. */
export const deleteApplicationTags: Operation<'deleteApplicationTags'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationToTag(path.id, read),
  ({ body }, _context, { stored, value }) => {
    const tags = withoutTags(value.tags, body);
    return {
      answer: { status: 200, body: undefined },
      changes: stored ? [replace('application', stored, { ...value, tags })] : [],
    };
  },
);
