import fc from 'fast-check';
import type { WorkflowTask } from '../../src/domain/workflow/definition.ts';
import type { ScriptRunner } from '../../src/domain/ports.ts';

type Shape =
  | { readonly type: 'HUMAN' | 'SIMPLE'; readonly optional: boolean }
  | { readonly type: 'SWITCH'; readonly chosen: string; readonly cases: readonly Shape[][] }
  | { readonly type: 'DO_WHILE'; readonly times: number; readonly body: readonly Shape[] };

const leaf = fc.record({ type: fc.constantFrom('HUMAN', 'SIMPLE'), optional: fc.boolean() });
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
  const loop = fc.record({
    type: fc.constant('DO_WHILE' as const),
    times: fc.integer({ min: 1, max: 3 }),
    body: inside(true, 1),
  });
  const all = [leaf, branch, ...(insideLoop ? [] : [loop])] as fc.Arbitrary<Shape>[];
  return fc.oneof(...all);
}

/** The tasks of a definition: any of the built types in any order, nested as the platform allows. */
export const randomTasks: fc.Arbitrary<readonly WorkflowTask[]> = fc
  .array(shapes(2, false), { minLength: 1, maxLength: 4 })
  .map((list) => {
    let count = 0;
    return list.map((shape) => taskOf(shape, () => (count += 1)));
  });

function taskOf(shape: Shape, next: () => number): WorkflowTask {
  const name = `${shape.type.toLowerCase()}_${next()}`;
  const named = { name, taskReferenceName: name, type: shape.type };
  const tasksOf = (list: readonly Shape[]) => list.map((one) => taskOf(one, next));
  switch (shape.type) {
    case 'SWITCH': {
      const [x = [], y = [], others = []] = shape.cases.map(tasksOf);
      return {
        ...named,
        evaluatorType: 'value-param',
        expression: 'chosen',
        inputParameters: { chosen: shape.chosen },
        decisionCases: Object.fromEntries(CASES.map((one, at) => [one, [x, y][at] ?? []])),
        defaultCase: others,
      };
    }
    case 'DO_WHILE':
      return { ...named, loopCondition: `${name} < ${shape.times}`, loopOver: tasksOf(shape.body) };
    default:
      return { ...named, optional: shape.optional };
  }
}

/** Runs the conditions of random loops: whether the loop of that name is below the iteration. */
export const loopConditions: ScriptRunner = {
  run: (script, $) => {
    const [name = '', times] = script.split(' < ');
    const { iteration } = $[name] as { iteration: number };
    return Promise.resolve({ ok: true, value: iteration < Number(times) });
  },
};
