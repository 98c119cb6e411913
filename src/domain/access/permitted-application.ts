import type { Reader, Stored } from '../ports.ts';
import { notPermitted, unknownApplication, type Refusal } from '../refusals.ts';
import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import type { Access } from '../identity/grants.ts';
import type { Application } from '../identity/people.ts';
import { mayOnApplication, roleBeyond } from './who-may-on-applications.ts';

/** What is done, in the words of a refusal, and the access that it takes. */
const access = { read: 'READ', update: 'UPDATE', delete: 'DELETE' } as const;

/** The application, when the caller may do this to it: to change or remove it takes that he may give all of its roles. */
export async function permittedApplication(
  id: string,
  action: keyof typeof access,
  caller: Caller,
  read: Reader,
): Promise<Stored<'application'> | Refusal<'UnknownApplication' | 'NotPermitted'>> {
  const stored = await read.read('application', id);
  if (stored === undefined) return unknownApplication(id);
  if (!(await holdsOnApplication(access[action], stored.value, caller, read)))
    return notPermitted(action, `application: ${id}`);
  const beyond = action === 'read' ? undefined : roleBeyond(caller, stored.value);
  return beyond === undefined
    ? stored
    : notPermitted(action, `application: ${id}, which has the role ${beyond}`);
}

export async function holdsOnApplication(
  wanted: Access,
  application: Application,
  caller: Caller,
  read: Reader,
): Promise<boolean> {
  const target = { type: 'APPLICATION', id: application.id };
  const grants = await grantsOnTagged(target, application.tags, read);
  return mayOnApplication(caller, wanted, application, grants);
}
