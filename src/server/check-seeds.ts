import { SeedError } from '../control/seeds/seed-error.ts';
import { seedSources, type SeedInput } from './seed-sources.ts';

/**
 * Loads the seeds as a start on a manual clock would, and gives a line for each thing that is wrong with them: the file,
 * the line and what would be right. Nothing listens. `onNotice` is told what a start would say in its log.
 */
export async function checkSeeds(
  seeds: readonly SeedInput[],
  onNotice?: (message: string) => void,
): Promise<readonly string[]> {
  try {
    const sources = seedSources(seeds);
    const [{ JsonSchemaJudge }, { QuickJsScriptRunner }, { createCluster }] = await Promise.all([
      import('../adapters/json-schema/json-schema-judge.ts'),
      import('../adapters/quickjs-script-runner.ts'),
      import('./create-cluster.ts'),
    ]);
    const judge = new JsonSchemaJudge();
    const scripts = new QuickJsScriptRunner();
    try {
      const onError = (error: unknown) => {
        throw error;
      };
      const options = { clock: 'manual', judge, scripts, onError, onNotice } as const;
      const cluster = await createCluster(options, sources);
      await cluster.stop();
    } finally {
      await scripts.close();
      await judge.close();
    }
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.message.split('\n');
    throw error;
  }
}
