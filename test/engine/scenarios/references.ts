import { inline, simple } from '../definition.ts';
import { hasEnded } from '../target.ts';
import type { Scenario, Scenarios } from '../scenario.ts';

const input = {
  a: 1,
  s: 'str',
  t: true,
  f: false,
  z: 0,
  d: 1.5,
  big: 12345678901,
  list: [10, 20, 30],
  objects: [
    { n: 1, s: 'x' },
    { n: 2, s: 'y' },
  ],
  o: { p: { q: 'deep' } },
  'dash-key': 'dash',
  'dot.key': 'dot',
  'sp ace': 'sp',
  under_score: 'under',
  key: 'a',
  i: 1,
  emptyObject: {},
  emptyList: [],
  emptyText: '',
  nothing: null,
  expression: '${workflow.input.a}',
  ü: 'umlaut',
};

/** What becomes of the value as an input of a worker's task and as an output of the execution. */
const resolved =
  (value: unknown): Scenario =>
  async (run) => {
    const before = inline('pre', '({ k: [1, 2] })', { p: 'P' });
    const id = await run.begin([before, simple('w', { inputParameters: { value } })], {
      input,
      definition: { outputParameters: { value } },
      request: { correlationId: 'corr-1', priority: 3 },
    });
    const { tasks } = await run.settled(id);
    const given = tasks.find(({ referenceTaskName }) => referenceTaskName === 'w')?.[
      'inputData'
    ] as object | undefined;
    const { status, output } = await run.finish(id);
    return { status, input: valueIn(given), output: valueIn(output as object) };
  };

function valueIn(map: object | undefined): unknown {
  if (map === undefined || !('value' in map)) return 'absent';
  return map.value === null ? 'null' : { is: map.value };
}

const values = [
  '${workflow.input}',
  '${workflow.input.a}',
  '${workflow.input.o.p.q}',
  '${workflow.input.o}',
  '${workflow.input.d}',
  '${workflow.input.big}',
  '${workflow.input.t}',
  '${workflow.input.f}',
  '${workflow.input.z}',
  '${workflow.input.nothing}',
  '${workflow.input.emptyObject}',
  '${workflow.input.emptyList}',
  '${workflow.input.emptyText}',
  '${workflow.input.missing}',
  '${workflow.input.missing.x.y}',
  '${workflow.input.a.b}',
  "${workflow.input['dash-key']}",
  '${workflow.input.dash-key}',
  "${workflow.input['dot.key']}",
  "${workflow.input['sp ace']}",
  '${workflow.input.under_score}',
  '${workflow.input.ü}',
  "${workflow['input']['a']}",
  '${workflow.input.expression}',
  'x-${workflow.input.a}-y',
  '${workflow.input.a}/${workflow.input.s}',
  '${workflow.input.a}${workflow.input.a}',
  'x${workflow.input.missing}y',
  'x${workflow.input.nothing}y',
  '${workflow.input.a} ',
  ' ${workflow.input.a}',
  'two\n${workflow.input.s}',
  '{"a": ${workflow.input.a}}',
  '$${workflow.input.a}',
  'a $${b} ${workflow.input.a}',
  'cost $5',
  '$',
  '${workflow.input.a',
  '',
  '${workflow.workflowId}',
  '${workflow.workflowType}',
  '${workflow.workflowName}',
  '${workflow.version}',
  '${workflow.workflowVersion}',
  '${workflow.correlationId}',
  '${workflow.status}',
  '${workflow.priority}',
  '${workflow.createTime}',
  '${workflow.startTime}',
  '${workflow.endTime}',
  '${workflow.variables}',
  '${workflow.variables.x}',
  '${workflow.output}',
  '${workflow.parentWorkflowId}',
  '${workflow.parentWorkflowTaskId}',
  '${workflow.reasonForIncompletion}',
  '${workflow.ownerApp}',
  '${workflow.createdBy}',
  '${workflow.taskToDomain}',
  '${workflow.idempotencyKey}',
  '${workflow.schemaVersion}',
  '${workflow.unknown}',
  '${workflow}',
  '${pre}',
  '${pre.output}',
  '${pre.output.result}',
  '${pre.output.result.k[1]}',
  '${pre.output.missing}',
  '${pre.input}',
  '${pre.input.p}',
  '${pre.status}',
  '${pre.taskId}',
  '${pre.taskType}',
  '${pre.taskDefName}',
  '${pre.referenceTaskName}',
  '${pre.retryCount}',
  '${pre.seq}',
  '${pre.workerId}',
  '${pre.reasonForIncompletion}',
  '${pre.startTime}',
  '${pre.endTime}',
  '${pre.scheduledTime}',
  '${pre.iteration}',
  '${pre.correlationId}',
  '${pre.workflowInstanceId}',
  '${pre.unknown}',
  '${pre.outputData}',
  '${pre.inputData}',
  '${CPEWF_TASK_ID}',
  'id ${CPEWF_TASK_ID}',
  '${workflow.input.${workflow.input.key}}',
  '${workflow.input.list[${workflow.input.i}]}',
  '${workflow.input.a + 1}',
  '${workflow.input.s | upper}',
  "${workflow.input.missing:'d'}",
  '${$.workflow.input.a}',
  'plain',
  5,
  1.5,
  true,
  ['${workflow.input.a}', 1, { z: '${workflow.input.s}' }],
  { m: { n: '${workflow.input.list}' } },
  { 'key-${workflow.input.a}': 1 },
  [['${workflow.input.list[0]}']],
  [],
  {},
] as const;

export const referenceScenarios: Scenarios = {
  ...Object.fromEntries(
    values.map((value) => [
      typeof value === 'string' ? value || 'an empty text' : JSON.stringify(value),
      resolved(value),
    ]),
  ),
  'a literal null': resolved(null),
  'an object in a text': resolved('o=${workflow.input.o}'),
  'a list in a text': resolved('l=${workflow.input.list}'),
  'a list of objects in a text': resolved('l=${workflow.input.objects}'),
  'an empty object in a text': resolved('o=${workflow.input.emptyObject}'),
  'an empty list in a text': resolved('l=${workflow.input.emptyList}'),
  'a boolean in a text': resolved('b=${workflow.input.t}'),
  'a fraction in a text': resolved('d=${workflow.input.d}'),
  'a large number in a text': resolved('n=${workflow.input.big}'),
  'a whole input in a text': resolved('i=${pre.output.result}'),
  'of a task that has not run': async (run) => {
    const id = await run.begin([
      simple('first', {
        inputParameters: { value: '${second.output.x}', status: '${second.status}' },
      }),
      simple('second'),
    ]);
    const { tasks } = await run.settled(id);
    return tasks[0]!['inputData'];
  },
  'of a task that is open': async (run) => {
    const id = await run.begin([
      simple('first'),
      simple('second', { inputParameters: { value: '${first.status}' } }),
    ]);
    await run.answer(id, 'first', { output: { deep: { list: [1, { k: 'v' }] } } });
    const { tasks } = await run.settled(id);
    const { status } = await run.until(id, hasEnded, 0);
    return { status, input: tasks[1]!['inputData'] };
  },
};
