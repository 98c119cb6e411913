import { applicationById } from '../../domain/access/lookups.ts';
import { renamed } from '../../domain/identity/application.ts';
import { replace } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

/** PUT /api/applications/{id}: give an application another name. */
export const renameApplication: Operation<'renameApplication'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  ({ body }, { caller, now }, application) => {
    const changed = renamed(application.value, body.name, caller.id, now);
    return {
      answer: { status: 200, body: applicationView(changed) },
      changes: [replace('application', application, changed)],
    };
  },
);
