import { applicationById } from '../../domain/access/lookups.ts';
import { on, type Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

/** GET /api/applications/{id}: read an application. */
export const getApplication: Operation<'getApplication'> = on(
  'application',
  'read',
  ({ path }, { read }) => applicationById(path.id, read),
  (_request, _context, application) => {
    return { answer: { status: 200, body: applicationView(application.value) } };
  },
);
