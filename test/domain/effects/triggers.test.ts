import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeededIds } from '../../../src/adapters/seeded-ids.ts';
import { escalate, openHumanTask } from '../../../src/domain/human-tasks/assignment.ts';
import { claim } from '../../../src/domain/human-tasks/claim.ts';
import {
  closed,
  isOpen,
  type HumanTask,
  type TriggerType,
} from '../../../src/domain/human-tasks/human-task.ts';
import { reassign } from '../../../src/domain/human-tasks/reassign.ts';
import { release } from '../../../src/domain/human-tasks/release.ts';
import { skip } from '../../../src/domain/human-tasks/skip.ts';
import { triggeredBy } from '../../../src/domain/effects/triggers.ts';
import { withOutput } from '../../../src/domain/human-tasks/update-output.ts';
import type { Caller } from '../../../src/domain/identity/caller.ts';
import { isRefusal, type Refusal } from '../../../src/domain/refusals.ts';

const NOW = 1000;
const ids = new SeededIds('triggers');
const callerOf = (id: string): Caller => ({
  id,
  uuid: `uuid of ${id}`,
  kind: 'user',
  roles: new Set(),
  groups: id === 'bob' ? ['finance'] : [],
});
const ann = callerOf('ann');

/** What can happen to a task, by its name; a refusal: not in its state. */
const steps: Readonly<
  Record<string, (task: HumanTask, by: Caller, chain: Chain) => HumanTask | Refusal | undefined>
> = {
  claim: (task, by) => claim(task, by, true, NOW, ids),
  release: (task, by) => release(task, by, NOW, ids),
  skip: (task, by) => skip(task, undefined, by, NOW, ids),
  reassign: (task, by, chain) => reassign(task, chain, by, NOW, ids),
  escalate: (task) => (task.state === 'ASSIGNED' ? escalate(task, NOW, ids) : undefined),
  save: (task, by) => withOutput(task, { note: 'n' }, false, by, NOW),
  complete: (task, by) => withOutput(task, { note: 'n' }, true, by, NOW),
  timeOut: (task) => (isOpen(task) ? closed(task, 'TIMED_OUT', NOW) : undefined),
};

type Chain = readonly { readonly assignee: object; readonly slaMinutes: number }[];
const chain: fc.Arbitrary<Chain> = fc.array(
  fc.record({
    assignee: fc.constantFrom(
      { userType: 'CONDUCTOR_GROUP', user: 'finance' },
      { userType: 'CONDUCTOR_USER', user: 'bob' },
      { userType: 'EXTERNAL_USER', user: 'visitor' },
    ),
    slaMinutes: fc.constantFrom(10, 20),
  }),
  { maxLength: 3 },
);
const definition = fc.record({
  assignments: chain,
  autoClaim: fc.boolean(),
  assignmentCompletionStrategy: fc.constantFrom('LEAVE_OPEN', 'TERMINATE'),
});
const history = fc.array(
  fc.record({
    step: fc.constantFrom(...Object.keys(steps)),
    by: fc.constantFrom(ann, callerOf('bob'), callerOf('cal')),
    chain,
  }),
  { maxLength: 12 },
);

describe('the triggers of a Human task', () => {
  it('fire as the table of events says', () => {
    fc.assert(
      fc.property(definition, history, (given, happens) => {
        let task = opened(given);
        expect(sorted(triggeredBy(undefined, task))).toEqual(sorted(atStart(task)));
        for (const { step, by, chain } of happens) {
          const after = steps[step]?.(task, by, chain);
          if (after === undefined || isRefusal(after)) continue;
          expect(sorted(triggeredBy(task, after)), step).toEqual(sorted(wanted(step, task, after)));
          task = after;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('fire the same for all steps at once as for one after the other', () => {
    fc.assert(
      fc.property(definition, history, (given, happens) => {
        let task = opened(given);
        const events = [...triggeredBy(undefined, task)];
        for (const { step, by, chain } of happens) {
          const after = steps[step]?.(task, by, chain);
          if (after === undefined || isRefusal(after)) continue;
          events.push(...triggeredBy(task, after));
          task = after;
        }
        expect(triggeredBy(undefined, task)).toEqual(events);
      }),
    );
  });

  it('do not fire when a record is deleted or nothing happens', () => {
    fc.assert(
      fc.property(definition, (given) => {
        const task = opened(given);

        expect(triggeredBy(task, task)).toEqual([]);
        expect(triggeredBy(task, closed(task, 'DELETED', NOW))).toEqual([]);
      }),
    );
  });
});

function opened(given: object): HumanTask {
  const workflowTask = { name: 'sign_off', taskReferenceName: 'sign_off_ref', type: 'HUMAN' };
  const task = { taskId: 't', workflowTask, input: { __humanTaskDefinition: given } };
  const execution = { workflowId: 'w', createdBy: 'ann', definition: { name: 'purchase' } };
  return openHumanTask(task as never, execution as never, NOW, ids);
}

function atStart(task: HumanTask): readonly TriggerType[] {
  return [
    'PENDING',
    ...(task.assignee ? (['ASSIGNED'] as const) : []),
    ...(task.claimant ? (['IN_PROGRESS', 'CLAIMANT_CHANGED'] as const) : []),
  ];
}

function wanted(step: string, before: HumanTask, after: HumanTask): readonly TriggerType[] {
  const [one, other] = [before.assignee, after.assignee];
  const isAnother = one?.userType !== other?.userType || one?.user !== other?.user;
  const changed: TriggerType[] = isAnother ? ['ASSIGNEE_CHANGED'] : [];
  const offered: TriggerType[] = other ? ['ASSIGNED'] : [];
  switch (step) {
    case 'claim': {
      const isPickedUp = one === undefined || isAnother;
      return [
        'IN_PROGRESS',
        'CLAIMANT_CHANGED',
        ...(isPickedUp ? (['ASSIGNEE_CHANGED'] as const) : []),
      ];
    }
    case 'release':
      return ['CLAIMANT_CHANGED', ...changed, ...offered];
    case 'complete':
      return ['COMPLETED'];
    case 'timeOut':
      return ['TIMED_OUT'];
    case 'save':
      return [];
    default:
      return [...changed, ...offered];
  }
}

function sorted(events: readonly TriggerType[]): readonly TriggerType[] {
  return [...events].sort();
}
