/**
 * A workflow run for a test (docs/reference-docs/api/workflow/test-workflow): on top of what is stored, and kept
 * nowhere. Mocks answer what would wait for somebody, retries wait for no delay, and nothing leaves the machine. It
 * stops with the first task that waits and has no mock left.
 */
import { withConsequences } from '../effects/consequences.ts';
import type { HumanTask } from '../human-tasks/human-task.ts';
import { PendingChanges } from '../pending-changes.ts';
import { replace, type Change, type Stored } from '../ports.ts';
import { beginExecution } from '../engine/begin-execution.ts';
import { advance } from '../engine/decider.ts';
import type { WorkflowDefinition } from '../definitions/definition.ts';
import { settleTasks } from '../engine/due-tasks.ts';
import { hasEnded, taskById, withTask, type Execution } from '../executions/execution.ts';
import type { StartRequest } from '../engine/start.ts';
import { answeredByMock, TASK_MOCKS, type TaskMocks } from '../executions/task-mocks.ts';
import {
  isExternal,
  isHuman,
  isSubWorkflow,
  isTerminal,
  readyAt,
  waitsForTasks,
  type Task,
} from '../executions/task.ts';
import type { EngineContext } from '../context.ts';
import { answeredInTest, TestMocks, type TestRequest } from './test-mocks.ts';

/** Answers in one test; a loop that the cluster's own mock outputs keep going ends here. */
const MOST_ANSWERS = 20_000;

export interface TestedWorkflow {
  readonly execution: Execution;
  /** By task id. */
  readonly humanTasks: ReadonlyMap<string, HumanTask>;
}

export async function testRun(
  definition: WorkflowDefinition,
  start: StartRequest,
  test: TestRequest,
  context: EngineContext,
): Promise<TestedWorkflow> {
  const stored = await context.read.read('taskMocks', TASK_MOCKS);
  const run = new TestRun(new TestMocks(test), stored?.value ?? {}, context);
  return run.of(definition, start, stored);
}

class TestRun {
  readonly #outside: TaskMocks;
  readonly #pending: PendingChanges;
  readonly #context: EngineContext;
  /** The mocks for an execution, by its id or by that of the SUB_WORKFLOW task that starts it. */
  readonly #mocks = new Map<string, TestMocks>();
  readonly #rootMocks: TestMocks;
  #answers = 0;

