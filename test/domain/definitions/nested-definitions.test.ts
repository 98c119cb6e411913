import { describe, expect, it } from 'vitest';
import { allTasks, holds, placedTasks } from '../../../src/domain/definitions/definition.ts';
import type { WorkflowTask } from '../../../src/domain/definitions/definition.ts';
import { refuseUnsupported } from '../../../src/domain/definitions/refuse-unsupported.ts';

/** Loops in one another, and how often somebody has looked into one of them. */
function nested(depth: number) {
  let looks = 0;
  let inside: WorkflowTask = { name: 'last', taskReferenceName: 'last', type: 'HUMAN' };
  for (let at = 0; at < depth; at += 1) {
    const loopOver = [inside];
    inside = {
      name: `loop-${at}`,
      taskReferenceName: `loop-${at}`,
      type: 'DO_WHILE',
      get loopOver() {
        looks += 1;
        return loopOver;
      },
    };
  }
  return { task: inside, looks: () => looks };
}

const walks: Readonly<Record<string, (task: WorkflowTask) => unknown>> = {
  'to list all tasks': allTasks,
  'to list them with their paths': (task) => placedTasks([task], ['tasks']),
  'to refuse what is not built': (task) => refuseUnsupported({ name: 'deep', tasks: [task] }),
};

describe('definitions that are nested deep', () => {
  it.each(Object.entries(walks))('are looked at once for each level: %s', (_what, walk) => {
    const looks = (depth: number) => {
      const definition = nested(depth);
      walk(definition.task);
      return definition.looks();
    };

    expect(looks(100)).toBeLessThanOrEqual(2.2 * looks(50));
  });

  it('are listed in the order in which they stand', () => {
    const { task } = nested(2);

    expect(allTasks(task).map(({ name }) => name)).toEqual(['loop-1', 'loop-0', 'last']);
    expect(placedTasks([task], ['tasks']).at(-1)?.[1]).toEqual([
      'tasks',
      0,
      'loopOver',
      0,
      'loopOver',
      0,
    ]);
    expect(holds(task, ({ name }) => name === 'last')).toBe(true);
    expect(holds(task, ({ name }) => name === 'loop-1')).toBe(false);
  });
});
