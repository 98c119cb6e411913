/** What checks work with: see the head of cases/behaviour-cases.yaml for the people and things of the cases. */
import { makeCallers } from './callers.ts';
import { CleanUp } from './clean-up.ts';
import { makeClock, type Clock } from './clock.ts';
import { makeDefinitions, type Definitions } from './definitions.ts';
import { pause } from './eventually.ts';
import { makeExactly, type Exactly } from './exactly.ts';
import { makeExecutions, type Executions } from './executions.ts';
import { namedIn, type FixtureContext } from './fixture-context.ts';
import { makeForms, type Forms } from './forms.ts';
import { makeGrant, type Grant } from './grants.ts';
import { makeHumanTaskCalls, type HumanTaskCalls } from './human-task-calls.ts';
import type { ConformanceOptions } from './options.ts';
import { makePatience, type Patience } from './patience.ts';
import { makePersonas, type Personas } from './personas.ts';
import { Session, type Api } from './session.ts';
import { makeStateExpectations, type StateExpectations } from './state-expectations.ts';
import { isSteerable, type Target } from './target.ts';
import { makeTokens, type Tokens } from './tokens.ts';
import { makeWorkflowCalls, type WorkflowCalls } from './workflow-calls.ts';

/** Each check takes of it what it needs. */
export interface CheckContext {
  readonly api: Api;
  readonly humanTasks: HumanTaskCalls;
  readonly workflows: WorkflowCalls;
  readonly tokens: Tokens;
  readonly personas: Personas;
  readonly forms: Forms;
  readonly definitions: Definitions;
  readonly executions: Executions;
  readonly grant: Grant;
  readonly clock: Clock;
  readonly patience: Patience;
  readonly expect: StateExpectations;
  readonly exactly: Exactly;
  /** The end of all names of this run. */
  readonly run: string;
  /** A name that no other run has. */
  readonly named: (name: string) => string;
}

/** What not every target has. */
export type Need = 'clock' | 'group members';

export interface OpenContext extends CheckContext {
  /** Where the callers come from, for the report. */
  readonly callers: string;
  /** Why the target does not have it; undefined when it does. */
  readonly lacks: (need: Need) => Promise<string | undefined>;
  /** Removes everything that the run made and gives what remains. */
  readonly close: () => Promise<readonly string[]>;
}

export interface ContextOptions extends ConformanceOptions {
  /** The target is the mock and serves this run alone: more is expected of it. */
  readonly isMock?: boolean;
}

const PATIENCE_MS = 5_000;
/** Within this time, searches of a cluster usually find what is new. */
const INDEXING_MS = 1_000;

export function openContext(target: Target, options: ContextOptions): OpenContext {
  const cleanUp = new CleanUp();
  const run = crypto.randomUUID().slice(0, 8);
  const session: Session = new Session(target, (name) => callers.find(name));
  const fixture: FixtureContext = {
    run,
    target,
    cleanUp,
    asRoot: (call) => session.call({ ...call, as: 'root' }),
  };
  const callers = makeCallers(fixture, options.credentials);
  const existingGroup = options.credentials?.group;
  const personas = makePersonas({ context: fixture, callers, existingGroup });
  const forms = makeForms(fixture);
  const grant = makeGrant(fixture);
  const definitions = makeDefinitions({ context: fixture, personas, forms, grant });
  const clock = makeClock(target);
  const patience = makePatience(
    options.patienceMs ?? (isSteerable(target.steering) ? 0 : PATIENCE_MS),
  );
  const { isMock = false } = options;
  const calls = {
    api: session,
    humanTasks: makeHumanTaskCalls(session),
    workflows: makeWorkflowCalls(session),
  };
  const executions = makeExecutions({ ...calls, definitions, patience, cleanUp });
  return {
    ...calls,
    tokens: makeTokens(target, session, options),
    personas,
    forms,
    definitions,
    executions,
    grant,
    clock,
    patience,
    exactly: makeExactly(target, isMock),
    expect: makeStateExpectations({ ...calls, executions, clock, patience, isMock }),
    run,
    named: (name) => namedIn(fixture, name),
    callers: callers.origin,
    lacks: async (need) =>
      need === 'clock' ? clock.missing : (await personas.finance()).noMembers,
    close: async () => {
      const missed = await trackAll({ definitions, executions, patience }).catch(
        (error: unknown) => [`executions that nobody tracked: ${String(error)}`],
      );
      return [...missed, ...(await cleanUp.run())];
    },
  };
}

/** What started by itself, such as sub-workflows, is removed as well. A search may find it a little later. */
async function trackAll({
  definitions,
  executions,
  patience,
}: Pick<CheckContext, 'definitions' | 'executions' | 'patience'>): Promise<readonly string[]> {
  (await definitions.executionsOf()).forEach(executions.track);
  if (patience.ms === 0) return [];
  await pause(Math.min(patience.ms, INDEXING_MS));
  (await definitions.executionsOf()).forEach(executions.track);
  return [];
}
