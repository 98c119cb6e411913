import { checkCommand } from './check.ts';
import { conformCommand } from './conform.ts';
import { diagramCommand } from './diagram.ts';
import { doctorCommand } from './doctor.ts';
import { initCommand } from './init.ts';
import type { Command } from './command.ts';
import { snapshotCommand } from './snapshot.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';

/** In the order in which the help lists them. */
export function allCommands(): readonly [Command, ...Command[]] {
  return [
    startCommand(),
    verifyCommand,
    conformCommand,
    checkCommand,
    initCommand,
    doctorCommand,
    snapshotCommand,
    diagramCommand,
  ];
}
