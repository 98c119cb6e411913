/** The seeds that the options of a cluster name: read at its start and, where they are watched, when their files change. */
import type { Log } from '../adapters/json-log.ts';
import { OptionError } from '../control/option-error.ts';
import { SeedError } from '../control/seeds/seed-error.ts';
import type { SeedSource } from '../control/seeds/seed-file.ts';
import type { TaskMocks } from '../domain/executions/task-mocks.ts';
import { seedSources, type SeedInput } from './seed-sources.ts';
import { SeedWatch } from './seed-watch.ts';
import type { Serving } from './server.ts';

interface SeedOptions {
  readonly seed?: SeedInput | readonly SeedInput[];
  readonly taskMocks?: TaskMocks;
  readonly watch?: boolean;
  readonly store?: string;
}

/** Throws a SeedError. */
export function seedsOf(options: SeedOptions): readonly SeedSource[] {
  const { taskMocks } = options;
  const mocks = taskMocks ? seedSources([{ taskMocks }]) : [];
  return [...mocks, ...seedSources(inputsOf(options))];
}

/**
 * To be made before the seeds are read, so that no change is missed. Throws an OptionError where no seed is a file, or
 * where what is to outlive the process would end with the next change.
 */
export function watchOf(options: SeedOptions): SeedWatch | undefined {
  if (options.watch !== true) return undefined;
  if (options.store !== undefined && options.store !== 'memory')
    throw new OptionError(
      (named) =>
        `${named('watch')} begins anew with each change, and ${named('store')} keeps what there is: leave one out`,
    );
  const paths = inputsOf(options).filter((one) => typeof one === 'string');
  if (paths.length > 0) return new SeedWatch(paths);
  throw new OptionError(
    (named) => `${named('watch')} needs ${named('seed')} with the path of a file or folder`,
  );
}

/** What is done when files have changed: all seeds are loaded anew, or the log says why not, and all stays. */
export function loadingAnew(
  beginWith: Serving['beginWith'],
  options: SeedOptions,
  log: Log,
): (files: readonly string[]) => Promise<void> {
  return async (files) => {
    try {
      await beginWith(seedsOf(options));
      log.warn({ files }, 'seeds loaded anew: the cluster is as after a start with them');
    } catch (error) {
      if (!(error instanceof SeedError)) log.error({ err: error, files }, 'internal error');
      else log.warn({ files, findings: error.message.split('\n') }, 'seeds not loaded: all stays');
    }
  };
}

function inputsOf({ seed = [] }: SeedOptions): readonly SeedInput[] {
  return isList(seed) ? seed : [seed];
}

function isList(seed: SeedInput | readonly SeedInput[]): seed is readonly SeedInput[] {
  return Array.isArray(seed);
}
