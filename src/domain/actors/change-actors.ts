/** Actors who come to a cluster, and those who leave it. */
import type { Context } from '../context.ts';
import { PendingChanges } from '../pending-changes.ts';
import { put, remove, type Change, type Reader } from '../ports.ts';
import { ACTORS, joined, type Actors } from './actors.ts';
import { planAll } from './plan.ts';

type ChangeContext = Pick<Context, 'now' | 'read' | 'turn'>;

/** These come to those who are there. */
export async function addActors(
  actors: Actors,
  context: ChangeContext,
): Promise<readonly Change[]> {
  const stored = await context.read.read('actors', ACTORS);
  const all = joined(stored?.value ?? {}, actors);
  return planned([put('actors', ACTORS, stored, all)], context);
}

/** These take the place of all, whatever those have done. Undefined: nobody does. */
export async function replaceActors(
  actors: Actors | undefined,
  context: ChangeContext,
): Promise<readonly Change[]> {
  const { read } = context;
  const gone = await leaving(read);
  if (actors !== undefined)
    return planned(
      [...gone, put('actors', ACTORS, await read.read('actors', ACTORS), actors)],
      context,
    );
  const stored = await read.read('actors', ACTORS);
  return stored === undefined ? gone : [...gone, remove('actors', stored)];
}

async function leaving(read: Reader): Promise<readonly Change[]> {
  const occurrences = await read.find('occurrence', []);
  const progress = await read.find('actorProgress', []);
  return [
    ...occurrences.map((one) => remove('occurrence', one)),
    ...progress.map((one) => remove('actorProgress', one)),
  ];
}

/** The changes, with what there is to do for those who are there then. */
async function planned(
  changes: readonly Change[],
  context: ChangeContext,
): Promise<readonly Change[]> {
  const pending = new PendingChanges(context.read);
  pending.add(changes);
  pending.add(await planAll({ ...context, read: pending }));
  return pending.all;
}
