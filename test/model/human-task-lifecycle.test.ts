import { describe, it } from 'vitest';
import { liveThrough } from '../support/human-task-lifecycle.ts';

describe('the life of a Human task', () => {
  it('goes as its model says, whoever does what and when, in 100 lives', () => liveThrough(100));
});
