import { expect, it } from 'vitest';
import { messageOf } from '../../../src/control/journal/entry.ts';

it('a body is kept as it was, whatever becomes of the memory that it came in', () => {
  const read = Buffer.from('{"item":"lamp"}');
  const { body } = messageOf({}, read);
  read.fill(0);

  expect(body).toBe('{"item":"lamp"}');
});
