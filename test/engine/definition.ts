/** Tasks of definitions, as short as scenarios want to write them. */

export interface TaskOf {
  readonly type?: string;
  readonly taskReferenceName?: string;
  readonly [field: string]: unknown;
}

/** A task of that type; its name is its reference, which only tasks of workers need. */
export function task(type: string, taskReferenceName: string, more: object = {}): TaskOf {
  return { name: taskReferenceName, taskReferenceName, type, inputParameters: {}, ...more };
}

/** A worker's task. Its name belongs to the scenario. */
export function simple(reference: string, more: object = {}): TaskOf {
  return task('SIMPLE', reference, { name: `~${reference}`, ...more });
}

export function human(reference: string, more: object = {}): TaskOf {
  return task('HUMAN', reference, more);
}

export function wait(reference: string, inputParameters: object = {}): TaskOf {
  return task('WAIT', reference, { inputParameters });
}

export function inline(reference: string, expression: unknown, input: object = {}): TaskOf {
  const inputParameters = { evaluatorType: 'graaljs', expression, ...input };
  return task('INLINE', reference, { inputParameters });
}

export function jq(reference: string, queryExpression: string, input: object = {}): TaskOf {
  return task('JSON_JQ_TRANSFORM', reference, { inputParameters: { queryExpression, ...input } });
}

export function setVariable(reference: string, inputParameters: object): TaskOf {
  return task('SET_VARIABLE', reference, { inputParameters });
}

export function terminate(reference: string, terminationStatus: string, more: object = {}): TaskOf {
  return task('TERMINATE', reference, { inputParameters: { terminationStatus, ...more } });
}

export type Cases = Readonly<Record<string, readonly TaskOf[]>>;

/** A SWITCH on the value of its input `on`. */
export function switchOn(
  reference: string,
  on: unknown,
  decisionCases: Cases,
  defaultCase: readonly TaskOf[] = [],
): TaskOf {
  return task('SWITCH', reference, {
    evaluatorType: 'value-param',
    expression: 'on',
    inputParameters: { on },
    decisionCases,
    defaultCase,
  });
}

/** A SWITCH on what a script comes to. */
export function switchBy(
  reference: string,
  expression: string,
  inputParameters: object,
  decisionCases: Cases,
  defaultCase: readonly TaskOf[] = [],
): TaskOf {
  const evaluated = { evaluatorType: 'graaljs', expression, inputParameters };
  return task('SWITCH', reference, { ...evaluated, decisionCases, defaultCase });
}

export function loop(
  reference: string,
  loopCondition: string,
  loopOver: readonly TaskOf[],
  more: object = {},
): TaskOf {
  return task('DO_WHILE', reference, {
    loopCondition,
    evaluatorType: 'graaljs',
    loopOver,
    ...more,
  });
}

/** A loop of so many iterations. */
export function times(reference: string, count: number, ...loopOver: readonly TaskOf[]): TaskOf {
  return loop(reference, `$.${reference}['iteration'] < ${count}`, loopOver);
}

export function fork(reference: string, ...forkTasks: readonly (readonly TaskOf[])[]): TaskOf {
  return task('FORK_JOIN', reference, { forkTasks });
}

export function join(reference: string, joinOn: readonly string[], more: object = {}): TaskOf {
  return task('JOIN', reference, { joinOn, ...more });
}

/** A FORK_JOIN_DYNAMIC with its input, and the JOIN `j` that follows it. */
export function dynamicFork(reference: string, inputParameters: object): readonly TaskOf[] {
  const parameters = { dynamicForkTasksParam: 'tasks', dynamicForkTasksInputParamName: 'inputs' };
  return [task('FORK_JOIN_DYNAMIC', reference, { ...parameters, inputParameters }), join('j', [])];
}

export function subWorkflow(reference: string, name: string, more: object = {}): TaskOf {
  return task('SUB_WORKFLOW', reference, { subWorkflowParam: { name, version: 1 }, ...more });
}
