import { addActors } from '../../domain/actors/change-actors.ts';
import type { SeedLoading } from './seed-loading.ts';

/** They find everything to do that is there by now: whatever the seeds have begun. */
export async function loadActors(loading: SeedLoading): Promise<void> {
  const { actors } = loading.source.seed;
  if (actors === undefined) return;
  const { store } = loading.ports;
  await loading.commit(await addActors(actors, { now: loading.now, read: store }));
}
