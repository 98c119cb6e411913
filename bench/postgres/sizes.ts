/** The same server on a database with few tasks and on one with many: calls, and starts. */
import type { PostgresServer } from '../../test/support/postgres-process.ts';
import { conductorMock, conductorMockWith, type Contender } from '../contenders.ts';
import { measureStoreSizes, type StoreSize } from '../measure.ts';
import { ServerProcess } from '../processes.ts';
import type { Plan } from './plan.ts';

export interface Sizes {
  readonly measured: readonly StoreSize[];
  /** Databases without a task, and with many. */
  readonly empty: string;
  readonly full: string;
}

export async function measureSizes(plan: Plan, database: PostgresServer): Promise<Sizes> {
  const empty = await database.database('no_tasks');
  const few = await database.database('few_tasks');
  const full = await database.database('many_tasks');
  const on = (tasks: number): Contender => ({
    name: conductorMock.name,
    args: conductorMockWith('--store', tasks === plan.manyTasks ? full : few),
  });
  return { measured: await measureStoreSizes(plan, on), empty, full };
}

export interface Starts {
  /** Ms from the start of the process to the first answer. */
  readonly emptyMs: readonly number[];
  readonly fullMs: readonly number[];
}

/** By turns. Of the empty one the first start writes its seeds, and is not measured. */
export async function measureStarts({ starts }: Plan, { empty, full }: Sizes): Promise<Starts> {
  const emptyMs: number[] = [];
  const fullMs: number[] = [];
  await startMs(empty);
  for (let start = 0; start < starts; start += 1) {
    emptyMs.push(await startMs(empty));
    fullMs.push(await startMs(full));
  }
  return { emptyMs, fullMs };
}

async function startMs(store: string): Promise<number> {
  const server = await ServerProcess.start(conductorMockWith('--store', store));
  await server.stop('SIGTERM');
  return server.startMs;
}
