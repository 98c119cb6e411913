import { TaskRunner, type TaskRunnerEventsListener } from '@io-orkes/conductor-javascript';
import { afterEach, beforeEach, expect, vi } from 'vitest';

type Event<Name extends keyof TaskRunnerEventsListener> = Parameters<
  NonNullable<TaskRunnerEventsListener[Name]>
>[0];

/** What the workers of a test did, as the client tells its listeners. */
export interface WorkerWatch {
  /** To be handed to the workers. */
  readonly listener: TaskRunnerEventsListener;
  readonly polls: readonly Event<'onPollStarted'>[];
  readonly refusedPolls: readonly Event<'onPollFailure'>[];
  readonly reported: readonly Event<'onTaskUpdateCompleted'>[];
  readonly lost: readonly Event<'onTaskUpdateFailure'>[];
  readonly pauses: readonly Event<'onTaskPaused'>[];
  /** Waits until no poll and no task is under way: the client stops its workers without waiting. */
  idle(): Promise<void>;
  /** How workers are stopped when the test is over. */
  stopAtEnd(stop: () => Promise<void>): void;
}

/** Waits for what workers do without being asked. */
export const eventually = (expected: () => void | Promise<void>) =>
  vi.waitFor(expected, { interval: 5, timeout: 5000 });

export function useWorkers(): WorkerWatch {
  const polls: Event<'onPollStarted'>[] = [];
  const refusedPolls: Event<'onPollFailure'>[] = [];
  const reported: Event<'onTaskUpdateCompleted'>[] = [];
  const lost: Event<'onTaskUpdateFailure'>[] = [];
  const pauses: Event<'onTaskPaused'>[] = [];
  const executing = new Set<string>();
  let answeredPolls = 0;
  let stops: (() => Promise<void>)[] = [];

  beforeEach(() => {
    // The client remembers for the whole process whether a server has the newer way to report results.
    Reflect.set(TaskRunner, 'updateV2Available', null);
    for (const noted of [polls, refusedPolls, reported, lost, pauses]) noted.length = 0;
    answeredPolls = 0;
  });
  const idle = () =>
    eventually(() => {
      expect(polls.length - answeredPolls, 'polls under way').toBe(0);
      expect([...executing], 'tasks under way').toEqual([]);
    });
  // Calls that the end of the cluster cuts off would be repeated for seconds.
  afterEach(async () => {
    for (const stop of stops) await stop();
    stops = [];
    await idle();
  });

  return {
    polls,
    refusedPolls,
    reported,
    lost,
    pauses,
    idle,
    stopAtEnd: (stop) => {
      stops.push(stop);
    },
    listener: {
      onPollStarted: (event) => {
        polls.push(event);
      },
      onPollCompleted: () => {
        answeredPolls += 1;
      },
      onPollFailure: (event) => {
        answeredPolls += 1;
        refusedPolls.push(event);
      },
      onTaskExecutionStarted: ({ taskId }) => {
        executing.add(taskId);
      },
      onTaskUpdateCompleted: (event) => {
        executing.delete(event.taskId);
        reported.push(event);
      },
      onTaskUpdateFailure: (event) => {
        executing.delete(event.taskId);
        lost.push(event);
      },
      onTaskPaused: (event) => {
        pauses.push(event);
      },
    },
  };
}
