import { applicationById } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/applications/{id}/tags: add tags to an application. */
export const addApplicationTags: Operation<'addApplicationTags'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  ({ body }, _context, application) => {
    const tags = withTags(application.value.tags, body);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('application', application, { ...application.value, tags })],
    };
  },
);
