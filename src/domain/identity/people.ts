import type { Access } from './grants.ts';

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

/** A program that acts under its own id `app:<id>` through access keys. */
export interface Application {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly applicationId: string;
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
