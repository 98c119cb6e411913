import { formNamed } from '../../domain/access/lookups.ts';
import { withoutTags } from '../../domain/identity/tags.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/human/template/{name}/tags: take tags off a user form. */
export const deleteFormTags: Operation<'deleteFormTags'> = on(
  'form',
  'update',
  ({ path }, { read }) => formNamed(path.name, read),
  ({ body }, _context, existing) => {
    const tags = withoutTags(existing.value.tags, body);
    return {
      answer: { status: 200, body: undefined },
      changes: [replace('form', existing, { ...existing.value, tags })],
    };
  },
);
