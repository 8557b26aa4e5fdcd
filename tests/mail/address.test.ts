// Addresses we write to, ids in their place, and tokens that are good for one thing.

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresses, countedForm, parseAddress, type Token } from '../../functions/mail/address.ts';
import type { Keys } from '../../functions/ports/keys.ts';

/** Keys as KMS would give them, by generation. */
const keysOf = (...generations: string[]): Keys => ({
  mac: async (generation, purpose, text) =>
    createHmac('sha256', `${generation} ${purpose} root`).update(text).digest(),
  newest: generations.at(-1) as string,
  oldest: generations[0] as string,
  known: (generation) => generations.includes(generation),
});
const ours = addresses(keysOf('a'));

const id = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'),
  minLength: 20,
  maxLength: 20,
});
const community = fc.stringMatching(/^[a-z][a-z0-9-]{1,14}$/);
const side = fc.constantFrom('a' as const, 'b' as const);
const anyToken: fc.Arbitrary<Token> = fc.oneof(
  fc.record({ for: fc.constantFrom('ask', 'follow-up', 'question', 'yes'), introduction: id, side }),
  fc.record({
    for: fc.constantFrom('member', 'application', 'member-question', 'leave'),
    community,
    member: id,
  }),
  fc.record({ for: fc.constant('confirm'), community, member: id, attempt: fc.integer({ min: 1, max: 99 }) }),
) as fc.Arbitrary<Token>;

describe('a token', () => {
  it('says what was put into it, fits a local part, and survives upper case', async () => {
    await fc.assert(
      fc.asyncProperty(anyToken, async (token) => {
        const text = await ours.token(token);
        expect(text).toMatch(/^[a-z0-9-]{1,64}$/);
        expect(await ours.read(text)).toEqual(token);
        expect(await ours.read(text.toUpperCase())).toEqual(token);
      }),
    );
  });

  it('with any character changed is none of ours', async () => {
    await fc.assert(
      fc.asyncProperty(anyToken, fc.nat(), fc.constantFrom(...'abcxyz27'), async (token, at, letter) => {
        const text = await ours.token(token);
        const place = at % text.length;
        if (text[place] === letter) return;
        expect(await ours.read(text.slice(0, place) + letter + text.slice(place + 1))).toBeNull();
      }),
    );
  });

  it('for one purpose is not good for another', async () => {
    const ask = await ours.token({ for: 'ask', introduction: 'a'.repeat(20), side: 'a' });
    for (const purpose of ['f', 'q', 'y', 'm', 'c', 's']) {
      expect(await ours.read(purpose + ask.slice(1)), purpose).toBeNull();
    }
  });

  it('of one side or person is not good for the other', async () => {
    const ask = await ours.token({ for: 'ask', introduction: 'a'.repeat(20), side: 'a' });
    expect(await ours.read(`${ask.slice(0, -1)}b`)).toBeNull();
  });

  it('of an older key lives on after rotation, and a removed key ends it', async () => {
    const token: Token = { for: 'member', community: 'friends', member: 'b'.repeat(20) };
    const old = await ours.token(token);
    expect(await addresses(keysOf('a', 'b')).read(old)).toEqual(token);
    expect(await addresses(keysOf('b')).read(old)).toBeNull();
  });
});

describe('a person’s id', () => {
  it('is the same for an address in any capitals, and differs between communities', async () => {
    expect(await ours.person('friends', 'Ada@Example.org')).toBe(
      await ours.person('friends', 'ada@example.org'),
    );
    expect(await ours.person('others', 'ada@example.org')).not.toBe(
      await ours.person('friends', 'ada@example.org'),
    );
  });

  it('stays the same when keys are rotated', async () => {
    expect(await addresses(keysOf('a', 'b')).person('friends', 'ada@example.org')).toBe(
      await ours.person('friends', 'ada@example.org'),
    );
  });
});

describe('an address', () => {
  it.each([
    ['ada@example.org', 'ada@example.org'],
    [' Ada.Lind+x@Example.ORG ', 'Ada.Lind+x@example.org'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ])('%j is taken as %j', (typed, taken) => {
    expect(parseAddress(typed)).toBe(taken);
  });

  it.each([
    '"ada@evil.example"@example.org',
    'ada@localhost',
    'ada@127.0.0.1',
    'ada@[127.0.0.1]',
    'ada(comment)@example.org',
    'a@b.c\r\nBcc: x@y.example',
    'ada@exa mple.org',
    'ada.@example.org',
    '.ada@example.org',
    'ädä@example.org',
    `${'a'.repeat(65)}@example.org`,
    'Ada <ada@example.org>',
    'ada@example.org, ben@example.org',
    '@example.org',
    'ada',
    '',
  ])('%j is refused', (typed) => {
    expect(parseAddress(typed)).toBeNull();
  });

  it('buys no further attempts with tags or dots, and is never merged by them', async () => {
    expect(countedForm('Ada.Lind+news@gmail.com')).toBe(countedForm('adalind@googlemail.com'));
    expect(await ours.person('friends', 'ada+1@example.org')).not.toBe(
      await ours.person('friends', 'ada@example.org'),
    );
  });
});
