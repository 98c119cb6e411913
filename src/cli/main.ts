#!/usr/bin/env node
import { conformCommand } from './conform.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';

await runCommand(process.argv.slice(2), [startCommand(), conformCommand]);
