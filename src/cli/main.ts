#!/usr/bin/env node
import { isNodeNewEnough } from './node-version.ts';

if (isNodeNewEnough()) await import('./commands.ts');
