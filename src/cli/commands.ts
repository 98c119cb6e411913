/** `conductor-mock`, once it is known that this Node.js can run it. */
import { checkCommand } from './check.ts';
import { conformCommand } from './conform.ts';
import { doctorCommand } from './doctor.ts';
import { endWithNpm, endWithReader } from './early-ends.ts';
import { initCommand } from './init.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';

endWithReader();
endWithNpm('npx');
await runCommand(process.argv.slice(2), [
  startCommand(),
  verifyCommand,
  conformCommand,
  checkCommand,
  initCommand,
  doctorCommand,
]);
