import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { purchaseFixtures, root, signOff } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, complete, read } = inlineWorkflows(cluster);

const choose = (more: object = {}) => ({
  name: 'choose',
  taskReferenceName: 'choose_ref',
  type: 'SWITCH',
  evaluatorType: 'value-param',
  expression: 'kind',
  inputParameters: { kind: '${workflow.input.kind}' },
  decisionCases: { letter: [simple('frank')], parcel: [simple('weigh'), simple('label')] },
  defaultCase: [simple('ask')],
  ...more,
});
const tasks = (more: object = {}) => [choose(more), simple('send')];

describe('SWITCH by a parameter', () => {
  it('goes on with the tasks of the case, one after another, and then with what follows', async () => {
    const { workflowId, ...execution } = await run(tasks(), { kind: 'parcel' });
    expect(statuses(execution)).toEqual(['choose_ref COMPLETED', 'weigh_ref SCHEDULED']);
    expect(execution.tasks[0]).toMatchObject({
      taskType: 'SWITCH',
      outputData: { evaluationResult: ['parcel'], selectedCase: 'parcel' },
    });
    await complete(workflowId, 'weigh_ref');
    await complete(workflowId, 'label_ref');
    expect(statuses(await read(workflowId)).slice(2)).toEqual([
      'label_ref COMPLETED',
      'send_ref SCHEDULED',
    ]);
  });

  it.each([
    ['a value without a case', { kind: 'crate' }],
    ['no value', {}],
    ['null', { kind: null }],
    ['the name of something every object has', { kind: 'constructor' }],
  ])('goes on with the default case for %s', async (_what, input) => {
    expect(statuses(await run(tasks(), input))[1]).toBe('ask_ref SCHEDULED');
  });

  it.each([
    ['without a default case', tasks({ defaultCase: null }), { kind: 'crate' }],
    ['with an empty default case', tasks({ defaultCase: [] }), { kind: 'crate' }],
    ['with an empty case', tasks({ decisionCases: { letter: [] } }), { kind: 'letter' }],
  ])('goes on with what follows %s', async (_what, given, input) => {
    expect(statuses(await run(given, input))[1]).toBe('send_ref SCHEDULED');
  });

  it.each([
    [3, { '3': [simple('three')] }, 'three_ref SCHEDULED'],
    [true, { true: [simple('yes')] }, 'yes_ref SCHEDULED'],
  ])('finds the case of the value %j by its text', async (kind, decisionCases, next) => {
    expect(statuses(await run(tasks({ decisionCases }), { kind }))[1]).toBe(next);
  });

  it('decides once, with what is true when it is reached', async () => {
    const asked = [
      simple('look'),
      choose({ inputParameters: { kind: '${look_ref.output.kind}' } }),
    ];
    const { workflowId } = await run(asked);
    const after = await complete(workflowId, 'look_ref', { kind: 'letter' });
    expect(statuses(after)).toEqual([
      'look_ref COMPLETED',
      'choose_ref COMPLETED',
      'frank_ref SCHEDULED',
    ]);
  });
});

describe('SWITCH by a script', () => {
  const script = (expression: string, evaluatorType = 'javascript') =>
    tasks({
      evaluatorType,
      expression,
      inputParameters: { grams: '${workflow.input.grams}', kind: 'unused' },
    });

  it.each(['javascript', 'graaljs'])('takes what %s comes to', async (evaluatorType) => {
    const given = script("$.grams > 500 ? 'parcel' : 'letter'", evaluatorType);
    expect(statuses(await run(given, { grams: 501 }))[1]).toBe('weigh_ref SCHEDULED');
    expect(statuses(await run(given, { grams: 500 }))[1]).toBe('frank_ref SCHEDULED');
  });

  it('takes the value of the last statement', async () => {
    const given = script("if ($.grams > 500) { 'parcel'; } else { 'letter'; }");
    expect(statuses(await run(given, { grams: 1 }))[1]).toBe('frank_ref SCHEDULED');
  });

  it.each([
    ['throws', "throw new Error('no scales')", 'no scales'],
    ['asks for what is not there', '$.nothing.at', 'TypeError'],
    ['reaches for the host', "require('fs')", 'ReferenceError'],
  ])('fails task and workflow when it %s', async (_what, expression, reason) => {
    const execution = await run(script(expression), { grams: 1 });
    const [task] = execution.tasks;
    expect(statuses(execution)).toEqual(['choose_ref FAILED']);
    expect(task.reasonForIncompletion).toContain(reason);
    expect(execution).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: `Task ${String(task.taskId)} failed with status: FAILED and reason: '${String(task.reasonForIncompletion)}'`,
      failedReferenceTaskNames: ['choose_ref'],
    });
  });

  it('that fails lets an optional task be passed over', async () => {
    const [failing, send] = script("throw new Error('no scales')");
    const execution = await run([{ ...failing, optional: true }, send!], { grams: 1 });
    expect(statuses(execution)[0]).toBe('choose_ref COMPLETED_WITH_ERRORS');
    expect(execution.status).toBe('RUNNING');
  });
});

describe('the tasks of a case', () => {
  it('may be decisions themselves', async () => {
    const inner = choose({
      taskReferenceName: 'inner_ref',
      decisionCases: { letter: [simple('stamp')] },
      defaultCase: [],
    });
    const execution = await run(tasks({ decisionCases: { letter: [inner] } }), { kind: 'letter' });
    expect(statuses(execution)).toEqual([
      'choose_ref COMPLETED',
      'inner_ref COMPLETED',
      'stamp_ref SCHEDULED',
    ]);
  });

  it('may be a human task, which is updated by its plain reference', async () => {
    const given = tasks({ decisionCases: { letter: [signOff()] } });
    const { workflowId } = await run(given, { kind: 'letter' });
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId, taskRefName: 'sign_off_ref', complete: true },
      body: { decision: 'yes' },
    });
    expect(answer.status).toBe(200);
    expect(statuses(await read(workflowId))[2]).toBe('send_ref SCHEDULED');
  });

  it('carry the iteration when the decision stands in a loop', async () => {
    const loop = {
      name: 'loop',
      taskReferenceName: 'loop_ref',
      type: 'DO_WHILE',
      loopCondition: "$.loop_ref['iteration'] < 2",
      loopOver: tasks(),
    };
    const { workflowId } = await run([loop], { kind: 'letter' });
    await complete(workflowId, 'frank_ref__1');
    expect(statuses(await complete(workflowId, 'send_ref__1'))).toEqual([
      'loop_ref IN_PROGRESS',
      'choose_ref__1 COMPLETED',
      'frank_ref__1 COMPLETED',
      'send_ref__1 COMPLETED',
      'choose_ref__2 COMPLETED',
      'frank_ref__2 SCHEDULED',
    ]);
  });
});
