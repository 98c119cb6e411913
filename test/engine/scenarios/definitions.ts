import { inline, simple } from '../definition.ts';
import type { Run } from '../run.ts';
import { taskDefinition, workflow } from '../run.ts';
import { whole } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const a = [inline('a', '1')];
const METADATA = '/api/metadata';
const statusOf = async (answering: ReturnType<Run['call']>) => (await answering).status;
const definedTask =
  (more: object): Scenario =>
  (run) =>
    statusOf(run.call('POST', `${METADATA}/taskdefs`, [taskDefinition('~t', more)]));

export const definitionScenarios: Scenarios = {
  'POST of a new workflow': async (run) =>
    whole(await run.call('POST', `${METADATA}/workflow`, workflow(a))),
  'POST of a workflow that exists': async (run) => {
    await run.define(a);
    return statusOf(run.call('POST', `${METADATA}/workflow`, workflow(a)));
  },
  'POST of a list': (run) => statusOf(run.call('POST', `${METADATA}/workflow`, [])),
  'PUT of an object': (run) => statusOf(run.call('PUT', `${METADATA}/workflow`, workflow(a))),
  'PUT of nothing': (run) => statusOf(run.call('PUT', `${METADATA}/workflow`, [])),
  'PUT of a good one and a bad one': async (run) => {
    const answer = await run.call('PUT', `${METADATA}/workflow`, [
      workflow(a),
      workflow([], { name: '~x' }),
    ]);
    return {
      status: answer.status,
      good: await statusOf(run.call('GET', `${METADATA}/workflow/~w`)),
    };
  },
  'a workflow as it is given back': async (run) => {
    await run.define([inline('a', '1'), simple('t')]);
    return whole(await run.call('GET', `${METADATA}/workflow/~w`));
  },
  'the newest version of a workflow': async (run) => {
    await run.define(a, { version: 1 });
    await run.define(a, { version: 3 });
    return ((await run.call('GET', `${METADATA}/workflow/~w`)).json as { version: number }).version;
  },
  'a version that is not there': async (run) => {
    await run.define(a);
    return statusOf(run.call('GET', `${METADATA}/workflow/~w?version=9`));
  },
  'a workflow that is not there': (run) => statusOf(run.call('GET', `${METADATA}/workflow/~zz`)),
  'DELETE of a workflow': async (run) => {
    await run.define(a);
    const deleted = await statusOf(run.call('DELETE', `${METADATA}/workflow/~w/1`));
    return { deleted, then: await statusOf(run.call('GET', `${METADATA}/workflow/~w`)) };
  },
  'DELETE of a workflow that is not there': (run) =>
    statusOf(run.call('DELETE', `${METADATA}/workflow/~zz/1`)),
  'a start of one that was deleted': async (run) => {
    await run.define(a);
    await run.call('DELETE', `${METADATA}/workflow/~w/1`);
    return statusOf(run.call('POST', '/api/workflow', { name: '~w' }));
  },
  'validate: a good one': (run) =>
    statusOf(run.call('POST', `${METADATA}/workflow/validate`, workflow(a))),
  'validate: a bad one': (run) =>
    statusOf(run.call('POST', `${METADATA}/workflow/validate`, workflow([]))),
  'a task definition as it is given back': async (run) => {
    await run.call('POST', `${METADATA}/taskdefs`, [{ name: '~t', ownerEmail: 'o@example.com' }]);
    return whole(await run.call('GET', `${METADATA}/taskdefs/~t`));
  },
  'the answer to a new task definition': async (run) =>
    whole(await run.call('POST', `${METADATA}/taskdefs`, [taskDefinition('~t')])),
  'a task definition: POST again': async (run) => {
    await run.defineTask('~t');
    return definedTask({ retryCount: 2 })(run);
  },
  'a task definition: PUT of a known one': async (run) => {
    await run.defineTask('~t');
    return statusOf(
      run.call('PUT', `${METADATA}/taskdefs`, taskDefinition('~t', { retryCount: 2 })),
    );
  },
  'a task definition: PUT of an unknown one': (run) =>
    statusOf(run.call('PUT', `${METADATA}/taskdefs`, taskDefinition('~zz'))),
  'a task definition that is not there': (run) =>
    statusOf(run.call('GET', `${METADATA}/taskdefs/~zz`)),
  'a task definition: DELETE': async (run) => {
    await run.defineTask('~t');
    const deleted = await statusOf(run.call('DELETE', `${METADATA}/taskdefs/~t`));
    return { deleted, then: await statusOf(run.call('GET', `${METADATA}/taskdefs/~t`)) };
  },
  'a task definition: DELETE of an unknown one': (run) =>
    statusOf(run.call('DELETE', `${METADATA}/taskdefs/~zz`)),
  'a task definition: an object for a list': (run) =>
    statusOf(run.call('POST', `${METADATA}/taskdefs`, taskDefinition('~t'))),
  'a task definition without a name': definedTask({ name: undefined }),
  'a task definition with an empty name': definedTask({ name: '' }),
  'a task definition without an ownerEmail': definedTask({ ownerEmail: undefined }),
  'a task definition with a negative retryCount': definedTask({ retryCount: -1 }),
  'a task definition with retryCount 11': definedTask({ retryCount: 11 }),
  'a task definition with retryCount as a text': definedTask({ retryCount: '2' }),
  'a task definition with a retryLogic that nobody knows': definedTask({ retryLogic: 'SOMETIMES' }),
  'a task definition with a timeoutPolicy that nobody knows': definedTask({
    timeoutPolicy: 'NEVER',
  }),
  'a task definition with a negative timeoutSeconds': definedTask({ timeoutSeconds: -1 }),
  'a task definition with responseTimeoutSeconds over timeoutSeconds': definedTask({
    timeoutSeconds: 10,
    responseTimeoutSeconds: 20,
  }),
  'a task definition with responseTimeoutSeconds 0': definedTask({ responseTimeoutSeconds: 0 }),
  'a task definition with backoffScaleFactor 0': definedTask({ backoffScaleFactor: 0 }),
  'a task definition with a negative concurrentExecLimit': definedTask({ concurrentExecLimit: -2 }),
  'a task definition with a negative retryDelaySeconds': definedTask({ retryDelaySeconds: -1 }),
  'a task definition with a negative pollTimeoutSeconds': definedTask({ pollTimeoutSeconds: -1 }),
  'a task definition with a member that nobody knows': definedTask({ other: 1 }),
  'a task definition with inputKeys that are no list': definedTask({ inputKeys: 'a' }),
  'a task definition with one text for a list': definedTask({ inputKeys: 'a', outputKeys: 'b' }),
};
