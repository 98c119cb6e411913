import { applicationById } from '../../domain/access/lookups.ts';
import { removalOfApplication } from '../../domain/identity/removal.ts';
import { on, type Operation } from '../call/operation.ts';

/** DELETE /api/applications/{id}: remove an application for good. */
export const deleteApplication: Operation<'deleteApplication'> = on(
  'application',
  'delete',
  ({ path }, { read }) => applicationById(path.id, read),
  async ({ path }, { read }, application) => {
    return {
      answer: { status: 200, body: { message: `Deleted Application '${path.id}'` } },
      changes: await removalOfApplication(application, read),
    };
  },
);
