import { expect, it } from 'vitest';
import { blocksOf, textOf } from '../docs/markdown.ts';
import { useCli } from '../support/cli-process.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
const run = useCli();

it('docs/stores.md: what it says to install and to start works, and a second server stands by', async () => {
  const shown = blocksOf('docs/stores.md').find(({ text }) => text.includes('postgres://'));
  const [install, start] = shown!.text.trim().split('\n');
  expect(install).toBe('npm install pg@8');
  const { peerDependencies } = JSON.parse(textOf('package.json')) as {
    peerDependencies: Record<string, string>;
  };
  expect(peerDependencies['pg']).toMatch(/^\^8\./);

  const documented = 'postgres://mock:secret@db.example:5432/mock';
  expect(start).toBe(`npx conductor-mock --store ${documented}`);
  const args = ['--port', '0', '--store', await postgres.database('mock')];
  const server = run(args);
  const reading = await fetch(`${await server.ready()}/__admin/cluster`);
  const { store } = (await reading.json()) as { store: { kind: string; place: string } };
  expect(store.kind).toBe('postgres');
  expect(store.place).toMatch(/^postgres:.*\/mock$/);
  expect(store.place).not.toContain('secret');
  const second = run(args);
  await second.ready();
  expect(second.stderr).toContain('stands by');
  expect(server.stderr + second.stderr).not.toContain('secret');
  for (const one of [server, second]) {
    one.kill('SIGTERM');
    expect(await one.end).toBe(0);
  }
});
