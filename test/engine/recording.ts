import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json } from './normalised.ts';

/**
 * Results by the titles of the scenarios. Threads of the engine race with one another: where it answers otherwise from
 * one time to the next, a result has `oneOf`, the answers that it gave.
 */
export type Results = Readonly<Record<string, Json>>;

export interface RecordedEngine {
  readonly version: string;
  /** The day of the recording. */
  readonly recorded: string;
}

/** The answers that a result stands for: one, but for what differs from one time to the next. */
export function answersIn(result: Json | undefined): readonly (Json | undefined)[] {
  if (typeof result !== 'object' || result === null || !('oneOf' in result)) return [result];
  return result['oneOf'] as readonly Json[];
}

const folder = new URL('./recorded/', import.meta.url);

/** What the engine answered to the scenarios of the area; nothing where it was never recorded. */
export function readRecording(area: string): Results {
  const file = fileOf(area);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
}

/** A line for each scenario, in the order of their titles, so that a change shows what has changed. */
export function writeRecording(area: string, results: Results): void {
  const lines = Object.keys(results)
    .sort()
    .map((title) => `${JSON.stringify(title)}:${JSON.stringify(results[title])}`);
  writeFileSync(fileOf(area), `{\n${lines.join(',\n')}\n}\n`);
}

export function readRecordedEngine(): RecordedEngine {
  return JSON.parse(readFileSync(fileOf('engine'), 'utf8')) as RecordedEngine;
}

export function writeRecordedEngine(engine: RecordedEngine): void {
  writeFileSync(fileOf('engine'), `${JSON.stringify(engine, undefined, 2)}\n`);
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`${name}.json`, folder));
}
