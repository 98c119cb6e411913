import type { Application } from './people.ts';

/** An application without roles: what it may do is given to it afterwards. */
export function newApplication(
  id: string,
  uuid: string,
  name: string,
  author: string,
  now: number,
): Application {
  return {
    id,
    uuid,
    name,
    roles: [],
    createdBy: author,
    updatedBy: author,
    createTime: now,
    updateTime: now,
    tags: [],
  };
}

export function renamed(
  application: Application,
  name: string,
  author: string,
  now: number,
): Application {
  return { ...application, name, updatedBy: author, updateTime: now };
}

export function withRole(application: Application, role: string): Application {
  return { ...application, roles: [...new Set([...application.roles, role])] };
}

export function withoutRole(application: Application, role: string): Application {
  return { ...application, roles: application.roles.filter((held) => held !== role) };
}
