import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { scenarios } from '../../engine/areas.ts';
import { replay } from '../../engine/replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the recorded scenarios of the engine, on a file', () => {
  replay(scenarios, () => `file:${join(folder, 'kept')}`);
});
