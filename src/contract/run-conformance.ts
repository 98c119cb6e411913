import { refuseUnknownOptions } from '../control/option-error.ts';
import { optionNames, type ConformanceOptions } from './conformance/options.ts';
import type { FidelityReport } from './conformance/report.ts';

/**
 * Asks any cluster, this one or a real one, whether it behaves as the cases say, and removes what it made there.
 * Throws an OptionError for an option that there is not, a TargetError where no check can be run; whatever else goes
 * wrong stands in the report.
 */
export async function runConformance(options: ConformanceOptions): Promise<FidelityReport> {
  refuseUnknownOptions('runConformance', options, optionNames);
  // A caller that only starts a cluster does not load the checks.
  const conformance = await import('./conformance/run/run-conformance.ts');
  return conformance.runConformance(options);
}
