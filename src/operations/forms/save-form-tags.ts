import { formNamed } from '../../domain/access/lookups.ts';
import { withTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** PUT /api/human/template/{name}/tags: add tags to a user form. */
export const saveFormTags: Operation<'saveFormTags'> = on(
  'form',
  'update',
  ({ path }, { read }) => formNamed(path.name, read),
  ({ body }, _context, existing) => {
    const tags = withTags(existing.value.tags, body);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('form', existing, { ...existing.value, tags })],
    };
  },
);
