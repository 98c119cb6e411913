/** Checks over HTTP, as any user could, whether a cluster behaves as the cases say. Knows nothing of the mock's inside. */
import { runCheck, type Check } from '../check.ts';
import type { ConformanceOptions } from '../options.ts';
import { probes as allProbes } from '../probes/index.ts';
import { runProbe, type Probe } from '../probes/probe.ts';
import type { CheckReport, FidelityReport, Outcome, ProbeReport, TargetReport } from '../report.ts';
import { openContext, type OpenContext } from '../context.ts';
import { TargetError } from '../target-error.ts';
import { isSteerable, openTarget, type Target } from '../target.ts';
import { checks as allChecks } from '../themes/index.ts';
import { NoAnswer } from '../wire.ts';

/** Throws a TargetError where no check can be run; whatever else goes wrong stands in the report. */
export async function runConformance(options: ConformanceOptions): Promise<FidelityReport> {
  const selected = selectChecks(allChecks, options.only);
  const probing = selectProbes(options);
  const target = await openTarget(options);
  const context = openContext(target, options);
  const checks: CheckReport[] = [];
  const probes: ProbeReport[] = [];
  let leftBehind: readonly string[] = [];
  let cutShort: string | undefined;
  try {
    for (const one of selected) {
      if (options.signal?.aborted) break;
      options.onProgress?.(checks.length + 1, selected.length + probing.length);
      const outcome = await runCheck(one, context);
      checks.push(outcome);
      options.onOutcome?.(outcome);
      if (options.stopAtFirst && outcome.outcome === 'differs') break;
    }
    for (const one of probing) {
      if (options.signal?.aborted) break;
      options.onProgress?.(selected.length + probes.length + 1, selected.length + probing.length);
      probes.push(await runProbe(one, context));
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    cutShort = error.message;
  } finally {
    leftBehind = await context.close();
  }
  return {
    target: describe(target, context),
    counts: count(checks),
    checks,
    probes,
    leftBehind,
    ...(cutShort === undefined ? {} : { cutShort }),
  };
}

/** The name by which `only` asks for the probes. */
const PROBES = 'probes';

function selectChecks(all: readonly Check[], only: readonly string[] | undefined) {
  if (only === undefined) return all;
  const names = (one: Check) => [one.case.id, one.case.id.slice(0, 1)];
  const known = new Set([PROBES, ...all.flatMap(names)]);
  const unknown = only.find((name) => !known.has(name));
  if (unknown !== undefined || only.length === 0)
    throw new TargetError(
      `there is no check ${unknown ?? 'among none'}: name cases, such as A1, themes, such as A, or probes`,
    );
  return all.filter((one) => names(one).some((name) => only.includes(name)));
}

/** A run that stops at the first difference reports that alone. */
function selectProbes({ only, stopAtFirst }: ConformanceOptions): readonly Probe[] {
  return !stopAtFirst && (only?.includes(PROBES) ?? true) ? allProbes : [];
}

function describe({ baseUrl, version, steering }: Target, { callers }: OpenContext): TargetReport {
  const clock = isSteerable(steering) ? steering.clock : 'its own';
  return { baseUrl, version, callers, clock };
}

function count(checks: readonly CheckReport[]): Record<Outcome, number> {
  const of = (outcome: Outcome) => checks.filter((one) => one.outcome === outcome).length;
  return { agreed: of('agreed'), differs: of('differs'), skipped: of('skipped') };
}
