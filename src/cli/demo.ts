/** `npm start`: the demo. */
import { isNodeNewEnough } from './node-version.ts';

if (isNodeNewEnough()) await import('./run-demo.ts');
