import { isJsonObject } from '../../domain/json.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { Turn } from './write-snapshot.ts';

/** The value as JSON has it, copied in steps; throws a SnapshotError for one that JSON cannot have. */
export async function copyOf(value: unknown, turn: Turn): Promise<unknown> {
  if (Array.isArray(value)) return copiedList(value, turn);
  if (!isJsonObject(value)) return jsonOf(value);
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value))
    members.push([name, Array.isArray(member) ? await copiedList(member, turn) : jsonOf(member)]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

async function copiedList(list: readonly unknown[], turn: Turn): Promise<readonly unknown[]> {
  const copied: unknown[] = [];
  for (const item of list) {
    copied.push(jsonOf(item));
    await turn();
  }
  return copied;
}

function jsonOf(value: unknown): unknown {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? undefined : JSON.parse(text);
  } catch (error) {
    throw new SnapshotError(`a snapshot is JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
