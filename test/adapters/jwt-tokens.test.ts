import { SignJWT, UnsecuredJWT } from 'jose';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { JwtTokens } from '../../src/adapters/jwt-tokens.ts';

const NOW = Date.parse('2026-01-05T09:00:00Z');
const HOUR_MS = 3_600_000;
const tokens = new JwtTokens('the seed');
const bob = { subject: 'bob', uuid: 'u1' };
const payloadOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('stands for its subject until it ends', async () => {
    const token = await tokens.issue(bob, NOW, HOUR_MS);

    expect(await tokens.read(token, NOW)).toMatchObject(bob);
    expect(await tokens.read(token, NOW + HOUR_MS - 1)).toMatchObject(bob);
    expect(await tokens.read(token, NOW + HOUR_MS)).toBe('expired');
    expect(await tokens.read(token, NOW)).toMatchObject(bob);
  });

  it('says who and from when to when, in seconds', async () => {
    expect(payloadOf(await tokens.issue(bob, NOW, HOUR_MS))).toEqual({
      sub: 'bob',
      uuid: 'u1',
      iat: NOW / 1000,
      exp: (NOW + HOUR_MS) / 1000,
    });
  });

  it('names the access key that it was traded for', async () => {
    const token = await tokens.issue(
      { subject: 'app:robot', uuid: 'u2', accessKeyId: 'k1' },
      NOW,
      HOUR_MS,
    );

    expect(await tokens.read(token, NOW)).toMatchObject({
      subject: 'app:robot',
      accessKeyId: 'k1',
    });
    expect(payloadOf(token)).toMatchObject({ sub: 'app:robot', access_key: 'k1' });
    expect(await new JwtTokens('the seed').read(token, NOW)).toMatchObject({ accessKeyId: 'k1' });
  });

  it('never ends when it is given no life', async () => {
    const token = await tokens.issue(bob, NOW, undefined);

    expect(await tokens.read(token, 8.64e15)).toMatchObject(bob);
  });

  it.each([0, -1, -HOUR_MS])('has ended from the start when its life is %i', async (life) => {
    expect(await tokens.read(await tokens.issue(bob, NOW, life), NOW)).toBe('expired');
  });

  it('may be given a life longer than all dates', async () => {
    const token = await tokens.issue(bob, NOW, Number.MAX_VALUE);

    expect(await tokens.read(token, NOW)).toMatchObject(bob);
  });

  it('is the same for the same seed, subject and time, and read by any such server', async () => {
    const same = new JwtTokens('the seed');
    const token = await tokens.issue(bob, NOW, HOUR_MS);

    expect(await same.issue(bob, NOW, HOUR_MS)).toBe(token);
    expect(await same.read(token, NOW)).toMatchObject(bob);
  });
});

describe('what is no token', () => {
  const key = createHash('sha256').update('token key of the seed').digest();

  it.each<[string, () => string | Promise<string>]>([
    ['nothing', () => ''],
    ['a word', () => 'word'],
    ['dots', () => '..'],
    ['no JSON inside', () => 'e30.e30.e30'],
    [
      'one that says it needs no signature',
      () => new UnsecuredJWT({ uuid: 'u1' }).setSubject('bob').encode(),
    ],
    [
      'one without its signature',
      async () => (await tokens.issue(bob, NOW, HOUR_MS)).replace(/[^.]*$/, ''),
    ],
    ['one of another seed', () => new JwtTokens('another seed').issue(bob, NOW, HOUR_MS)],
    [
      'one of another algorithm',
      () =>
        new SignJWT({ uuid: 'u1' })
          .setProtectedHeader({ alg: 'HS512' })
          .setSubject('bob')
          .sign(key),
    ],
    [
      'one for nobody',
      () => new SignJWT({ uuid: 'u1' }).setProtectedHeader({ alg: 'HS256' }).sign(key),
    ],
    [
      'one that does not tell its bearer from a later one of the same id',
      () => new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject('bob').sign(key),
    ],
    [
      'one whose subject was exchanged',
      async () => {
        const [head, , signature] = (await tokens.issue(bob, NOW, HOUR_MS)).split('.');
        return [head, encode({ sub: 'root', uuid: 'u1', iat: NOW / 1000 }), signature].join('.');
      },
    ],
    [
      'one whose algorithm was exchanged',
      async () => {
        const [, payload, signature] = (await tokens.issue(bob, NOW, HOUR_MS)).split('.');
        return [encode({ alg: 'none' }), payload, signature].join('.');
      },
    ],
    [
      'one with another character in its signature',
      async () =>
        (await tokens.issue(bob, NOW, HOUR_MS)).replace(
          /(.)(.)$/,
          (_all, one: string, last: string) => (one === 'A' ? 'B' : 'A') + last,
        ),
    ],
  ])('is invalid: %s', async (_what, forged) => {
    expect(await tokens.read(await forged(), NOW)).toBe('invalid');
  });

  it('would be one when signed with the right key: the forgeries above fail for their own reason', async () => {
    const token = await new SignJWT({ uuid: 'u1' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('bob')
      .sign(key);

    expect(await tokens.read(token, NOW)).toMatchObject(bob);
  });
});
