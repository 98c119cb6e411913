/** Executions of the cases' workflows, each for one check. */
import type { CleanUp } from './clean-up.ts';
import type { Definitions } from './definitions.ts';
import { Deviation } from './deviation.ts';
import { expectSuccess, itemsIn, memberOf, textIn } from './expectations.ts';
import type { HumanTaskCalls } from './human-task-calls.ts';
import type { Patience } from './patience.ts';
import type { Api, CallerName } from './session.ts';
import type { Answer, Observed } from './wire.ts';
import type { WorkflowCalls } from './workflow-calls.ts';

export interface Executions {
  /** Starts a workflow of these tasks as ann, or as somebody else. Gives the id of the execution. */
  readonly start: (tasks: readonly object[], options?: StartOptions) => Promise<string>;
  /** An execution of purchase, its HUMAN task defined differently as given. */
  readonly purchase: (definition?: object, options?: StartOptions) => Promise<Started>;
  /** An execution of purchase whose HUMAN task bob, or somebody else, has claimed. */
  readonly claimedPurchase: (
    by?: CallerName,
    definition?: object,
    options?: StartOptions,
  ) => Promise<Started>;
  /** A loop around review_ref in that iteration: those before it were answered no, with a note n1, n2 … */
  readonly review: (iteration: number, loop?: object) => Promise<Started>;
  /** Has it removed at the end: for executions that other calls started. Gives the id. */
  readonly track: (workflowId: string) => string;
  /** The newest task of a full reference, such as review_ref__3; its value is undefined where there is none. */
  readonly task: (workflowId: string, reference?: string) => Promise<Observed>;
  /** The id of that task, as soon as the execution has come to it and it is open. */
  readonly openTask: (workflowId: string, reference?: string) => Promise<string>;
}

export interface Started {
  readonly workflowId: string;
  /** Of the HUMAN task that is open. */
  readonly taskId: string;
}

export interface StartOptions {
  readonly as?: CallerName;
  readonly input?: object;
  /** Of the definition, beside its tasks. */
  readonly more?: object;
}

export interface ExecutionOptions {
  readonly api: Api;
  readonly definitions: Definitions;
  readonly humanTasks: HumanTaskCalls;
  readonly workflows: WorkflowCalls;
  readonly patience: Patience;
  readonly cleanUp: CleanUp;
}

export function makeExecutions(options: ExecutionOptions): Executions {
  const { api, definitions, humanTasks, cleanUp } = options;
  const task = (workflowId: string, reference = 'sign_off_ref') =>
    newestTask(options, workflowId, reference);
  const openTask = (workflowId: string, reference = 'sign_off_ref') =>
    waitForTask(options, workflowId, reference);

  const tracked = new Set<string>();
  const track = (workflowId: string): string => {
    if (tracked.has(workflowId)) return workflowId;
    tracked.add(workflowId);
    cleanUp.add(`execution ${workflowId}`, () => removeExecution(api, workflowId));
    return workflowId;
  };
  const start: Executions['start'] = async (
    tasks,
    { as = 'ann', input = { cost: 120 }, more = {} } = {},
  ) => {
    const name = await definitions.defineWorkflow({ tasks, ...more });
    const path = `/api/workflow/${name}`;
    const answer = await api.call({ method: 'POST', path, as, body: input });
    return track(expectSuccess(answer).text.trim());
  };
  const purchase: Executions['purchase'] = async (definition = {}, startOptions = {}) => {
    const tasks = [await definitions.signOff(definition), await definitions.book()];
    const workflowId = await start(tasks, startOptions);
    return { workflowId, taskId: await openTask(workflowId) };
  };
  return {
    task,
    openTask,
    track,
    start,
    purchase,
    claimedPurchase: async (by = 'bob', definition = {}, startOptions = {}) => {
      const started = await purchase(definition, startOptions);
      expectSuccess(await humanTasks.claim(by, started.taskId));
      return started;
    },
    review: async (iteration, loop = {}) => {
      const tasks = [await reviewLoop(definitions, loop), await definitions.book()];
      const workflowId = await start(tasks);
      for (let at = 1; at < iteration; at += 1) {
        await openTask(workflowId, `review_ref__${at}`);
        await answerNo(humanTasks, workflowId, `n${at}`);
      }
      return { workflowId, taskId: await openTask(workflowId, `review_ref__${iteration}`) };
    },
  };
}

async function newestTask(
  { workflows }: ExecutionOptions,
  workflowId: string,
  reference: string,
): Promise<Observed> {
  const execution = expectSuccess(await workflows.read(workflowId));
  const found = itemsIn(execution, 'tasks').findLast(
    (one) => memberOf(one, 'referenceTaskName') === reference,
  );
  return { value: found?.value, from: `${reference} in ${execution.from}` };
}

function waitForTask(
  options: ExecutionOptions,
  workflowId: string,
  reference: string,
): Promise<string> {
  return options.patience.eventually(async () => {
    const found = await newestTask(options, workflowId, reference);
    if (memberOf(found, 'status') !== 'IN_PROGRESS')
      throw new Deviation(`expected ${reference} to stand open, got otherwise`, found);
    const taskId = textIn(found, 'taskId');
    expectSuccess(await options.humanTasks.read(taskId));
    return taskId;
  });
}

async function reviewLoop(definitions: Definitions, loop: object): Promise<object> {
  return {
    name: 'review_loop',
    taskReferenceName: 'loop_ref',
    type: 'DO_WHILE',
    inputParameters: {},
    loopCondition: "$.review_ref['decision'] != 'yes'",
    loopOver: [await definitions.signOff({}, 'review_ref')],
    ...loop,
  };
}

async function answerNo(humanTasks: HumanTaskCalls, workflowId: string, note: string) {
  const query = { workflowId, taskRefName: 'review_ref', complete: true };
  expectSuccess(await humanTasks.update('ann', query, { decision: 'no', note }));
}

/** Terminated first, as one that still runs may not go otherwise, or go on in part; one that is over refuses that. */
async function removeExecution({ call }: Api, workflowId: string): Promise<Answer> {
  const path = `/api/workflow/${workflowId}`;
  await call({ method: 'DELETE', path, as: 'root' });
  return call({ method: 'DELETE', path: `${path}/remove`, as: 'root' });
}
