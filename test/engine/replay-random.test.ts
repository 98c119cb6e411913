import { randomOnes } from './areas.ts';
import { replay } from './replay.ts';

// The others are long tests.
replay(randomOnes.filter((_one, at) => at % 3 === 0));
