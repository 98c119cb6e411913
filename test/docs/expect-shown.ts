import { expect } from 'vitest';
import type { Shown } from './documented-steps.ts';

/**
 * That a command printed what the document shows. `…` stands for what differs from run to run, or for what is too
 * long to show: alone on a line for any lines, at the end of one for its rest, as a text of JSON for any value.
 */
export function expectShown(printed: string, { kind, text, at }: Shown, command: string): void {
  const message = `${at}, what is printed by ${command}:\n${printed}`;
  if (kind === 'json') expect(JSON.parse(printed), message).toEqual(withAnything(JSON.parse(text)));
  else if (kind === 'statuses') expect(statusesOf(printed), message).toEqual(text.split('\n'));
  else expect(linesOf(printed), message).toMatch(patternOf(text));
}

/** The number at the end of each line. */
function statusesOf(printed: string): readonly string[] {
  return [...printed.matchAll(/ (\d{3})$/gm)].map(([, status = '']) => status);
}

function linesOf(printed: string): string {
  return printed.replaceAll('\r\n', '\n').trimEnd();
}

function patternOf(text: string): RegExp {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? '[^]*?' : escaped(line).replaceAll('…', '.*')));
  return new RegExp(`^${lines.join('\n')}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function withAnything(value: unknown): unknown {
  if (value === '…') return expect.anything();
  if (Array.isArray(value)) return value.map(withAnything);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withAnything(one)]));
}
