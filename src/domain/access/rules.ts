import type { Access } from '../identity/grants.ts';
import { grid, type Resource } from './grid.ts';

/** A row of the grid, sorted by what it takes to look at each entry: the caller, the thing, the store. */
export interface Rule {
  readonly roles: readonly string[];
  readonly relations: readonly string[];
  readonly grants: readonly Access[];
  readonly ofApplications: boolean;
  readonly others: readonly (readonly [cell: string, resource: Resource, action: string])[];
  readonly withinRoles: boolean;
}

const ACCESS: readonly string[] = ['READ', 'CREATE', 'UPDATE', 'DELETE', 'EXECUTE'];
const OF_APPLICATIONS = 'EXECUTE of an application';
const NOT_ADMIN = 'not ADMIN';
const WITHIN_ROLES = 'unless it has a role that only administrators give';
const MARKS: readonly string[] = [OF_APPLICATIONS, NOT_ADMIN, WITHIN_ROLES];

function ruleFrom(row: readonly string[]): Rule {
  const others = row.filter((one) => one.includes('.'));
  const roles = row.flatMap((one) => (one.startsWith('role ') ? [one.slice('role '.length)] : []));
  return {
    roles: row.includes(NOT_ADMIN) ? roles : ['ADMIN', ...roles],
    relations: row.filter(
      (one) =>
        !others.includes(one) &&
        !one.startsWith('role ') &&
        !ACCESS.includes(one) &&
        !MARKS.includes(one),
    ),
    grants: row.filter((one) => ACCESS.includes(one)) as Access[],
    ofApplications: row.includes(OF_APPLICATIONS),
    others: others.map((cell) => {
      const [resource, action] = cell.split('.') as [Resource, string];
      return [cell, resource, action] as const;
    }),
    withinRoles: row.includes(WITHIN_ROLES),
  };
}

const rules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = Object.fromEntries(
  Object.entries(grid).map(([resource, rows]) => [
    resource,
    Object.fromEntries(
      Object.entries<readonly string[]>(rows).map(([action, row]) => [action, ruleFrom(row)]),
    ),
  ]),
);

export function ruleOf(resource: Resource, action: string): Rule {
  const rule = rules[resource]?.[action];
  if (rule === undefined) throw new Error(`The grid has no row for ${resource}.${action}`);
  return rule;
}
