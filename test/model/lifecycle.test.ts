import { describe, it } from 'vitest';
import { operateThroughLives } from '../support/executions-lifecycle.ts';

describe('executions that are operated on', () => {
  it('stay consistent, and can be brought to their end', () => operateThroughLives(30));
});
