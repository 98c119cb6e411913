import { grantsOn } from '../human-tasks/grants-on.ts';
import type { Caller } from '../identity/caller.ts';
import type { Grants } from '../identity/grants.ts';
import {
  grantsOnTaskDefinition,
  grantsOnWorkflowDefinition,
} from '../identity/grants-on-tagged.ts';
import { mayOnHumanTask, mayReadExecution, mayWork } from './who-may.ts';
import type { Reader } from '../ports.ts';
import type { Execution } from '../executions/execution.ts';
import { isHuman } from '../executions/task.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';

/** What one caller may read of executions and tasks; asks for the grants on each definition once. */
export class ReadableBy {
  readonly #caller: Caller;
  readonly #read: Reader;
  readonly #onWorkflows = new Map<string, Grants | undefined>();
  readonly #onTasks = new Map<string, Grants | undefined>();

  constructor(caller: Caller, read: Reader) {
    this.#caller = caller;
    this.#read = read;
  }

  async execution(execution: Execution): Promise<boolean> {
    const { name } = execution.definition;
    if (!this.#onWorkflows.has(name)) {
      this.#onWorkflows.set(name, await grantsOnWorkflowDefinition(name, this.#read));
    }
    return mayReadExecution(this.#caller, execution, this.#onWorkflows.get(name));
  }

  /** Who may read its execution, who may work on it, and for a HUMAN task who may read its record. */
  async task({ task, execution }: TaskOfExecution): Promise<boolean> {
    if (await this.execution(execution)) return true;
    if (isHuman(task)) return this.#humanTask(task.taskId);
    const name = task.taskDefName;
    if (!this.#onTasks.has(name)) {
      this.#onTasks.set(name, await grantsOnTaskDefinition(name, this.#read));
    }
    return mayWork(this.#caller, this.#onTasks.get(name));
  }

  async #humanTask(taskId: string): Promise<boolean> {
    const record = (await this.#read.read('humanTask', taskId))?.value;
    if (record === undefined) return false;
    return mayOnHumanTask(this.#caller, 'read', record, await grantsOn(record, this.#read));
  }
}
