import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/control/cluster.ts';
import type { Store } from '../../src/domain/ports.ts';
import { answerOf, racesOn, type RaceEnd } from './human-race.ts';
import { ann, bob, cal, conductorUser, eve, financeGroup } from './purchase-fixtures.ts';

interface Racing {
  /** Gives a cluster of the purchase fixtures to the race, and looks at it afterwards. */
  readonly withCluster: (race: (cluster: Cluster) => Promise<void>) => Promise<void>;
  /** What the racers have in place of the cluster's own store. */
  readonly storeOver: (store: Store) => Store;
  readonly pairs: number;
}

/** Two who want the same at once: one winner, whoever it is, and nothing lost. */
export function raceSuite(what: string, { withCluster, storeOver, pairs }: Racing): void {
  const racing = (look: (races: ReturnType<typeof racesOn>) => Promise<string>) =>
    withResults(async (note) => {
      await withCluster(async (cluster) => {
        const races = racesOn(cluster, storeOver(cluster.ports.store));
        for (let pair = 0; pair < pairs; pair += 1) note(await look(races));
      });
    });

  describe(`two at once, on ${what}`, () => {
    it('who claim a task have one winner, whose claim stays', async () => {
      await racing(async (races) => {
        const { results, task } = await races.toClaim();
        expect([...results].sort()).toEqual(['AlreadyClaimed', 'ok']);
        const claimant = conductorUser(results[0] === 'ok' ? bob : eve);
        expect(task).toMatchObject({ state: 'IN_PROGRESS', claimant });
        return results.join();
      });
    });

    it('who complete a task have one winner, and the workflow goes on once', async () => {
      await racing(async (races) => {
        const { results, task, booked } = await races.toComplete();
        expect([...results].sort()).toEqual(['TaskIsTerminal', 'ok']);
        const output = answerOf(results[0] === 'ok' ? bob : ann);
        expect(task).toMatchObject({ state: 'COMPLETED', output });
        expect(booked).toEqual(['SCHEDULED']);
        return results.join();
      });
    });

    it('who claim and reassign a task have one winner, of whom alone the task tells', async () => {
      const results = await racing(async (races) => {
        const end = await races.toClaimOrReassign();
        expect([claimWon, reassignmentWon]).toContainEqual(shownReassignment(end));
        return end.results.join();
      });
      expect(results).toEqual(['NotPermitted,ok', 'ok,TaskIsClaimed']);
    });

    it('who complete a task and terminate its workflow come one after the other', async () => {
      const results = await racing(async (races) => {
        const end = await races.toCompleteOrTerminate();
        expect(soundTerminations).toContainEqual(shownTermination(end));
        return end.results.join();
      });
      expect(results).toEqual(['TaskIsTerminal,ok', 'ok,ok']);
    });
  });
}

/** The different ones that were noted, in their order. */
async function withResults(
  race: (note: (result: string) => void) => Promise<void>,
): Promise<readonly string[]> {
  const results = new Set<string>();
  await race((result) => results.add(result));
  return [...results].sort();
}

const claimWon = {
  results: ['ok', 'TaskIsClaimed'],
  state: 'IN_PROGRESS',
  assignee: financeGroup,
  claimant: conductorUser(bob),
  log: ['ASSIGNMENT', 'CLAIM'],
};
/** Bob is of the group that the task was taken from, so that he may not claim it any more. */
const reassignmentWon = {
  results: ['NotPermitted', 'ok'],
  state: 'ASSIGNED',
  assignee: conductorUser(cal),
  claimant: undefined,
  log: ['ASSIGNMENT', 'REASSIGNMENT', 'ASSIGNMENT'],
};

function shownReassignment({ results, task: { state, assignee, claimant, log } }: RaceEnd) {
  return { results, state, assignee, claimant, log };
}

/** The completion is kept, and what came of it ended with its workflow. */
const completionCameFirst = {
  results: ['ok', 'ok'],
  state: 'COMPLETED',
  output: answerOf(bob),
  status: 'COMPLETED',
  booked: ['CANCELED'],
  workflow: 'TERMINATED',
};
const terminationCameFirst = {
  results: ['TaskIsTerminal', 'ok'],
  state: 'DELETED',
  output: {},
  status: 'CANCELED',
  booked: [],
  workflow: 'TERMINATED',
};
export const soundTerminations: readonly object[] = [completionCameFirst, terminationCameFirst];

export function shownTermination({ results, task, status, booked, workflow }: RaceEnd) {
  const { state, output } = task;
  return { results, state, output, status, booked, workflow };
}
