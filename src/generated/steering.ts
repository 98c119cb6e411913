// Written by `npm run generate`. Do not edit.

import type { ParameterSpec } from './operations.ts';

export type SteeringId =
  | 'readLiveness'
  | 'readReadiness'
  | 'readMetrics'
  | 'readSteeringDocument'
  | 'readCluster'
  | 'issueSteeringToken'
  | 'writeSeed'
  | 'addSeed'
  | 'resetCluster'
  | 'takeSnapshot'
  | 'restoreSnapshot'
  | 'readClock'
  | 'moveClock'
  | 'listDue'
  | 'judgeAnswer'
  | 'readTaskMocks'
  | 'replaceTaskMocks'
  | 'clearTaskMocks'
  | 'readActors'
  | 'replaceActors'
  | 'clearActors'
  | 'listRequests'
  | 'clearRequests'
  | 'readEvents'
  | 'verifyRequests'
  | 'listFaults'
  | 'addFault'
  | 'clearFaults'
  | 'removeFault'
  | 'checkAllowed'
  | 'listTenants'
  | 'addTenant'
  | 'endTenant';

export interface SteeringSpec {
  readonly operationId: SteeringId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Whether everybody may who reaches the server. */
  readonly isOpen: boolean;
  readonly parameters: readonly (ParameterSpec & { readonly pattern?: string })[];
  readonly body: 'json' | 'text' | null;
  /** The option that says how large the body may be; left out: as large as that of any other call. */
  readonly bodyLimit?: 'maxSnapshotBytes';
}

export const steeringSpecs: readonly SteeringSpec[] = [
  {
    operationId: 'readLiveness',
    method: 'GET',
    path: '/livez',
    isOpen: true,
    parameters: [],
    body: null,
  },
  {
    operationId: 'readReadiness',
    method: 'GET',
    path: '/readyz',
    isOpen: true,
    parameters: [],
    body: null,
  },
  {
    operationId: 'readMetrics',
    method: 'GET',
    path: '/metrics',
    isOpen: true,
    parameters: [],
    body: null,
  },
  {
    operationId: 'readSteeringDocument',
    method: 'GET',
    path: '/__admin/openapi.json',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'readCluster',
    method: 'GET',
    path: '/__admin/cluster',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'issueSteeringToken',
    method: 'POST',
    path: '/__admin/tokens',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'writeSeed',
    method: 'GET',
    path: '/__admin/seed',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'addSeed',
    method: 'POST',
    path: '/__admin/seed',
    isOpen: false,
    parameters: [],
    body: 'text',
  },
  {
    operationId: 'resetCluster',
    method: 'POST',
    path: '/__admin/reset',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'takeSnapshot',
    method: 'GET',
    path: '/__admin/snapshot',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'restoreSnapshot',
    method: 'PUT',
    path: '/__admin/snapshot',
    isOpen: false,
    parameters: [],
    body: 'json',
    bodyLimit: 'maxSnapshotBytes',
  },
  {
    operationId: 'readClock',
    method: 'GET',
    path: '/__admin/clock',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'moveClock',
    method: 'POST',
    path: '/__admin/clock',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'listDue',
    method: 'GET',
    path: '/__admin/clock/due',
    isOpen: false,
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', minimum: 1, maximum: 100 },
    ],
    body: null,
  },
  {
    operationId: 'judgeAnswer',
    method: 'POST',
    path: '/__admin/forms/judge',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'readTaskMocks',
    method: 'GET',
    path: '/__admin/task-mocks',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'replaceTaskMocks',
    method: 'PUT',
    path: '/__admin/task-mocks',
    isOpen: false,
    parameters: [],
    body: 'text',
  },
  {
    operationId: 'clearTaskMocks',
    method: 'DELETE',
    path: '/__admin/task-mocks',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'readActors',
    method: 'GET',
    path: '/__admin/actors',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'replaceActors',
    method: 'PUT',
    path: '/__admin/actors',
    isOpen: false,
    parameters: [],
    body: 'text',
  },
  {
    operationId: 'clearActors',
    method: 'DELETE',
    path: '/__admin/actors',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'listRequests',
    method: 'GET',
    path: '/__admin/requests',
    isOpen: false,
    parameters: [
      { name: 'operation', in: 'query', required: false, type: 'string' },
      {
        name: 'status',
        in: 'query',
        required: false,
        type: 'string',
        pattern: '^[1-5](\\d\\d|xx)$',
      },
      { name: 'caller', in: 'query', required: false, type: 'string' },
      { name: 'path', in: 'query', required: false, type: 'string' },
      { name: 'since', in: 'query', required: false, type: 'string' },
      {
        name: 'source',
        in: 'query',
        required: false,
        type: 'string',
        enum: ['client', 'console', 'actor', 'all'],
      },
      { name: 'limit', in: 'query', required: false, type: 'integer', minimum: 1, maximum: 100000 },
    ],
    body: null,
  },
  {
    operationId: 'clearRequests',
    method: 'DELETE',
    path: '/__admin/requests',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'readEvents',
    method: 'GET',
    path: '/__admin/events',
    isOpen: false,
    parameters: [
      {
        name: 'Last-Event-ID',
        in: 'header',
        required: false,
        type: 'integer',
        format: 'int64',
        minimum: 0,
      },
    ],
    body: null,
  },
  {
    operationId: 'verifyRequests',
    method: 'POST',
    path: '/__admin/requests/verify',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'listFaults',
    method: 'GET',
    path: '/__admin/faults',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'addFault',
    method: 'POST',
    path: '/__admin/faults',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'clearFaults',
    method: 'DELETE',
    path: '/__admin/faults',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'removeFault',
    method: 'DELETE',
    path: '/__admin/faults/{id}',
    isOpen: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
  },
  {
    operationId: 'checkAllowed',
    method: 'POST',
    path: '/__admin/allowed',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'listTenants',
    method: 'GET',
    path: '/__admin/tenants',
    isOpen: false,
    parameters: [],
    body: null,
  },
  {
    operationId: 'addTenant',
    method: 'POST',
    path: '/__admin/tenants',
    isOpen: false,
    parameters: [],
    body: 'json',
  },
  {
    operationId: 'endTenant',
    method: 'DELETE',
    path: '/__admin/tenants/{id}',
    isOpen: false,
    parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
    body: null,
  },
];
