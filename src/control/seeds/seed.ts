/** What a seed may hold, as conductor-mock-seed.schema.json has it: the state of a cluster, in the order it is loaded. */
import type { components } from '../../generated/seed.ts';

export type Seed = components['schemas']['Seed'];
export type SeedStep = components['schemas']['step'];

export type SeedGroup = Element<'groups'>;
export type SeedUser = Element<'users'>;
export type SeedApplication = Element<'applications'>;
export type SeedGrant = Element<'grants'>;
export type SeedForm = Element<'forms'>;
export type SeedTaskDefinition = Element<'taskDefinitions'>;
export type SeedExecution = Element<'executions'>;

type Element<Key extends keyof Seed> =
  NonNullable<Seed[Key]> extends readonly (infer One)[] ? One : never;
