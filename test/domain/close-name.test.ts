import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeName } from '../../src/domain/close-name.ts';

const known = ['complete', 'iteration', 'workflowId', 'states', 'keyId', 'size'];

describe('a name', () => {
  it.each([
    ['Complete', 'complete'],
    ['completed', 'complete'],
    ['complet', 'complete'],
    ['compelte', 'complete'],
    ['iteration[]', 'iteration'],
    ['workflow_id', 'workflowId'],
    ['workflow-id', 'workflowId'],
    ['WORKFLOWID', 'workflowId'],
    ['state', 'states'],
    ['keyid', 'keyId'],
    ['sizes', 'size'],
    ['siz', 'size'],
    ['siez', 'size'],
  ])('%s was probably meant to be %s', (given, meant) => {
    expect(closeName(given, known)).toBe(meant);
  });

  it.each(['', 's', 'si', 'key', 'done', 'iterations-of-a-loop', 'sizing', 'x'.repeat(65)])(
    '"%s" is close to none',
    (given) => {
      expect(closeName(given, known)).toBeUndefined();
    },
  );

  it('that is known is meant, however close another is', () => {
    expect(closeName('state', ['states', 'state'])).toBeUndefined();
  });

  it('is close to the nearest of several', () => {
    expect(closeName('statuss', ['statutes', 'status'])).toBe('status');
  });

  it('is never close to itself, and what is close is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (given, names) => {
        const meant = closeName(given, names);
        expect(meant).not.toBe(given);
        if (meant !== undefined) expect(names).toContain(meant);
      }),
    );
  });
});
