import type { Grants } from '../identity/grants.ts';
import { grantsOnTaskDefinition } from '../identity/grants-on-tagged.ts';
import type { Reader } from '../ports.ts';
import type { HumanTask } from './human-task.ts';

/** The grants on the task definition of a Human task, whose name is the id that they are given on, and on its tags. */
export function grantsOn(task: HumanTask, read: Reader): Promise<Grants | undefined> {
  return grantsOnTaskDefinition(task.definitionName, read);
}
