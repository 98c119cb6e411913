import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';

/** The path of an empty folder, another one for each test of the file; they go with the last of them. */
export function useOwnFolder(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'own-folder-'));
  let count = 0;
  beforeEach(() => {
    mkdirSync(join(root, String((count += 1))));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  return () => join(root, String(count));
}
