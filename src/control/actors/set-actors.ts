/** Actors of a cluster that runs, beside those of its seeds. */
import { ACTORS, listsOf, type Actors } from '../../domain/actors/actors.ts';
import { replaceActors } from '../../domain/actors/change-actors.ts';
import { noProgress, type ActorProgress } from '../../domain/actors/occurrence.ts';
import { keys } from '../../domain/index-keys.ts';
import type { Store } from '../../domain/ports.ts';
import { act } from '../../operations/perform.ts';
import type { Ports } from '../../operations/ports.ts';
import { Declared } from '../seeds/declared.ts';
import { judgeActors } from '../seeds/judge-actors.ts';
import { SeedFindings } from '../seeds/seed-error.ts';
import type { SeedSource } from '../seeds/seed-file.ts';
import { SeedLoading } from '../seeds/seed-loading.ts';

/** How far an actor is, and what comes next. */
export interface ShownProgress extends ActorProgress {
  /** Tasks on which it has still to act. */
  readonly waiting: number;
  /** When it acts next (epoch ms); left out: nothing waits for it. */
  readonly nextAt?: number;
}

export interface ShownActors {
  readonly actors: Actors;
  /** In the order of the actors. */
  readonly progress: {
    readonly workers: readonly ShownProgress[];
    readonly people: readonly ShownProgress[];
  };
}

/** Puts those of the source in the place of all, and they begin anew; throws a SeedError. Undefined: leaves none. */
export async function setActors(source: SeedSource | undefined, ports: Ports): Promise<void> {
  if (source !== undefined) await judge(source, ports);
  const replaced = (context: Parameters<typeof replaceActors>[1]) =>
    replaceActors(source?.seed.actors, context);
  // What others decide at that moment rests on who acts.
  await act('setActors', replaced, ports, true);
}

export async function shownActors(store: Store): Promise<ShownActors> {
  const actors = (await store.read('actors', ACTORS))?.value ?? {};
  const progress = { workers: [] as ShownProgress[], people: [] as ShownProgress[] };
  for (const { kind, ref } of listsOf(actors).all)
    progress[kind === 'worker' ? 'workers' : 'people'].push(await progressOf(ref, store));
  return { actors, progress };
}

async function progressOf(ref: string, store: Store): Promise<ShownProgress> {
  const progress = (await store.read('actorProgress', ref))?.value ?? noProgress;
  const waiting = await store.find('occurrence', [[keys.actor(ref)]]);
  const times = waiting.flatMap(({ value: { at } }) => at ?? []);
  const next = times.reduce((one, other) => Math.min(one, other), Infinity);
  return { ...progress, waiting: times.length, ...(next < Infinity && { nextAt: next }) };
}

async function judge(source: SeedSource, ports: Ports): Promise<void> {
  const findings = new SeedFindings();
  await judgeActors(new SeedLoading(source, ports, new Declared([source]), findings));
  findings.refuse();
}
