/** What the actors of a seed name, and whether anybody knows it: an actor whose name is a slip would never act. */
import { isBuiltInType, taskTypes } from '../../domain/definitions/task-types.ts';
import { findCaller } from '../../domain/identity/caller.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import { asList } from '../../domain/json.ts';
import type { Path } from '../../domain/path.ts';
import { judgeAssignment } from './judge-references.ts';
import type { SeedLoading } from './seed-loading.ts';

/** To be called once all seeds are loaded. */
export async function judgeActors(loading: SeedLoading): Promise<void> {
  const { workers = [], people = [] } = loading.source.seed.actors ?? {};
  for (const [at, { taskType, as }] of workers.entries()) {
    const path = ['actors', 'workers', at];
    judgeType(taskType, [...path, 'taskType'], loading);
    if (as !== undefined) await judgePerson(as, [...path, 'as'], loading);
  }
  for (const [at, { user, then }] of people.entries()) {
    const path = ['actors', 'people', at];
    await judgePerson(user, [...path, 'user'], loading);
    for (const [index, { reassign = [] }] of asList(then).entries()) {
      const inAct = Array.isArray(then) ? [...path, 'then', index] : [...path, 'then'];
      for (const [one, assignment] of reassign.entries())
        await judgeAssignment(assignment, [...inAct, 'reassign', one], loading);
    }
  }
}

async function judgePerson(id: string, path: Path, loading: SeedLoading): Promise<void> {
  if (!(await findCaller(normalSubject(id), loading.ports.store)))
    await loading.findNobody(id, path);
}

/** Who does the tasks of built-in types, which no worker polls for by that name. */
const instead = {
  engine: 'the server does',
  person: 'people do',
  outside: 'task mocks answer them',
  worker: 'its tasks are polled for by their names',
} as const;

function judgeType(taskType: string, path: Path, loading: SeedLoading): void {
  if (!isBuiltInType(taskType)) return;
  const { runBy } = taskTypes[taskType];
  loading.find(
    path,
    () => `no worker does tasks of the built-in type ${taskType}: ${instead[runBy]}`,
  );
}
