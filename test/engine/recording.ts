import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json } from './normalised.ts';

/** Results by the titles of the scenarios. */
export type Results = Readonly<Record<string, Json>>;

export interface RecordedEngine {
  readonly version: string;
  /** The day of the recording. */
  readonly recorded: string;
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
