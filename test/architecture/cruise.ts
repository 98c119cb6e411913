import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IConfiguration, ICruiseOptions } from 'dependency-cruiser';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

/** What `npm run check:layers` forbids. */
export const layerRules = config.forbidden ?? [];

/** What the rules say of these folders. */
export async function cruiseFolder(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { tsConfig: _tsConfig, ...options } = config.options ?? {};
  const ruleSet = { forbidden: layerRules };
  const cruiseOptions: ICruiseOptions = { ...options, baseDir, validate: true, ruleSet };
  const { output } = await cruise(folders, cruiseOptions);
  if (typeof output === 'string') throw new Error(`expected a cruise result, got: ${output}`);
  return output;
}
