import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/domain/json-size.ts';
import {
  fromIteration,
  ownMembers,
  withIteration,
  withOwn,
} from '../../../src/domain/executions/loop-output.ts';

const after = (iterations: number) => {
  let output = withOwn({}, { iteration: 1 });
  for (let at = 1; at <= iterations; at += 1)
    output = withOwn(withIteration(output, at, { task: { at } }), { iteration: at + 1 });
  return output;
};

describe('the output of a loop', () => {
  it('reads as the plain object that it stands for, in the same order', () => {
    const plain = { 1: { task: { at: 1 } }, 2: { task: { at: 2 } }, iteration: 3 };
    const output = after(2);

    expect(output).toEqual(plain);
    expect(JSON.stringify(output)).toBe(JSON.stringify(plain));
    expect({ ...output }).toStrictEqual(plain);
    expect(Object.keys(output)).toEqual(['1', '2', 'iteration']);
    expect(['2' in output, Object.hasOwn(output, '3'), output['3'], output.toString]).toEqual([
      true,
      false,
      undefined,
      Object.prototype.toString,
    ]);
    expect(ownMembers(output)).toEqual({ iteration: 3 });
  });

  it('is left as it is by the one after it, and by whoever would write to it', () => {
    const output = after(2);
    withIteration(output, 2, { task: {} });
    fromIteration(output, 3);

    expect(() => Object.assign(output, { iteration: 0 })).toThrow(TypeError);
    expect(output).toEqual({ 1: { task: { at: 1 } }, 2: { task: { at: 2 } }, iteration: 3 });
  });

  it('has the size that it comes to as JSON, without being read', () => {
    for (const output of [after(1), after(40), fromIteration(after(40), 30)]) {
      const bytes = JSON.stringify(output).length;
      expect(sizeOf(output)).toEqual({ bytes, depth: 3 });
    }
  });

  it('drops the first iterations', () => {
    const output = fromIteration(fromIteration(after(4), 2), 3);

    expect(Object.keys(output)).toEqual(['3', '4', 'iteration']);
    expect(fromIteration(output, 9)).toEqual({ iteration: 5 });
  });

  it('goes on from one that was written elsewhere', () => {
    const output = { 2: { task: {} }, iteration: 3, 5_000_000: 'no iteration' };

    expect(withIteration(output, 3, {})).toEqual({ ...output, 3: {} });
    expect(fromIteration(output, 3)).toEqual({ iteration: 3, 5_000_000: 'no iteration' });
  });
});
