#!/usr/bin/env node
import { explain } from './machine-problem.ts';
import { isNodeNewEnough } from './node-version.ts';

if (isNodeNewEnough()) await import('./commands.ts').catch(explain);
