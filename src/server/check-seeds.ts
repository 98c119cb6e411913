import { SeedError } from '../control/seeds/seed-error.ts';
import { seedSources, type SeedInput } from './seed-sources.ts';

/**
 * Loads the seeds as a start on a manual clock would, and gives a line for each thing that is wrong with them: the file,
 * the line and what would be right. Nothing listens.
 */
export async function checkSeeds(seeds: readonly SeedInput[]): Promise<readonly string[]> {
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
      const cluster = await createCluster({ clock: 'manual', judge, scripts, onError }, sources);
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
