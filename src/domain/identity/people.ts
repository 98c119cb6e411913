import type { Access } from './grants.ts';
import type { Tag } from './tags.ts';

/** A person who can hold a token. Ids are lower-case (the platform folds them). */
export interface User {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Ids of the groups the user is a member of. */
  readonly groups: readonly string[];
}

export interface Group {
  readonly id: string;
  readonly description: string;
  readonly roles: readonly string[];
  /** Access of the members to new resources, by type of resource. */
  readonly defaultAccess: Readonly<Record<string, readonly Access[]>>;
}

/** A program that acts under its own id `app:<id>` through access keys. Times are epoch ms; authors are plain ids. */
export interface Application {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly createTime: number;
  readonly updateTime: number;
  /** By key. */
  readonly tags: readonly Tag[];
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly applicationId: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** An inactive one opens nothing until it is active again. */
  readonly status: 'ACTIVE' | 'INACTIVE';
}

export function normalUserId(id: string): string {
  return id.toLowerCase();
}

const APPLICATION_PREFIX = 'app:';

export function applicationSubject(applicationId: string): string {
  return APPLICATION_PREFIX + applicationId;
}

/** The application id inside a subject such as `app:portal`; undefined when the subject is a person. */
export function applicationIdOf(subject: string): string | undefined {
  return subject.startsWith(APPLICATION_PREFIX)
    ? subject.slice(APPLICATION_PREFIX.length)
    : undefined;
}

/** The id under which whoever is called `id` is known: applications keep its case, people do not. */
export function normalSubject(id: string): string {
  return applicationIdOf(id) === undefined ? normalUserId(id) : id;
}
