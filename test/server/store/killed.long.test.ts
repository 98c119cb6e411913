import { join } from 'node:path';
import { describe, it } from 'vitest';
import { useCli } from '../../support/cli-process.ts';
import { fileStore, killedUnderLoad } from '../../support/killed-under-load.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();
const run = useCli();

describe('a server with a file', () => {
  it('has after each of 30 SIGKILLs all that was written', { timeout: 300_000 }, async () => {
    await killedUnderLoad(fileStore(join(folder(), 'kept')), 30, run);
  });
});
