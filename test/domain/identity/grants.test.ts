import { describe, expect, it } from 'vitest';
import { withGrants, type Grant } from '../../../src/domain/identity/grants.ts';

const target = { type: 'WORKFLOW_DEF', id: 'loan' };
const user = (id: string): Grant['subject'] => ({ type: 'USER', id });

describe('several grants on one target', () => {
  it('are added to those that are held; whoever was granted something last comes last', () => {
    const held = { target, grants: [{ subject: user('a'), access: ['READ'] as const }] };
    const { grants } = withGrants(target, held, [
      { subject: user('b'), access: ['READ'] },
      { subject: user('a'), access: ['UPDATE', 'READ'] },
      { subject: { type: 'GROUP', id: 'a' }, access: ['DELETE'] },
    ]);

    expect(grants).toEqual([
      { subject: user('b'), access: ['READ'] },
      { subject: user('a'), access: ['READ', 'UPDATE'] },
      { subject: { type: 'GROUP', id: 'a' }, access: ['DELETE'] },
    ]);
  });

  it('cost a few looks each, however many there are', () => {
    const looks = (count: number) => {
      let seen = 0;
      const added = Array.from({ length: count }, (_none, at): Grant => {
        const subject: Grant['subject'] = {
          type: 'USER',
          get id() {
            seen += 1;
            return `user-${at}`;
          },
        };
        return { subject, access: ['READ'] };
      });
      withGrants(target, undefined, added);
      return seen;
    };

    expect(looks(2_000)).toBeLessThanOrEqual(2.2 * looks(1_000));
  });
});
