#!/usr/bin/env node
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';

await runCommand(process.argv.slice(2), [startCommand()]);
