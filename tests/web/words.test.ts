// What people type is cleaned, and what would give them away is found; networks are cut.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsToSomebody, saysName } from '../../functions/core/privacy.ts';
import { networkOf } from '../../functions/web/network.ts';
import { cleanLine, cleanText, saysSomething } from '../../functions/web/words.ts';

describe('cleaning', () => {
  test('line ends become line feeds, and several empty lines one', () => {
    expect(cleanText('one\r\ntwo\r\r\n\r\n\r\nthree ')).toBe('one\ntwo\n\nthree');
  });

  test('controls, direction overrides and marks without width are taken out, words joined with care stay', () => {
    expect(cleanText('a\u0000b\u202ec\u2066d\u200be')).toBe('abcde');
    expect(cleanText('👩\u200d👧 می\u200cروم')).toBe('👩\u200d👧 می\u200cروم');
  });

  test('letters and their accents become one character', () => {
    expect(cleanLine('Zoe\u0308   Müller\n')).toBe('Zoë Müller');
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLine(text)).not.toMatch(/[\r\n]/);
      }),
      { seed: 20261122, verbose: 1 },
    );
  });

  test.each(['', '   ', '...', '\u3000', '—'])('%j says nothing', (text) => {
    expect(saysSomething(cleanText(text))).toBe(false);
  });
});

describe('what leads to somebody', () => {
  test.each([
    'write to ada@example.org',
    'see https://example.org/me',
    'my page is www.example.org',
    'linkedin.com/in/ada',
    'call +49 30 1234567',
    'call 030 / 123 45 67',
    'call (555) 123-4567',
  ])('%s', (text) => expect(leadsToSomebody(text)).toBe(true));

  test.each([
    'I write Node.js and ASP.net, and/or poems',
    'From 1998 to 2003, and again 2010-2014',
    'two or three hours a week, 10.30 to 12.30',
    'a budget of 250,000 a year',
    'I answer @ night',
  ])('but not %s', (text) => expect(leadsToSomebody(text)).toBe(false));
});

describe('what says a name', () => {
  test.each([
    ['I am Ada and I build engines.', 'Ada Lovelace'],
    ['I’m Ada.', 'Ada Lovelace'],
    ['My name is Lovelace', 'Ada Lovelace'],
    ['People call me Ada', 'Ada'],
    ['The work of ADA LOVELACE', 'Ada Lovelace'],
  ])('%s (%s)', (text, name) => expect(saysName(text, name)).toBe(true));

  test.each([
    ['I am an architect.', 'An Nguyen'],
    ['I will mark the rose beds.', 'Rose Will'],
    ['I am fond of Ada, the language.', 'Ada Lovelace'],
    ['Anything', ''],
  ])('but not %s (%s)', (text, name) => expect(saysName(text, name)).toBe(false));
});

describe('a network', () => {
  test.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:2ff:3:4:5:6', '2001:db8:1:200::/56'],
    ['2001:DB8::1', '2001:db8:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['', 'unknown'],
    [undefined, 'unknown'],
    ['1:2:3', 'unknown'],
    ['1::2::3', 'unknown'],
    ['not an address', 'unknown'],
  ])('of %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});
