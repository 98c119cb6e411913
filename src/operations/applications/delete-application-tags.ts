import { applicationById } from '../../domain/access/lookups.ts';
import { withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/applications/{id}/tags: take tags off an application. */
export const deleteApplicationTags: Operation<'deleteApplicationTags'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  ({ body }, _context, application) => {
    const tags = withoutTags(application.value.tags, body);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('application', application, { ...application.value, tags })],
    };
  },
);
