import type { Seed } from './seed.ts';

export const ADMINISTRATOR = 'admin@conductor.mock';

/** What every cluster has before its seeds: somebody to administer it, and a key to get in. */
export const defaultCluster: Seed = {
  users: [{ id: ADMINISTRATOR, name: 'Administrator', roles: ['ADMIN'] }],
  applications: [
    {
      id: 'mock',
      name: 'Mock',
      roles: ['ADMIN'],
      keys: [{ id: 'mock-key', secret: 'mock-secret' }],
    },
  ],
};
