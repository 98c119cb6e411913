#!/usr/bin/env node
import { runCommand } from './run-command.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';

await runCommand(process.argv.slice(2), [startCommand(), verifyCommand]);
