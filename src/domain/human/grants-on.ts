import { grantsId, type Grants } from '../identity/grants.ts';
import type { Reader } from '../ports.ts';
import type { HumanTask } from './human-task.ts';

/** The grants on the task definition of a Human task: its name is the id that grants are given on. */
export async function grantsOn(task: HumanTask, read: Reader): Promise<Grants | undefined> {
  const grants = await read.read('grants', grantsId({ type: 'TASK_DEF', id: task.definitionName }));
  return grants?.value;
}
