import type { Application } from '../../domain/identity/people.ts';
import { holdsOnApplication } from '../../domain/access/permitted-application.ts';
import type { Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

export const listApplications: Operation<'listApplications'> = async (
  _request,
  { caller, read },
) => {
  const readable: Application[] = [];
  for (const { value } of await read.find('application', [])) {
    if (await holdsOnApplication('READ', value, caller, read)) readable.push(value);
  }
  const body = readable.sort(byNameThenId).map((one) => applicationView(one, one.tags));
  return { answer: { status: 200, body } };
};

function byNameThenId(one: Application, other: Application): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
