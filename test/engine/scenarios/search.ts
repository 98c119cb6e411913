import { inline, simple } from '../definition.ts';
import type { Run } from '../run.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

/** Four executions of two workflows: A runs, B is completed, D has failed; X is of the other workflow. */
async function four(run: Run): Promise<ReadonlyMap<string, string>> {
  await run.defineTask('~t');
  await run.define([simple('t')], { name: '~w' });
  await run.define([inline('a', '1')], { name: '~x' });
  const a = await run.start({ word: 'zebra' }, { correlationId: 'C1', priority: 5 });
  const b = await run.start({}, { correlationId: 'C2' });
  const d = await run.start();
  const x = await run.start({}, { name: '~x', correlationId: 'C1' });
  await run.answer(b, 't');
  await run.answer(d, 't', { status: 'FAILED', reason: 'r' });
  for (const id of [b, d, x]) await run.until(id);
  await run.eventually(
    '/api/workflow/search?query=workflowType%20IN%20(~w,~x)%20AND%20status%20IN%20(COMPLETED,FAILED)',
    ({ json }) => json?.totalHits === 3,
  );
  return new Map([
    [a, 'A'],
    [b, 'B'],
    [d, 'D'],
    [x, 'X'],
  ]);
}

const found =
  (query: string): Scenario =>
  async (run) => {
    const names = await four(run);
    const { status, json } = await run.call(
      'GET',
      `/api/workflow/search?size=100&query=${encodeURIComponent(query)}`,
    );
    const results = (json?.results ?? []) as readonly { workflowId: string }[];
    const mine = results.map(({ workflowId }) => names.get(workflowId) ?? '');
    return { status, found: status === 200 ? mine.sort().join('') : undefined };
  };
const paged =
  (rest: string): Scenario =>
  async (run) => {
    const names = await four(run);
    const { status, json } = await run.call(
      'GET',
      `/api/workflow/search?query=${encodeURIComponent("workflowType='~w'")}&${rest}`,
    );
    const results = (json?.results ?? []) as readonly { workflowId: string }[];
    return {
      status,
      total: json?.totalHits,
      found: results.map(({ workflowId }) => names.get(workflowId) ?? '?').join(''),
    };
  };
const queries = [
  'workflowType=~w',
  "workflowType='~w'",
  'workflowType="~w"',
  'workflowType = ~w',
  'workflowType IN (~w)',
  'workflowType IN ("~w","~x")',
  'workflowType IN (~w,~x) AND status=COMPLETED',
  'workflowType=~w AND status IN (COMPLETED,FAILED)',
  'workflowType=~w AND status IN (COMPLETED, FAILED)',
  'workflowType=~w and status="RUNNING"',
  'workflowType=~w AND correlationId=C1',
  'workflowType=~w AND startTime>0',
  'workflowType=~w AND startTime<5',
  'workflowType=~w AND status=OTHER',
  'workflowType=~zz',
  '((',
];

export const searchScenarios: Scenarios = {
  ...Object.fromEntries(queries.map((query) => [query, found(query)])),
  'sorted by startTime': paged('sort=startTime:ASC'),
  'sorted by startTime, the newest first': paged('sort=startTime:DESC'),
  'the first': paged('size=1&sort=startTime:ASC'),
  'the second': paged('start=1&size=1&sort=startTime:ASC'),
  'after the last': paged('start=9'),
  'everything in a text': paged('freeText=*'),
  'a row': async (run) => {
    await run.define([inline('a', '1')], {
      outputParameters: { r: '${a.output.result}', o: { k: [1] } },
    });
    const id = await run.start(
      { s: 'x', o: { p: 1 }, l: [1, 'b'] },
      { correlationId: 'k', priority: 2 },
    );
    await run.until(id);
    const answer = await run.eventually(
      `/api/workflow/search?query=${encodeURIComponent("workflowType='~w' AND status=COMPLETED")}`,
      ({ json }) => json?.totalHits === 1,
    );
    const [{ executionTime, ...row }] = answer.json.results;
    return { ...row, executionTime: typeof executionTime };
  },
  'a row of one that failed': async (run) => {
    const id = await run.begin([simple('t')], { taskDefinitions: { '~t': {} } });
    await run.answer(id, 't', { status: 'FAILED', output: { o: 1 }, reason: 'rr' });
    await run.until(id);
    const answer = await run.eventually(
      `/api/workflow/search?query=${encodeURIComponent("workflowType='~w' AND status=FAILED")}`,
      ({ json }) => json?.totalHits === 1,
    );
    const [{ executionTime, ...row }] = answer.json.results;
    return { ...row, executionTime: typeof executionTime };
  },
  'a size that is no number': async (run) =>
    (await run.call('GET', '/api/workflow/search?size=many')).status,
  'a size over 5000': async (run) =>
    (await run.call('GET', '/api/workflow/search?size=5001')).status,
};
