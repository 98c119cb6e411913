/** `conductor-mock`, once it is known that this Node.js can run it. */
import { checkCommand } from './check.ts';
import { conformCommand } from './conform.ts';
import { endWithNpm, endWithReader } from './early-ends.ts';
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
]);
