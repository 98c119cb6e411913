import type { Application } from '../../domain/identity/people.ts';
import { admits } from '../../domain/access/admit.ts';
import { each, type Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

/** GET /api/applications: list the applications that the caller may read. */
export const listApplications: Operation<'listApplications'> = each(
  ['application.read'],
  async (_request, context) => {
    const readable: Application[] = [];
    for (const application of await context.read.find('application', [])) {
      if (await admits('application', 'read', application, context))
        readable.push(application.value);
    }
    const body = readable.sort(byNameThenId).map((one) => applicationView(one, one.tags));
    return { answer: { status: 200, body } };
  },
);

function byNameThenId(one: Application, other: Application): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
