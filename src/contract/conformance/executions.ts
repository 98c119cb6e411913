/** Executions of the cases' workflows, each for one check. */
import { conductorUser } from './assignees.ts';
import type { CleanUp } from './clean-up.ts';
import { Deviation } from './deviation.ts';
import { eventually } from './eventually.ts';
import { expectSuccess, itemsIn, memberOf, textIn } from './expectations.ts';
import type { CallerName, Session } from './session.ts';
import type { Stage } from './stage.ts';
import type { taskCalls } from './task-calls.ts';
import type { Answer, Seen } from './wire.ts';

export interface Started {
  readonly workflowId: string;
  /** Of the HUMAN task that stands open. */
  readonly taskId: string;
}

interface Needs {
  readonly session: Session;
  readonly stage: Stage;
  readonly calls: ReturnType<typeof taskCalls>;
  readonly cleanUp: CleanUp;
  readonly patienceMs: number;
}

export function executionCalls({ session, stage, calls, cleanUp, patienceMs }: Needs) {
  /** The newest task of a full reference, such as review_ref__3; its value is undefined where there is none. */
  const task = async (workflowId: string, reference = 'sign_off_ref'): Promise<Seen> => {
    const execution = expectSuccess(await calls.workflow(workflowId));
    const found = itemsIn(execution, 'tasks').findLast(
      (one) => memberOf(one, 'referenceTaskName') === reference,
    );
    return { value: found?.value, from: `${reference} in ${execution.from}` };
  };

  /** Its id, as soon as the execution has reached it and it stands open. */
  const openTask = (workflowId: string, reference = 'sign_off_ref'): Promise<string> =>
    eventually(patienceMs, async () => {
      const found = await task(workflowId, reference);
      if (memberOf(found, 'status') !== 'IN_PROGRESS')
        throw new Deviation(`expected ${reference} to stand open, got otherwise`, found);
      const taskId = textIn(found, 'taskId');
      expectSuccess(await calls.humanTask(taskId));
      return taskId;
    });

  const tracked = new Set<string>();
  /** Has it removed at the end: for executions that other calls started. */
  const track = (workflowId: string): string => {
    if (tracked.has(workflowId)) return workflowId;
    tracked.add(workflowId);
    cleanUp.add(`execution ${workflowId}`, () => removeExecution(session, workflowId));
    return workflowId;
  };

  /** Starts a workflow of these tasks as ann, or as somebody else. Gives the id of the execution. */
  const start = async (
    tasks: readonly object[],
    { as = 'ann', input = { cost: 120 }, more = {} }: StartOptions = {},
  ): Promise<string> => {
    const name = await stage.defineWorkflow({ tasks, ...more });
    const path = `/api/workflow/${name}`;
    const answer = await session.call({ method: 'POST', path, as, body: input });
    return track(expectSuccess(answer).text.trim());
  };

  /** The HUMAN task of purchase, its definition changed as given. */
  const signOff = async (definition: object = {}, taskReferenceName = 'sign_off_ref') => ({
    name: await stage.taskDefinition('sign_off'),
    taskReferenceName,
    type: 'HUMAN',
    inputParameters: {
      cost: '${workflow.input.cost}',
      __humanTaskDefinition: {
        displayName: 'Sign off',
        userFormTemplate: { name: await stage.form('SignOff'), version: 1 },
        assignmentCompletionStrategy: 'LEAVE_OPEN',
        assignments: [
          { assignee: await stage.firstAssignee(), slaMinutes: 30 },
          { assignee: conductorUser(stage.rootId), slaMinutes: 0 },
        ],
        ...definition,
      },
    },
  });

  const book = async (taskReferenceName = 'book_ref') => ({
    name: await stage.taskDefinition('book'),
    taskReferenceName,
    type: 'SIMPLE',
  });

  /** An execution of purchase, its HUMAN task defined differently as given. */
  const purchase = async (
    definition: object = {},
    options: StartOptions = {},
  ): Promise<Started> => {
    const workflowId = await start([await signOff(definition), await book()], options);
    return { workflowId, taskId: await openTask(workflowId) };
  };

  return {
    task,
    openTask,
    track,
    start,
    signOff,
    book,
    purchase,
    /** An execution of purchase whose HUMAN task bob, or somebody else, has claimed. */
    claimedPurchase: async (
      by: CallerName = 'bob',
      definition: object = {},
      options: StartOptions = {},
    ): Promise<Started> => {
      const started = await purchase(definition, options);
      expectSuccess(await calls.claim(by, started.taskId));
      return started;
    },
    /** A loop around review_ref in that iteration: those before it were answered no, with a note n1, n2 … */
    review: async (iteration: number, loop: object = {}): Promise<Started> => {
      const repeated = {
        name: 'review_loop',
        taskReferenceName: 'loop_ref',
        type: 'DO_WHILE',
        inputParameters: {},
        loopCondition: "$.review_ref['decision'] != 'yes'",
        loopOver: [await signOff({}, 'review_ref')],
        ...loop,
      };
      const workflowId = await start([repeated, await book()]);
      for (let at = 1; at < iteration; at += 1) {
        await openTask(workflowId, `review_ref__${at}`);
        const query = { workflowId, taskRefName: 'review_ref', complete: true };
        const body = { decision: 'no', note: `n${at}` };
        expectSuccess(await calls.update('ann', query, body));
      }
      return { workflowId, taskId: await openTask(workflowId, `review_ref__${iteration}`) };
    },
  };
}

export interface StartOptions {
  readonly as?: CallerName;
  readonly input?: object;
  /** Of the definition, beside its tasks. */
  readonly more?: object;
}

/** Terminated first, as one that still runs may not go otherwise, or go on in part; one that is over refuses that. */
async function removeExecution(session: Session, workflowId: string): Promise<Answer> {
  const path = `/api/workflow/${workflowId}`;
  await session.call({ method: 'DELETE', path, as: 'root' });
  return session.call({ method: 'DELETE', path: `${path}/remove`, as: 'root' });
}
