/** Tasks of definitions for tests: each has its name with `_ref` for a reference. */

const named = (name: string, type: string) => ({ name, taskReferenceName: `${name}_ref`, type });

export const worker = (name: string, more: object = {}) => ({ ...named(name, 'SIMPLE'), ...more });

/** Offered to everybody, with no form. */
export const human = (name: string, more: object = {}) => ({
  ...named(name, 'HUMAN'),
  inputParameters: { __humanTaskDefinition: { displayName: name } },
  ...more,
});

export const sub = (name: string, workflow = name) => ({
  ...named(name, 'SUB_WORKFLOW'),
  subWorkflowParam: { name: workflow },
});

export const fork = (name: string, ...forkTasks: readonly (readonly object[])[]) => ({
  ...named(name, 'FORK_JOIN'),
  forkTasks,
});

/** Waits for the tasks of these names. */
export const join = (name: string, ...awaited: readonly string[]) => ({
  ...named(name, 'JOIN'),
  joinOn: awaited.map((one) => `${one}_ref`),
});

/** Once for each of the items. */
export const loop = (name: string, items: readonly unknown[], ...loopOver: readonly object[]) => ({
  ...named(name, 'DO_WHILE'),
  inputParameters: { items },
  loopOver,
});

/** Goes by an expression. */
export const choice = (
  name: string,
  which: string,
  decisionCases: Readonly<Record<string, readonly object[]>>,
  defaultCase: readonly object[] = [],
) => ({
  ...named(name, 'SWITCH'),
  evaluatorType: 'value-param',
  expression: 'which',
  inputParameters: { which },
  decisionCases,
  defaultCase,
});

export const setVariable = (name: string, inputParameters: object) => ({
  ...named(name, 'SET_VARIABLE'),
  inputParameters,
});

/** A wait of that length. */
export const wait = (name: string, duration: string) => ({
  ...named(name, 'WAIT'),
  inputParameters: { duration },
});
