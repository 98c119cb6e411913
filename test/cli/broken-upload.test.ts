import { describe, expect, it } from 'vitest';
import { useCli } from '../support/cli-process.ts';
import { openConnection, rawCall } from '../support/raw-http.ts';

describe('an upload that breaks off', () => {
  const run = useCli();

  it('leaves the server as it was, with nothing to say about it', async () => {
    const cli = run(['--port', '0', '--log-level', 'warn']);
    const base = await cli.ready();
    for (const path of ['/api/token', '/__admin/seed', '/nothing']) {
      const { host } = new URL(base);
      const connection = await openConnection(base);
      connection.send(`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\n{"a"`);
      // Its head has arrived once another connection was answered.
      expect((await rawCall(base, { path: '/health' })).status).toBe(200);
      connection.cut();
    }
    for (let count = 0; count < 3; count += 1)
      expect((await rawCall(base, { path: '/health' })).status).toBe(200);
    cli.kill('SIGTERM');

    expect(await cli.end).toBe(0);
    expect(cli.stderr).toBe('');
  });
});
