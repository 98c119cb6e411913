import { ensureWritable, writeWhole } from '../contract/documents/report-file.ts';
import { TargetError, runConformance, type CheckReport, type FidelityReport } from '../index.ts';
import type { Command } from './command.ts';
import { showProgress } from './progress.ts';
import { conformOptions, readConformOptions, type ConformOptions } from './conform-options.ts';

export const conformCommand: Command = {
  name: 'conform',
  does: 'asks a cluster whether it behaves as this mock does, and removes what it made there',
  options: conformOptions,
  notes: `It makes forms, definitions, executions and callers under names of its own. Interrupted, it stops after the
check it is at and removes them all the same.

It ends with
  0  when no check differs; those that were skipped say why, are counted at the end and do not fail the run
  1  when a check differs
  2  when nothing was asked or not all: wrong options, a target that cannot be reached or stops answering, a key that is
     refused or belongs to no administrator, nothing but skipped checks, an interruption`,
  run: (texts) => conform(readConformOptions(texts)),
};

async function conform({ report: path, ...options }: ConformOptions): Promise<void> {
  if (path !== undefined) ensureWritable(path);
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
  };
  for (const signal of SIGNALS) process.once(signal, interrupt);
  const progress = showProgress('asking question');
  try {
    const report = await runConformance({
      ...present(options),
      signal: interruption.signal,
      onProgress: progress.at,
      onOutcome: (one) => {
        progress.clear();
        process.stdout.write(`${lineOf(one)}\n`);
      },
    }).finally(progress.end);
    if (path !== undefined) writeWhole(path, `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(`${closingOf(report, path)}\n`);
    judge(report, interruption.signal.aborted);
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    fail(error.message);
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function judge({ cutShort, counts, checks }: FidelityReport, interrupted: boolean): void {
  if (interrupted) fail('interrupted: not every check was made');
  else if (cutShort !== undefined) fail(`the target stopped answering: ${cutShort}`);
  else if (checks.length > 0 && checks.length === counts.skipped)
    fail('nothing was asked: every check was skipped');
  else process.exitCode = counts.differs > 0 ? 1 : 0;
}

function fail(reason: string): void {
  process.stderr.write(`conductor-mock: ${reason}\n`);
  process.exitCode = 2;
}

function lineOf({ outcome, case: id, title, reason }: CheckReport): string {
  const line = `${outcome.padEnd(8)} ${id.padEnd(4)} ${title}`;
  return reason === undefined ? line : `${line}: ${reason}`;
}

function closingOf({ target, counts, leftBehind, probes }: FidelityReport, path?: string): string {
  const { agreed, differs, skipped } = counts;
  return [
    '',
    `${target.baseUrl}: version ${target.version}, clock: ${target.clock}, callers: ${target.callers}`,
    `${agreed} agreed, ${differs} differ, ${skipped} skipped`,
    ...probes.map(({ question, answer }) => `recorded: ${question} ${answer}`),
    ...leftBehind.map((one) => `left behind: ${one}`),
    ...(path === undefined ? [] : [`report: ${path}`]),
  ].join('\n');
}

/** Without the options that were not given. */
function present({ credentials, adminToken, only, ...rest }: Omit<ConformOptions, 'report'>) {
  return {
    ...rest,
    ...(credentials === undefined ? {} : { credentials }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(only === undefined ? {} : { only }),
  };
}
