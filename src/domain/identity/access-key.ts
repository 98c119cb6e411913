import type { Reader, Stored } from '../ports.ts';
import { unknownAccessKey, type Refusal } from '../refusals.ts';
import type { AccessKey } from './people.ts';

/** A key that opens the API at once. */
export function newAccessKey(
  { id, secret }: { readonly id: string; readonly secret: string },
  applicationId: string,
  now: number,
): AccessKey {
  return { id, secret, applicationId, createdAt: now, status: 'ACTIVE' };
}

export function toggled(key: AccessKey): AccessKey {
  return { ...key, status: key.status === 'ACTIVE' ? 'INACTIVE' : 'ACTIVE' };
}

/** The key of that id, when it belongs to the application. */
export async function accessKeyOf(
  applicationId: string,
  keyId: string,
  read: Reader,
): Promise<Stored<'accessKey'> | Refusal<'UnknownAccessKey'>> {
  const key = await read.read('accessKey', keyId);
  return key?.value.applicationId === applicationId ? key : unknownAccessKey(keyId);
}
