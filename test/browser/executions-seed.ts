/** Definitions of every shape, and an execution of each that is of use in a picture. */

const simple = (name: string) => ({ name, taskReferenceName: `${name}_ref`, type: 'SIMPLE' });
const human = (name: string, displayName: string, assignments: readonly object[] = []) => ({
  name,
  taskReferenceName: `${name}_ref`,
  type: 'HUMAN',
  inputParameters: { __humanTaskDefinition: { displayName, assignments } },
});
const wait = (name: string, duration: string) => ({
  name,
  taskReferenceName: `${name}_ref`,
  type: 'WAIT',
  inputParameters: { duration },
});

const child = {
  name: 'Child',
  tasks: [simple('pack'), simple('ship')],
};

const everything = {
  name: 'Everything',
  description: 'A task of each kind that a picture draws in a way of its own.',
  inputParameters: ['amount', 'customer'],
  inputTemplate: { amount: 100 },
  tasks: [
    {
      name: 'both',
      taskReferenceName: 'both_ref',
      type: 'FORK_JOIN',
      forkTasks: [[wait('short', '10 seconds')], [wait('long', '60 seconds')]],
    },
    {
      name: 'joined',
      taskReferenceName: 'joined_ref',
      type: 'JOIN',
      joinOn: ['short_ref', 'long_ref'],
    },
    {
      name: 'which',
      taskReferenceName: 'which_ref',
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'amount',
      inputParameters: { amount: '${workflow.input.amount}' },
      decisionCases: {
        '100': [
          {
            ...simple('sub'),
            type: 'SUB_WORKFLOW',
            subWorkflowParam: { name: 'Child', version: 1 },
          },
        ],
        '200': [],
      },
      defaultCase: [
        {
          name: 'stop',
          taskReferenceName: 'stop_ref',
          type: 'TERMINATE',
          inputParameters: { terminationStatus: 'FAILED' },
        },
      ],
    },
    {
      name: 'rounds',
      taskReferenceName: 'rounds_ref',
      type: 'DO_WHILE',
      loopCondition: "$.rounds_ref['iteration'] < 3",
      loopOver: [simple('step'), human('check', 'Check the round')],
    },
    {
      name: 'spread',
      taskReferenceName: 'spread_ref',
      type: 'FORK_JOIN_DYNAMIC',
      inputParameters: {
        forkTaskName: 'piece',
        forkTaskInputs: '${workflow.input.pieces}',
      },
    },
    { name: 'gathered', taskReferenceName: 'gathered_ref', type: 'JOIN' },
    simple('last'),
  ],
};

const escalation = {
  name: 'Escalation',
  tasks: [
    human('decide', 'Decide in time', [
      { assignee: { userType: 'CONDUCTOR_USER', user: 'ann@acme.com' }, slaMinutes: 30 },
      { assignee: { userType: 'CONDUCTOR_USER', user: 'bob@acme.com' }, slaMinutes: 0 },
    ]),
  ],
};

const many = {
  name: 'Many',
  tasks: [
    {
      name: 'spread',
      taskReferenceName: 'spread_ref',
      type: 'FORK_JOIN_DYNAMIC',
      inputParameters: { forkTaskName: 'piece', forkTaskInputs: '${workflow.input.pieces}' },
    },
    { name: 'gathered', taskReferenceName: 'gathered_ref', type: 'JOIN' },
  ],
};

export const EVERYTHING_ID = '00000000-0000-11f1-a000-000000000001';
const ESCALATION_ID = '00000000-0000-11f1-a000-000000000002';
export const MANY_ID = '00000000-0000-11f1-a000-000000000003';

const pieces = (count: number) => Array.from({ length: count }, (_, at) => ({ at }));

export const executionsSeed = {
  users: [
    { id: 'ann@acme.com', name: 'Ann' },
    { id: 'bob@acme.com', name: 'Bob' },
  ],
  taskDefinitions: ['pack', 'ship', 'step', 'piece', 'last'].map((name) => ({
    name,
    retryCount: 0,
    timeoutSeconds: 0,
    responseTimeoutSeconds: 3600,
  })),
  workflowDefinitions: [child, everything, escalation, many],
  executions: [
    {
      workflowId: EVERYTHING_ID,
      name: 'Everything',
      startedBy: 'admin@conductor.mock',
      input: { amount: 100, customer: 'Kim', pieces: pieces(3) },
    },
    { workflowId: ESCALATION_ID, name: 'Escalation', startedBy: 'admin@conductor.mock' },
    {
      workflowId: MANY_ID,
      name: 'Many',
      startedBy: 'admin@conductor.mock',
      input: { pieces: pieces(1_000) },
    },
  ],
};
