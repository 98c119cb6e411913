import { formNamed } from '../../domain/access/lookups.ts';
import { remove } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/**
 * DELETE /api/human/template/{nameOrTaskId}: tasks that name the form go on; from now on nothing judges their
 * answers.
 */
export const deleteForm: Operation<'deleteForm'> = on(
  'form',
  'delete',
  ({ path }, { read }) => formNamed(path.nameOrTaskId, read),
  (_request, _context, existing) => {
    return { answer: { status: 200, body: undefined }, changes: [remove('form', existing)] };
  },
);
