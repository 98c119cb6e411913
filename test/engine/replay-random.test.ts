import { randomOnes } from './areas.ts';
import { replay } from './replay.ts';

// An eighth of them; all are replayed in the long tests.
replay(randomOnes.filter((_one, at) => at % 8 === 0));
