import { applicationSubject } from '../../domain/identity/people.ts';
import type { Seed } from './seed.ts';

export const ADMINISTRATOR = 'admin@conductor.mock';
/** The application with the role ADMIN. */
const APPLICATION = 'mock';
export const ADMINISTRATING_APPLICATION = applicationSubject(APPLICATION);

/** A key pair of that application. */
export const MOCK_KEY = { id: 'mock-key', secret: 'mock-secret' } as const;

/** What every cluster has before its seeds: somebody to administer it, and a key to get in. */
export const defaultCluster: Seed = {
  users: [{ id: ADMINISTRATOR, name: 'Administrator', roles: ['ADMIN'] }],
  applications: [
    {
      id: APPLICATION,
      name: 'Mock',
      roles: ['ADMIN'],
      keys: [MOCK_KEY],
    },
  ],
};
