/** The update call, and next to it a bare durable update of one row through the same driver. */
import { Client } from 'pg';
import type { PostgresServer } from '../../test/support/postgres-process.ts';
import { conductorMockWith, tokenOf } from '../contenders.ts';
import { Bench } from '../measure.ts';
import { LoadProcess } from '../processes.ts';
import { median } from '../report.ts';
import { CLAIMANT, CONNECTIONS, saves } from '../requests.ts';
import type { Plan } from './plan.ts';

export interface Updates {
  /** Median µs of each round. */
  readonly barePerRound: readonly number[];
  readonly onePerRound: readonly number[];
  /** With 16 connections. */
  readonly perSecond: readonly number[];
}

export async function measureUpdates(plan: Plan, database: PostgresServer): Promise<Updates> {
  const load = new LoadProcess();
  const store = await database.database('updates');
  const bare = await BareUpdates.open(await database.database('bare'));
  const args = conductorMockWith('--store', store);
  const bench = await Bench.open({ name: 'conductor-mock', args }, load);
  try {
    const requests = saves(await tokenOf(CLAIMANT, bench.server.port));
    const measured = {
      barePerRound: [] as number[],
      onePerRound: [] as number[],
      perSecond: [] as number[],
    };
    await bench.phase(requests, CONNECTIONS, plan.warmMs);
    await bare.medianMicros(plan.warmMs);
    for (let round = 0; round < plan.rounds; round += 1) {
      measured.barePerRound.push(await bare.medianMicros(plan.phaseMs / 2));
      measured.onePerRound.push((await bench.phase(requests, 1, plan.phaseMs / 2)).p50);
      measured.perSecond.push((await bench.phase(requests, CONNECTIONS, plan.phaseMs)).perSecond);
    }
    return measured;
  } finally {
    load.stop();
    await bench.server.stop('SIGTERM');
    await bare.close();
  }
}

/** One row of a hundred bytes, again and again, each time on the disk before the next. */
class BareUpdates {
  readonly #client: Client;
  #count = 0;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async open(connectionString: string): Promise<BareUpdates> {
    const client = new Client({ connectionString });
    await client.connect();
    await client.query('CREATE TABLE bare (id int PRIMARY KEY, value json NOT NULL)');
    await client.query(`INSERT INTO bare VALUES (1, '{}')`);
    return new BareUpdates(client);
  }

  async medianMicros(forMs: number): Promise<number> {
    const micros: number[] = [];
    const end = performance.now() + forMs;
    while (performance.now() < end) {
      const value = JSON.stringify({ count: (this.#count += 1), filler: 'x'.repeat(80) });
      const begun = performance.now();
      await this.#client.query({
        name: 'bare',
        text: 'UPDATE bare SET value = $1 WHERE id = 1',
        values: [value],
      });
      micros.push((performance.now() - begun) * 1_000);
    }
    return median(micros);
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
