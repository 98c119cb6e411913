import type { Reader } from '../ports.ts';
import { applicationIdOf, applicationSubject, type Group } from './people.ts';

/** A user or an application as the users API shows it, with its groups in full. */
export interface Person {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly groups: readonly Group[];
  readonly isApplication: boolean;
}

/** The person behind a subject or user id, or undefined when there is none. */
export async function findPerson(id: string, read: Reader): Promise<Person | undefined> {
  const applicationId = applicationIdOf(id);
  if (applicationId !== undefined) {
    const application = (await read.read('application', applicationId))?.value;
    return (
      application && {
        ...application,
        id: applicationSubject(application.id),
        groups: [],
        isApplication: true,
      }
    );
  }
  const user = (await read.read('user', id))?.value;
  if (!user) return undefined;
  const groups = await Promise.all(user.groups.map((group) => read.read('group', group)));
  return {
    ...user,
    groups: groups.flatMap((group) => (group ? [group.value] : [])),
    isApplication: false,
  };
}
