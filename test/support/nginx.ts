/** nginx with a configuration of a test, in the foreground and in a folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { vi } from 'vitest';
import { rawCall } from './raw-http.ts';

/** The program of NGINX, or the first on the path and where Debian has it. */
function nginxProgram(): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  const program = process.env['NGINX'] ?? found;
  if (program === undefined)
    throw new Error('nginx is not installed: apt-get install nginx-light, or name it in NGINX');
  return program;
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface Nginx {
  readonly url: string;
  /** Resolves once it has ended. */
  end(): Promise<void>;
}

/** Answers on the port; what it writes besides goes into the folder. */
export async function startNginx(config: string, folder: string, port: number): Promise<Nginx> {
  const own = TEMPORARY.map((name) => `  ${name}_temp_path temporary/${name};`).join('\n');
  mkdirSync(join(folder, 'temporary'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    config.replace(/^http \{$/m, `http {\n  access_log off;\n${own}`),
  );
  const args = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
  const running = spawn(nginxProgram(), [...args, '-g', 'daemon off; pid nginx.pid;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => {
    running.once('close', () => {
      resolve();
    });
  });
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(async () => {
    if (running.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await rawCall(url, { path: '/livez' });
  }, 10_000);
  return {
    url,
    end: () => {
      running.kill('SIGTERM');
      return ended;
    },
  };
}
