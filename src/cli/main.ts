#!/usr/bin/env node
import { conformCommand } from './conform.ts';
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';

await runCommand(process.argv.slice(2), [startCommand(), verifyCommand, conformCommand]);