  constructor(mocks: TestMocks, outside: TaskMocks, context: EngineContext) {
    this.#rootMocks = mocks;
    this.#outside = outside;
    this.#pending = new PendingChanges(context.read);
    this.#context = {
      ...context,
      read: this.#pending,
      leavesOpen: (task, execution) => this.#leavesOpen(task, execution),
    };
  }

  async of(
    definition: WorkflowDefinition,
    start: StartRequest,
    stored: Stored<'taskMocks'> | undefined,
  ): Promise<TestedWorkflow> {
    // Tasks that reach outside are left open, so that the mocks of the test come before those of the cluster.
    if (stored) this.#pending.add([replace('taskMocks', stored, {})]);
    const workflowId = this.#context.ids.next();
    this.#mocks.set(workflowId, this.#rootMocks);
    const begun = await beginExecution(definition, { ...start, workflowId }, this.#context);
    await this.#add(begun.changes);
    await this.#goOn(workflowId, this.#rootMocks);
    const { value: execution } = await this.#read(workflowId);
    return { execution, humanTasks: await this.#humanTasks(execution) };
  }

  /** Asked when a task begins. A SUB_WORKFLOW that has a mock itself starts nothing. */
  #leavesOpen(task: Task, execution: Execution): boolean {
    if (!isSubWorkflow(task)) return isExternal(task);
    const mocks = this.#mocksOf(execution);
    this.#mocks.set(task.taskId, mocks.insideOf(task));
    return mocks.hasFor(task);
  }

  #mocksOf({ workflowId, parentWorkflowTaskId = '' }: Execution): TestMocks {
    return (
      this.#mocks.get(workflowId) ?? this.#mocks.get(parentWorkflowTaskId) ?? new TestMocks({})
    );
  }

  /** Brings the execution as far as its mocks do. Whether that was any further than before. */
  async #goOn(workflowId: string, mocks: TestMocks): Promise<boolean> {
    let moved = false;
    while (this.#answers < MOST_ANSWERS && (await this.#step(workflowId, mocks))) moved = true;
    return moved;
  }

  async #step(workflowId: string, mocks: TestMocks): Promise<boolean> {
    const execution = await this.#hastened(workflowId);
    if (hasEnded(execution)) return false;
    const open = execution.tasks.all().filter(({ status }) => !isTerminal(status));
    const nested = open.filter(({ subWorkflowId }) => subWorkflowId !== undefined);
    if (await this.#nestedGoOn(nested)) return true;
    const waiting = open.filter((task) => !nested.includes(task) && !waitsForTasks(task));
    const isAnswered = (task: Task) => mocks.hasFor(task) || this.#hasOutside(task, execution);
    if (waiting.length === 0 || !waiting.every(isAnswered)) return false;
    for (const { taskId } of waiting) await this.#answer(workflowId, taskId, mocks);
    return true;
  }

  async #nestedGoOn(tasks: readonly Task[]): Promise<boolean> {
    let moved = false;
    for (const { taskId, subWorkflowId = '' } of tasks) {
      const mocks = this.#mocks.get(taskId);
      if (mocks && (await this.#goOn(subWorkflowId, mocks))) moved = true;
    }
    return moved;
  }

  #hasOutside(task: Task, execution: Execution): boolean {
    return this.#answeredOutside(task, execution) !== undefined;
  }

  /** A mock output of the cluster is used once for an attempt: one that leaves it in progress leaves it so. */
  #answeredOutside(task: Task, execution: Execution): Task | undefined {
    if (!isExternal(task) || task.mockedBy !== undefined) return undefined;
    return answeredByMock(task, execution, this.#outside, this.#context.now);
  }

  async #answer(workflowId: string, taskId: string, mocks: TestMocks): Promise<void> {
    const stored = await this.#read(workflowId);
    const task = taskById(stored.value, taskId);
    if (task === undefined || isTerminal(task.status)) return;
    this.#answers += 1;
    const mock = mocks.take(task);
    const answered = mock
      ? answeredInTest(task, mock, this.#context.now)
      : this.#answeredOutside(task, stored.value);
    if (answered) await this.#changed(stored, withTask(stored.value, answered));
  }

  /** The execution with nothing in it delayed any more. */
  async #hastened(workflowId: string): Promise<Execution> {
    const stored = await this.#read(workflowId);
    const { now } = this.#context;
    const delayed = stored.value.tasks
      .all()
      .filter((task) => task.status === 'SCHEDULED' && readyAt(task) > now);
    if (delayed.length === 0 || hasEnded(stored.value)) return stored.value;
    let hastened = stored.value;
    for (const task of delayed) hastened = withTask(hastened, { ...task, startDelayInSeconds: 0 });
    await this.#changed(stored, hastened);
    return (await this.#read(workflowId)).value;
  }

  /** The change with all that follows; what is left in progress for too long times out. */
  async #changed(before: Stored<'execution'>, after: Execution): Promise<void> {
    const settled = await settleTasks(after, this.#context);
    await this.#add([replace('execution', before, await advance(settled, this.#context))]);
  }

  async #add(changes: readonly Change[]): Promise<void> {
    this.#pending.add(await withConsequences(changes, this.#context, this.#pending));
  }

  async #read(workflowId: string): Promise<Stored<'execution'>> {
    const stored = await this.#pending.read('execution', workflowId);
    if (stored === undefined) throw new Error(`the test has lost its execution ${workflowId}`);
    return stored;
  }

  async #humanTasks(execution: Execution): Promise<ReadonlyMap<string, HumanTask>> {
    const found = new Map<string, HumanTask>();
    for (const task of execution.tasks) {
      const record = isHuman(task) ? await this.#pending.read('humanTask', task.taskId) : undefined;
      if (record) found.set(task.taskId, record.value);
    }
    return found;
  }
}
