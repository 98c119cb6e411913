/** Workflows that go on by themselves. */
import type { Answer, StalledServer } from './stalled-server.ts';

export const task = (type: string, name: string, inputParameters: object = {}, more = {}) => ({
  name,
  taskReferenceName: name,
  type,
  inputParameters,
  ...more,
});
export const set = (name: string, parameters: object) => task('SET_VARIABLE', name, parameters);
export const wait = (duration: string) => task('WAIT', 'wait', { duration });
/** Some 40 million steps a second. */
export const script = (name: string, steps: number) =>
  task('INLINE', name, {
    evaluatorType: 'graaljs',
    expression: `let n = 0; for (let i = 0; i < ${steps}; i += 1) n += i; n`,
  });
export const loop = (loopCondition: string, ...loopOver: readonly object[]) =>
  task('DO_WHILE', 'loop', {}, { loopCondition, loopOver });

export async function started(
  server: StalledServer,
  tasks: readonly object[],
  input: object = {},
  more: object = {},
): Promise<Answer> {
  const workflowDef = { name: 'stall', tasks, ...more };
  return server.call('POST', '/workflow', { name: 'stall', workflowDef, input });
}

/** How the execution stands, and why. */
export async function standingOf(server: StalledServer, workflowId: string): Promise<string> {
  const { text } = await server.call('GET', `/workflow/${workflowId}?includeTasks=false`);
  const { status, reasonForIncompletion = '' } = JSON.parse(text) as {
    readonly status: string;
    readonly reasonForIncompletion?: string;
  };
  return `${status} ${reasonForIncompletion}`.trim();
}

/** What becomes of such an execution: refused, or how it stands once its start is answered. */
export async function outcomeOf(
  server: StalledServer,
  tasks: readonly object[],
  input: object = {},
  more: object = {},
): Promise<string> {
  const answer = await started(server, tasks, input, more);
  return answer.status === 200 ? standingOf(server, answer.text) : refused(answer);
}

export function refused({ status, text }: Answer): string {
  return `${status} ${text}`;
}

/** An execution that asks somebody to fill in a form of that schema, and what its answer is told. */
export async function answered(
  server: StalledServer,
  jsonSchema: object,
  answer: unknown,
): Promise<string> {
  const form = { name: 'Stall', jsonSchema, templateUI: {} };
  const saved = await server.call('POST', '/human/template', form);
  if (saved.status !== 200) return refused(saved);
  const userFormTemplate = { name: 'Stall', version: 1 };
  const human = task('HUMAN', 'human', { __humanTaskDefinition: { userFormTemplate } });
  const { text } = await started(server, [human]);
  const path = `/human/tasks/update/taskRef?workflowId=${text}&taskRefName=human`;
  return refused(await server.call('POST', path, answer));
}

export async function advance(server: StalledServer, ms: number): Promise<Answer> {
  return server.steer('POST', '/clock', { advanceMs: ms });
}
