/** `conductor-mock`, once it is known that this Node.js can run it. */
import { allCommands } from './all-commands.ts';
import { endWithNpm, endWithReader } from './early-ends.ts';
import { runCommand } from './run-command.ts';

endWithReader();
endWithNpm('npx');
await runCommand(process.argv.slice(2), allCommands());
