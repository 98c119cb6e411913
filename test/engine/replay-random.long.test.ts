import { randomOnes } from './areas.ts';
import { replay } from './replay.ts';

replay(randomOnes);
