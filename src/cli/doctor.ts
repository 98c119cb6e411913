import { join } from 'node:path';
import { checkSeeds } from '../index.ts';
import { clientVariables, judgeVariables } from './client-variables.ts';
import type { Command } from './command.ts';
import { fine, printed, wrong, type Finding } from './doctor-finding.ts';
import { judgePort, judgeServer } from './look-at-server.ts';
import type { OptionTable } from './option-table.ts';
import { readStartOptions, startOptions } from './start-options.ts';

const { port, host, seed } = startOptions;
const options: OptionTable = { port, host, seed };

export const doctorCommand: Command = {
  name: 'doctor',
  does: 'says what is wrong with a set-up, and what would be right',
  options,
  notes: `It looks at Node.js, the port and the seeds that a start with the same options would have, the variables by which
clients find a cluster (CONDUCTOR_SERVER_URL, CONDUCTOR_AUTH_KEY, CONDUCTOR_AUTH_SECRET, also in .env), and the server that
they lead to.

It ends with
  0  when nothing is wrong
  1  when something is
  2  when an option is wrong`,
  run: async (texts) => {
    const { port: given, host: address, seed: seeds } = readStartOptions(texts);
    const variables = clientVariables(process.env, join(process.cwd(), '.env'));
    const findings = [
      fine(`Node.js ${process.versions.node}`),
      await judgePort(address, given),
      ...(await judgeSeeds(seeds)),
      ...judgeVariables(variables, `http://127.0.0.1:${String(given || 8080)}`),
      ...(await judgeServer(variables)),
    ];
    for (const finding of findings) process.stdout.write(printed(finding));
    if (findings.some(({ remedy }) => remedy !== undefined)) process.exitCode = 1;
  },
};

async function judgeSeeds(seeds: readonly string[]): Promise<readonly Finding[]> {
  if (seeds.length === 0) return [];
  const found = await checkSeeds(seeds);
  if (found.length === 0) return [fine('the seeds can be loaded')];
  return found.map((one) => wrong(one, 'mend it there; conductor-mock check looks again'));
}
