import { describe, expect, it } from 'vitest';
import type { HumanTaskState } from '../../../src/domain/human-tasks/human-task.ts';
import {
  stateAfter,
  transitions,
  type HumanTaskCommand,
} from '../../../src/domain/human-tasks/transitions.ts';

const OPEN = ['PENDING', 'ASSIGNED', 'IN_PROGRESS'] as const;
const TERMINAL = ['COMPLETED', 'TIMED_OUT', 'DELETED'] as const;
const STATES: readonly HumanTaskState[] = [...OPEN, ...TERMINAL];
const COMMANDS = Object.keys(transitions) as HumanTaskCommand[];

/** Every command in every state, in the order of STATES; `-`: it does not exist there. */
const table: Readonly<Record<HumanTaskCommand, string>> = {
  assign: 'ASSIGNED ASSIGNED - - - -',
  leaveOpen: 'ASSIGNED ASSIGNED - - - -',
  exhaust: 'DELETED DELETED - - - -',
  claim: 'IN_PROGRESS IN_PROGRESS - - - -',
  release: '- - PENDING - - -',
  skip: 'ASSIGNED ASSIGNED - - - -',
  reassign: 'ASSIGNED ASSIGNED - - - -',
  save: 'PENDING ASSIGNED IN_PROGRESS - - -',
  complete: 'COMPLETED COMPLETED COMPLETED - - -',
  timeOut: 'TIMED_OUT TIMED_OUT TIMED_OUT - - -',
  remove: 'DELETED DELETED DELETED - - -',
  delete: 'DELETED DELETED DELETED DELETED DELETED -',
};

describe('the states of a Human task', () => {
  it.each(Object.entries(table))('change with %s as written: %s', (command, row) => {
    const states = STATES.map((state) => stateAfter(command as HumanTaskCommand, state) ?? '-');

    expect(states.join(' ')).toBe(row);
  });

  it('change with no other command', () => {
    expect(COMMANDS.sort()).toEqual(Object.keys(table).sort());
  });

  it('change no more once a task has ended, unless its record is deleted', () => {
    for (const state of TERMINAL) {
      const changing = COMMANDS.filter((command) => stateAfter(command, state) !== undefined);
      expect(changing).toEqual(state === 'DELETED' ? [] : ['delete']);
    }
  });

  it('can all be reached from the first', () => {
    const reached = new Set<HumanTaskState>(['PENDING']);
    for (const state of reached) {
      for (const command of COMMANDS) {
        const next = stateAfter(command, state);
        if (next) reached.add(next);
      }
    }

    expect([...reached].sort()).toEqual([...STATES].sort());
  });
});
