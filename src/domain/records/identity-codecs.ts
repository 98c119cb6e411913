/** People, applications, keys and grants, as they stand in a snapshot. */
import { among, listOf, mapOf, number, object, text, type Codec } from '../codec.ts';
import type { RecordCodecs } from '../record-codec.ts';
import {
  grantsId,
  type Access,
  type Grant,
  type Grants,
  type Subject,
  type Target,
} from '../identity/grants.ts';
import type { AccessKey, Application, Group, User } from '../identity/people.ts';
import type { Tag } from '../identity/tags.ts';

const access = listOf(
  among<Access>({ READ: true, CREATE: true, UPDATE: true, DELETE: true, EXECUTE: true }),
);

export const tags: Codec<readonly Tag[]> = listOf(object<Tag>({ key: text, value: text }));

const accessKey = object<AccessKey>({
  id: text,
  secret: text,
  applicationId: text,
  createdAt: number,
  status: among<AccessKey['status']>({ ACTIVE: true, INACTIVE: true }),
});

const application = object<Application>({
  id: text,
  uuid: text,
  name: text,
  roles: listOf(text),
  createdBy: text,
  updatedBy: text,
  createTime: number,
  updateTime: number,
  tags,
});

const grants = object<Grants>({
  target: object<Target>({ type: text, id: text }),
  grants: listOf(
    object<Grant>({
      subject: object<Subject>({
        type: among<Subject['type']>({ USER: true, GROUP: true, ROLE: true }),
        id: text,
      }),
      access,
    }),
  ),
});

const group = object<Group>({
  id: text,
  description: text,
  roles: listOf(text),
  defaultAccess: mapOf(access),
});

const user = object<User>({
  id: text,
  uuid: text,
  name: text,
  roles: listOf(text),
  groups: listOf(text),
});

type Kinds = 'accessKey' | 'application' | 'grants' | 'group' | 'user';

export const identityCodecs: RecordCodecs<Kinds> = {
  accessKey: { codec: accessKey, idOf: ({ id }) => id },
  application: { codec: application, idOf: ({ id }) => id },
  grants: { codec: grants, idOf: ({ target }) => grantsId(target) },
  group: { codec: group, idOf: ({ id }) => id },
  user: { codec: user, idOf: ({ id }) => id },
};
