import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();
const root = fileURLToPath(new URL('../../../', import.meta.url));

it('a store in PostgreSQL is refused by its install command where pg is missing', () => {
  for (const name of ['dist', 'package.json'])
    cpSync(join(root, name), join(folder(), name), { recursive: true });
  mkdirSync(join(folder(), 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== 'pg')
      symlinkSync(join(root, 'node_modules', name), join(folder(), 'node_modules', name));

  const args = ['dist/cli/main.js', '--port', '0', '--store', 'postgres://me@127.0.0.1:1/mock'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder(),
    env: {},
    encoding: 'utf8',
  });
  expect(stderr).toContain(
    'needs the package pg, which is not installed. Install it with\n  npm install pg@8',
  );
  expect(status).toBe(2);
});
