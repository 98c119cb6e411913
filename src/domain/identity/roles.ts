/**
 * The platform's roles and the permissions it lists for each in the answers of its users API
 * (docs/reference-docs/api/users/get-all-users). A role without a listing has none here.
 */
const permissionsOf = {
  ADMIN: [
    'METADATA_MANAGEMENT',
    'ADMIN_MANAGEMENT',
    'METADATA_VIEW',
    'PERMISSION_MANAGEMENT',
    'USER_MANAGEMENT',
    'EVENT_HANDLER_MANAGEMENT',
    'PROMPT_MANAGEMENT',
    'WORKFLOW_MANAGEMENT',
    'API_GATEWAY_MANAGEMENT',
    'API_GATEWAY_VIEW',
    'PUBLISHER_MANAGEMENT',
    'WORKFLOW_SEARCH',
    'AUTHORIZATION_MANAGEMENT',
    'SCHEDULE_MANAGEMENT',
    'BULK_MANAGEMENT',
    'APPLICATION_MANAGEMENT',
  ],
  USER: [
    'CREATE_SECRET',
    'API_GATEWAY_VIEW',
    'CREATE_USER_FORM_TEMPLATE',
    'CREATE_WORKFLOW_DEF',
    'CREATE_TASK_DEF',
    'WORKFLOW_SEARCH',
    'CREATE_INTEGRATION',
    'CREATE_APPLICATION',
    'API_GATEWAY_MANAGEMENT',
  ],
  METADATA_MANAGER: [
    'API_GATEWAY_MANAGEMENT',
    'API_GATEWAY_VIEW',
    'CREATE_INTEGRATION',
    'CREATE_SECRET',
    'METADATA_VIEW',
    'METADATA_MANAGEMENT',
  ],
  METADATA_API: ['CREATE_TASK_DEF', 'CREATE_WORKFLOW_DEF', 'CREATE_USER_FORM_TEMPLATE'],
  WORKFLOW_MANAGER: [],
  USER_READ_ONLY: [],
  WORKER: [],
  UNRESTRICTED_WORKER: [],
  APPLICATION_CREATOR: [],
  APPLICATION_MANAGER: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Role = keyof typeof permissionsOf;

export const rolePermissions: Readonly<Record<string, readonly string[]>> = permissionsOf;

export const knownRoles: readonly string[] = Object.keys(permissionsOf);

export function firstUnknownRole(roles: readonly string[]): string | undefined {
  return roles.find((role) => !knownRoles.includes(role));
}
