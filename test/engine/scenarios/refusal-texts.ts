import { human, inline, simple, task } from '../definition.ts';
import { workflow } from '../run.ts';
import { refusal } from '../shown.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const NOBODY = '22222222-2222-2222-2222-222222222222';
const said =
  (method: string, path: string, body?: unknown): Scenario =>
  async (run) =>
    refusal(await run.call(method, path, body));

export const refusalTextScenarios: Scenarios = {
  'an execution that is not there': said('GET', `/api/workflow/${NOBODY}`),
  'a workflow that is not there': said('GET', '/api/metadata/workflow/~zz'),
  'a start of what is not there': said('POST', '/api/workflow', { name: '~zz' }),
  'a task definition that is not there': said('GET', '/api/metadata/taskdefs/~zz'),
  'a pause of one that has ended': async (run) => {
    const id = await run.begin([inline('a', '1')]);
    await run.until(id);
    return refusal(await run.call('PUT', `/api/workflow/${id}/pause`));
  },
  'a resume of one that runs': async (run) => {
    const id = await run.begin([human('h')]);
    await run.settled(id);
    return refusal(await run.call('PUT', `/api/workflow/${id}/resume`));
  },
  'a retry of one that runs': async (run) => {
    const id = await run.begin([human('h')]);
    await run.settled(id);
    return refusal(await run.call('POST', `/api/workflow/${id}/retry`));
  },
  'two tasks of one reference': said('PUT', '/api/metadata/workflow', [
    workflow([inline('a', '1'), inline('a', '1')]),
  ]),
  'a SUB_WORKFLOW without parameters': said('PUT', '/api/metadata/workflow', [
    workflow([task('SUB_WORKFLOW', 's')]),
  ]),
  'a status that nobody knows': async (run) => {
    const id = await run.begin([simple('t')]);
    await run.settled(id);
    return refusal(await run.call('POST', `/api/tasks/${id}/t/DONE`, {}));
  },
};
