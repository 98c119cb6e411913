/** `npm start`: the demo. */
import { explain } from './machine-problem.ts';
import { isNodeNewEnough } from './node-version.ts';

if (isNodeNewEnough()) await import('./run-demo.ts').catch(explain);
