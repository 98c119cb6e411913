import { isAdmin } from '../../domain/identity/caller.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import { findPerson } from '../../domain/identity/person.ts';
import { notPermitted, unknownUser } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';
import { personView } from '../views/views.ts';

export const getUser: Operation<'getUser'> = async ({ path }, { caller, read }) => {
  if (!isAdmin(caller)) return notPermitted('read', 'users');
  const person = await findPerson(normalSubject(path.id), read);
  if (person === undefined) return unknownUser(path.id);
  return { answer: { status: 200, body: personView(person) } };
};
