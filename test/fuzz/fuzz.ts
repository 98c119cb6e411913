/** The property that fuzzing looks for a counterexample of: whatever is sent, every answer is as the documents say. */
import fc from 'fast-check';
import type { FuzzedCall } from './fuzzed-call.ts';
import { fuzzedCluster, type FuzzedCluster } from './fuzzed-cluster.ts';
import { allowedCalls, fuzzedCalls } from './fuzzed-calls.ts';
import { clockMoves, fuzzedSteering } from './fuzzed-steering.ts';

/** What is sent: anything to the API; to the API what its document allows; anything to `/__admin`. */
export const fuzzedDoors = ['the API', 'the API, as documented', 'steering'] as const;
export type FuzzedDoor = (typeof fuzzedDoors)[number];

/** Calls one after another on a cluster that is as arranged. */
const CALLS_IN_A_ROW = 20;

export interface Fuzzing {
  readonly seed: number;
  /** How many calls are sent at least, but for those that are sent again to make a counterexample smaller. */
  readonly calls: number;
  readonly transport: 'in process' | 'http';
}

/** Throws with the shortest row of calls that is not answered as it must be. */
export async function fuzz(door: FuzzedDoor, { seed, calls, transport }: Fuzzing): Promise<void> {
  const cluster = await fuzzedCluster(transport);
  try {
    const rows = fc.array(callsOf(door, cluster), {
      minLength: 1,
      maxLength: CALLS_IN_A_ROW * 2 - 1,
      size: 'max',
    });
    const numRuns = Math.ceil(calls / CALLS_IN_A_ROW);
    await fc.assert(
      fc.asyncProperty(rows, async (row) => {
        await cluster.arrange();
        const problem = await problemIn(row, cluster);
        if (problem !== undefined) throw new Error(problem);
      }),
      { seed, numRuns },
    );
  } finally {
    await cluster.close();
  }
}

async function problemIn(
  row: readonly FuzzedCall[],
  cluster: FuzzedCluster,
): Promise<string | undefined> {
  for (const call of row) {
    const problem = await cluster.problemWith(call);
    if (problem !== undefined) return problem;
  }
  return cluster.problemAfterwards();
}

function callsOf(door: FuzzedDoor, { valid }: FuzzedCluster): fc.Arbitrary<FuzzedCall> {
  if (door === 'steering') return fuzzedSteering;
  const calls = door === 'the API' ? fuzzedCalls(valid) : allowedCalls(valid);
  return fc.oneof({ weight: 9, arbitrary: calls }, { weight: 1, arbitrary: clockMoves });
}
