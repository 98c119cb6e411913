import { newApplication } from '../../domain/identity/application.ts';
import { create } from '../../domain/ports.ts';
import { on, theOnlyOne, type Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

/** POST /api/applications: create an application. */
export const createApplication: Operation<'createApplication'> = on(
  'applications',
  'create',
  theOnlyOne,
  ({ body }, { caller, ids, now }) => {
    const id = ids.next();
    const application = newApplication(id, ids.next(), body.name, caller.id, now);
    return {
      answer: { status: 200, body: applicationView(application) },
      changes: [create('application', id, application)],
    };
  },
);
