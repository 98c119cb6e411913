import type { Client } from 'pg';
import { StoreError } from '../../domain/store-error.ts';
import { namedUrl, type Place } from './connection.ts';
import { readLines, type Found } from './lines-from-rows.ts';

/** Told each text of what is kept, in order. What it throws says what is wrong with it. */
export type TellText = (text: string) => void | Promise<void>;

/** Tells everything that is kept; undefined: nothing is. Throws a StoreError where it is not what a server has written. */
export async function readKept(
  client: Client,
  place: Place,
  snapshot: TellText,
): Promise<Found | undefined> {
  let unread: unknown;
  const tell = async (line: string) => {
    if (unread !== undefined) return;
    try {
      await snapshot(line);
    } catch (error) {
      unread = error;
    }
  };
  await client.query(`SELECT ${place.schema}.forget_coming()`);
  const found = await readLines(client, place.schema, tell);
  if (unread !== undefined) throw damaged(place, unread);
  return found;
}

function damaged({ url, schema }: Place, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError(
    'damaged',
    `the store ${namedUrl(url)} is damaged: ${reason}: restore a back-up, or drop its schema ${schema} to begin anew`,
  );
}
