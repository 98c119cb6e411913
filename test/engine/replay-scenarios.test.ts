import { scenarios } from './areas.ts';
import { replay } from './replay.ts';

replay(scenarios);
