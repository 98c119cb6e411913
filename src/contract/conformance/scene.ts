/** Everything a check works with: see the head of cases/behaviour-cases.yaml for the people and things of the cases. */
import { conductorUser } from './assignees.ts';
import { assembleCast } from './cast.ts';
import { CleanUp } from './clean-up.ts';
import { Unavailable } from './deviation.ts';
import { eventually, pause } from './eventually.ts';
import { executionCalls } from './executions.ts';
import { expectMembers, expectStatus, expectThat, type Members } from './expectations.ts';
import type { ConformanceOptions } from './options.ts';
import { Session, type CallerName } from './session.ts';
import { buildStage } from './stage.ts';
import type { Steering } from './steering.ts';
import { isSteerable, type Target } from './target.ts';
import { taskCalls } from './task-calls.ts';
import { expectSameState, readState } from './unchanged.ts';
import type { Answer } from './wire.ts';

const PATIENCE_MS = 5_000;
const SHORTEST_LIFE_MS = 1;
/** Within this time, searches of a cluster usually find what is new. */
const INDEXING_MS = 1_000;

/** What not every target has. */
export type Need = 'clock' | 'group members';

export function openScene(target: Target, options: ConformanceOptions) {
  const { steering } = target;
  const patienceMs = options.patienceMs ?? (isSteerable(steering) ? 0 : PATIENCE_MS);
  const cleanUp = new CleanUp();
  const run = crypto.randomUUID().slice(0, 8);
  const session: Session = new Session(target, () => cast);
  const making = {
    run,
    target,
    cleanUp,
    asRoot: (call: Parameters<Target['send']>[0]) => session.call({ ...call, as: 'root' }),
  };
  const cast = assembleCast(making, options.credentials);
  const stage = buildStage({ ...making, cast, existingGroup: options.credentials?.group });
  const calls = taskCalls(session);
  const executions = executionCalls({ session, stage, calls, cleanUp, patienceMs });
  const soon = <T>(attempt: () => Promise<T>) => eventually(patienceMs, attempt);

  /** On a clock that stands still, a time that is written anew would not show. */
  const tick = async (): Promise<void> => {
    if (isManual(steering)) await steering.advance(1);
  };

  /** Runs what must change nothing in those executions. */
  const unchanged = async <T>(of: readonly string[], act: () => Promise<T>): Promise<T> => {
    const read = () => Promise.all(of.map((id) => readState(calls, id, patienceMs)));
    const before = await read();
    await tick();
    const result = await act();
    const after = await read();
    after.forEach((state, at) => {
      expectSameState(before[at] ?? [], state);
    });
    return result;
  };

  return {
    ...calls,
    ...executions,
    ...stage,
    run,
    call: session.call.bind(session),
    idOf: async (name: CallerName) => (await session.caller(name)).id,
    /** As an assignee or a claimant. */
    person: async (name: CallerName) => conductorUser((await session.caller(name)).id),
    /** How callers are had, for the report. */
    callers: cast.how,
    /** Repeats what reads and expects until it holds or patience is over: clusters do much in their own time. */
    eventually: soon,
    /** Lets a cluster do what it does in its own time, for what must not happen. */
    outwait: () => pause(patienceMs),
    unchanged,
    tick,
    /** What a request for a token is answered: with the key of the run, or another. */
    askToken: (changes: object = {}) => {
      const body = { keyId: options.key, keySecret: options.secret, ...changes };
      return session.call({ method: 'POST', path: '/api/token', body });
    },
    /** The call is answered with that status, holds these, and changes nothing in those executions. */
    expectRefused: async (
      status: number,
      executionIds: string | readonly string[],
      act: () => Promise<Answer>,
      members: Members = {},
    ): Promise<void> => {
      await unchanged([executionIds].flat(), async () => {
        const answer = await act();
        expectStatus(answer, status);
        expectMembers(answer, members);
      });
    },
    /** The newest task of a full reference comes to hold these. */
    expectTask: (workflowId: string, reference: string, members: Members) =>
      soon(async () => {
        expectMembers(await executions.task(workflowId, reference), members);
      }),
    /** The execution has no task of that full reference. */
    expectNoTask: async (workflowId: string, reference: string) => {
      const found = await executions.task(workflowId, reference);
      expectThat(found.value === undefined, `no task ${reference}`, found);
    },
    /** The human task, as root reads it, comes to hold these. */
    expectHumanTask: (taskId: string, members: Members) =>
      soon(async () => {
        expectMembers(await calls.humanTask(taskId), members);
      }),
    /** The execution comes to hold these. */
    expectWorkflow: (workflowId: string, members: Members) =>
      soon(async () => {
        expectMembers(await calls.workflow(workflowId), members);
      }),
    /** Moves the manual clock, for checks that declare the need of one. */
    advance: async (ms: number) => {
      const missing = whyNoClock(target);
      if (missing !== undefined || !isSteerable(steering)) throw new Unavailable(missing);
      await steering.advance(ms);
    },
    /** A token whose time is up, as the target itself says. */
    expiredToken: async (name: CallerName): Promise<string> => {
      const token = await (await session.caller(name)).issueToken(SHORTEST_LIFE_MS);
      if (isManual(steering)) await steering.advance(SHORTEST_LIFE_MS);
      await eventually(isManual(steering) ? 0 : PATIENCE_MS, async () => {
        expectStatus(await session.call({ path: '/api/token/userInfo', token }), 401);
      });
      return token;
    },
    /** Why the target does not have it; undefined when it does. */
    lacks: async (need: Need): Promise<string | undefined> =>
      need === 'clock' ? whyNoClock(target) : (await stage.group('finance')).noMembers,
    /** Removes everything that the run made and gives what remains. */
    close: async (): Promise<readonly string[]> => {
      const unseen = await trackAll().catch((error: unknown) => [
        `executions that nobody tracked: ${String(error)}`,
      ]);
      return [...unseen, ...(await cleanUp.run())];
    },
  };

  /** What started by itself, such as sub-workflows, is removed as well. A search may find it a little later. */
  async function trackAll(): Promise<readonly string[]> {
    (await stage.executions()).forEach(executions.track);
    if (patienceMs === 0) return [];
    await pause(Math.min(patienceMs, INDEXING_MS));
    (await stage.executions()).forEach(executions.track);
    return [];
  }
}

export type Scene = ReturnType<typeof openScene>;

function isManual(steering: Target['steering']): steering is Steering {
  return isSteerable(steering) && steering.clock === 'manual';
}

function whyNoClock({ steering }: Target): string | undefined {
  if (!isSteerable(steering)) return `needs a clock that can be moved: ${steering.missing}`;
  return steering.clock === 'manual'
    ? undefined
    : 'needs a clock that can be moved: the target runs on the system clock';
}
