/** The records of this room. */
import { keys, noKeys, type RecordIndexes } from '../index-keys.ts';
import type { Grants } from './grants.ts';
import type { AccessKey, Application, Group, User } from './people.ts';

declare module '../ports.ts' {
  interface Records {
    readonly accessKey: AccessKey;
    readonly application: Application;
    readonly grants: Grants;
    readonly group: Group;
    readonly user: User;
  }
}

type Kinds = 'accessKey' | 'application' | 'grants' | 'group' | 'user';

export const identityRecords: RecordIndexes<Kinds> = {
  accessKey: { keys: ({ applicationId }) => [keys.application(applicationId)] },
  application: noKeys,
  grants: { keys: ({ grants }) => grants.map(({ subject }) => keys.subject(subject)) },
  group: noKeys,
  user: { keys: ({ groups }) => groups.map(keys.member) },
};
