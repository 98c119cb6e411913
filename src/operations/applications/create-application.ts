import { newApplication } from '../../domain/identity/application.ts';
import { mayCreateApplication } from '../../domain/access/who-may-on-applications.ts';
import { create } from '../../domain/ports.ts';
import { notPermitted } from '../../domain/refusals.ts';
import type { Decision, Operation, RequestTo, ContextOf } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

export const createApplication: Operation<'createApplication'> = (request, context) =>
  Promise.resolve(
    mayCreateApplication(context.caller)
      ? created(request, context)
      : notPermitted('create', 'applications'),
  );

function created(
  { body }: RequestTo<'createApplication'>,
  { caller, ids, now }: ContextOf<'createApplication'>,
): Decision<'createApplication'> {
  const id = ids.next();
  const application = newApplication(id, ids.next(), body.name, caller.id, now);
  return {
    answer: { status: 200, body: applicationView(application) },
    changes: [create('application', id, application)],
  };
}
