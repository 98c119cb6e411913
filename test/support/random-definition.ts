import fc from 'fast-check';
import type { WorkflowTask } from '../../src/domain/definitions/definition.ts';
import type { ScriptRunner } from '../../src/domain/ports.ts';

type Shape =
  | { readonly type: 'HUMAN' | 'SIMPLE'; readonly optional: boolean }
  | { readonly type: 'SET_VARIABLE' | 'WAIT' }
  | { readonly type: 'SWITCH'; readonly chosen: string; readonly cases: readonly Shape[][] }
  | { readonly type: 'DO_WHILE'; readonly times: number; readonly body: readonly Shape[] }
  | { readonly type: 'FORK_JOIN'; readonly branches: readonly Shape[][] }
  | { readonly type: 'FORK_JOIN_DYNAMIC'; readonly width: number };

const waiting = fc.record({
  type: fc.constantFrom('HUMAN' as const, 'SIMPLE' as const),
  optional: fc.boolean(),
});
const leaf: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 4, arbitrary: waiting },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('SET_VARIABLE', 'WAIT') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('FORK_JOIN_DYNAMIC' as const),
      width: fc.integer({ min: 0, max: 3 }),
    }),
  },
);
const CASES = ['x', 'y'];

function shapes(depth: number, insideLoop: boolean): fc.Arbitrary<Shape> {
  if (depth === 0) return leaf;
  const inside = (inLoop: boolean, minLength: number) =>
    fc.array(shapes(depth - 1, inLoop), { minLength, maxLength: 3 });
  const branch = fc.record({
    type: fc.constant('SWITCH' as const),
    chosen: fc.constantFrom('x', 'y', 'z'),
    cases: fc.tuple(inside(insideLoop, 0), inside(insideLoop, 0), inside(insideLoop, 0)),
  });
  const fork = fc.record({
    type: fc.constant('FORK_JOIN' as const),
    branches: fc.array(inside(insideLoop, 1), { minLength: 1, maxLength: 3 }),
  });
  const loop = fc.record({
    type: fc.constant('DO_WHILE' as const),
    times: fc.integer({ min: 1, max: 3 }),
    body: inside(true, 1),
  });
  return fc.oneof(leaf, branch, fork, ...(insideLoop ? [] : [loop]));
}

/** The tasks of a definition: any of the operators in any order, nested as the platform allows. */
export const randomTasks: fc.Arbitrary<readonly WorkflowTask[]> = fc
  .array(shapes(2, false), { minLength: 1, maxLength: 4 })
  .map((list) => {
    let count = 0;
    return list.flatMap((shape) => tasksOf(shape, () => (count += 1)));
  });

/** The task of that shape; a fork with the JOIN that waits for the last task of each of its branches. */
function tasksOf(shape: Shape, next: () => number): readonly WorkflowTask[] {
  const name = `${shape.type.toLowerCase()}_${next()}`;
  const named = { name, taskReferenceName: name, type: shape.type };
  const all = (list: readonly Shape[]) => list.flatMap((one) => tasksOf(one, next));
  const joinNamed = (joinOn: readonly string[]) => ({
    name: `join_${name}`,
    taskReferenceName: `join_${name}`,
    type: 'JOIN',
    joinOn,
  });
  switch (shape.type) {
    case 'SWITCH': {
      const [x = [], y = [], others = []] = shape.cases.map(all);
      const decisionCases = Object.fromEntries(CASES.map((one, at) => [one, [x, y][at] ?? []]));
      const inputParameters = { chosen: shape.chosen };
      const switchTask = { ...named, inputParameters, decisionCases, defaultCase: others };
      return [{ ...switchTask, evaluatorType: 'value-param', expression: 'chosen' }];
    }
    case 'DO_WHILE':
      return [{ ...named, loopCondition: `${name} < ${shape.times}`, loopOver: all(shape.body) }];
    case 'FORK_JOIN': {
      const forkTasks = shape.branches.map(all);
      return [
        { ...named, forkTasks },
        joinNamed(forkTasks.map((branch) => branch.at(-1)!.taskReferenceName)),
      ];
    }
    case 'FORK_JOIN_DYNAMIC': {
      const tasks = Array.from({ length: shape.width }, (_, at) => ({
        name: 'forked',
        taskReferenceName: `${name}_forked_${at}`,
        type: 'SIMPLE',
      }));
      const params = {
        dynamicForkTasksParam: 'tasks',
        dynamicForkTasksInputParamName: 'inputs',
      };
      return [{ ...named, ...params, inputParameters: { tasks, inputs: {} } }, joinNamed([])];
    }
    case 'SET_VARIABLE':
      return [{ ...named, inputParameters: { last: name } }];
    case 'WAIT':
      return [{ ...named, inputParameters: { duration: '5 seconds' } }];
    default:
      return [{ ...named, optional: shape.optional }];
  }
}

/** Runs the conditions of random loops: whether the loop of that name is below the iteration. */
export const loopConditions: ScriptRunner = {
  problemWith: () => Promise.resolve(undefined),
  run: (script, $) => {
    const [name = '', times] = script.split(' < ');
    const { iteration } = $[name] as { iteration: number };
    return Promise.resolve({ ok: true, value: iteration < Number(times) });
  },
  jq: () => Promise.resolve({ ok: false, error: 'random definitions query nothing' }),
};
