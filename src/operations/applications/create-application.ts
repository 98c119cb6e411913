import { newApplication } from '../../domain/identity/application.ts';
import { mayCreateApplication } from '../../domain/identity/who-may-on-applications.ts';
import { create } from '../../domain/ports.ts';
import { notPermitted } from '../../domain/refusals.ts';
import type { Operation } from '../operation.ts';
import { applicationView } from '../views.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- nothing is looked up: the id is new
export const createApplication: Operation<'createApplication'> = async (
  { body },
  { caller, ids, now },
) => {
  if (!mayCreateApplication(caller)) return notPermitted('create', 'applications');
  const id = ids.next();
  const application = newApplication(id, ids.next(), body.name, caller.id, now);
  return {
    answer: { status: 200, body: applicationView(application) },
    changes: [create('application', id, application)],
  };
};
