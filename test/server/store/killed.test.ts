import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCli } from '../../support/cli-process.ts';
import { fileStore, killedUnderLoad } from '../../support/killed-under-load.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();
const run = useCli();

describe('a server with a file', () => {
  it('has after a SIGKILL all that was written, and takes over its own lock', async () => {
    await killedUnderLoad(fileStore(join(folder(), 'kept')), 2, run);
  });

  it('refuses a second one with exit code 2, by the process that has the file', async () => {
    const store = `file:${join(folder(), 'kept')}`;
    const first = run(['--port', '0', '--store', store]);
    await first.ready();
    const second = run(['--port', '0', '--store', store]);
    expect(await second.end).toBe(2);
    expect(second.stderr).toContain(`the store ${store} is in use by the process `);
    first.kill('SIGTERM');
    expect(await first.end).toBe(0);
  });
});
