// The form at the door: what is kept of it, and what is wrong with it.
import { describe, expect, test } from 'vitest';
import { limits, type Problems, readForm } from '../../functions/web/form.ts';

const filled = {
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  seek: 'Somebody who has taught grown-ups to swim',
  give: 'Patience, and a boat',
  story: 'I mend nets and read at night.',
  values: 'rivers, Plain speaking\nrivers',
  wish: 'once a quarter',
  consent: 'yes',
};

function read(change: Record<string, string> = {}, kinds: readonly string[] = []) {
  const body = new URLSearchParams({ ...filled, ...change });
  for (const kind of kinds) body.append('kinds', kind);
  return readForm(body, 'en');
}

function profile(change: Record<string, string> = {}, kinds: readonly string[] = []) {
  const { result } = read(change, kinds);
  if ('problems' in result) throw new Error(`refused for ${JSON.stringify(result.problems)}`);
  return result.profile;
}

function problems(change: Record<string, string>, kinds: readonly string[] = []): Problems {
  const { result } = read(change, kinds);
  return 'problems' in result ? result.problems : {};
}

describe('what is kept', () => {
  test('a filled form is a profile with one seek and one offer', () => {
    expect(profile()).toEqual({
      name: 'Ada Lovelace',
      language: 'en',
      intentions: [
        { direction: 'seek', words: filled.seek, kind: null, until: null, visibility: 'open' },
        { direction: 'offer', words: filled.give, kind: null, until: null, visibility: 'open' },
      ],
      kinds: [],
      story: filled.story,
      values: ['rivers', 'Plain speaking'],
      wish: 'once a quarter',
    });
  });

  test('an empty line parts two seeks; a line end does not', () => {
    const words = profile({ seek: 'A sailor\r\nwith time\r\n\r\nA cook' }).intentions.map((one) => one.words);
    expect(words).toEqual(['A sailor\nwith time', 'A cook', filled.give]);
  });

  test('no words are lost where there are more seeks than are kept apart', () => {
    const seeks = profile({ seek: 'a1\n\nb2\n\nc3\n\nd4\n\ne5\n\nf6' }).intentions.filter(
      (one) => one.direction === 'seek',
    );
    expect(seeks.map((one) => one.words)).toEqual(['a1', 'b2', 'c3', 'd4', 'e5\n\nf6']);
  });

  test('one chosen kind is the kind of each intention, several are of none', () => {
    expect(profile({}, ['work']).intentions.map((one) => one.kind)).toEqual(['work', 'work']);
    const several = profile({}, ['work', 'learning']);
    expect(several.kinds).toEqual(['work', 'learning']);
    expect(several.intentions.map((one) => one.kind)).toEqual([null, null]);
  });

  test('as many characters as there is room for, counted with one for a line end', () => {
    const seek = `${'x'.repeat(limits.seek / 2 - 1)}\r\n${'y'.repeat(limits.seek / 2)}`;
    expect(problems({ seek })).toEqual({});
  });
});

describe('what is wrong', () => {
  test('an empty form says so at every field that is needed', () => {
    const { result } = readForm(new URLSearchParams(), 'en');
    expect(result).toEqual({
      problems: {
        name: 'missing',
        email: 'missing',
        seek: 'missing',
        give: 'missing',
        story: 'missing',
        wish: 'bad-choice',
        consent: 'missing',
      },
    });
  });

  test.each<[string, Record<string, string>, Problems]>([
    ['only signs and spaces', { seek: ' ... ' }, { seek: 'missing' }],
    ['too many words', { story: 'x'.repeat(limits.story + 1) }, { story: 'too-long' }],
    ['a link in place of a name', { name: 'www.example.org' }, { name: 'bad-name' }],
    ['an address in a story', { story: 'Write to me@example.org' }, { story: 'leads-to-you' }],
    ['an address among the values', { values: 'rivers, me@example.org' }, { values: 'leads-to-you' }],
    ['one’s name in an offer', { give: 'I am Ada and I sail' }, { give: 'says-your-name' }],
    ['an address without a domain', { email: 'ada' }, { email: 'bad-address' }],
    ['a consent that is none', { consent: 'no' }, { consent: 'missing' }],
    ['a rhythm that is not offered', { wish: 'hourly' }, { wish: 'bad-choice' }],
  ])('%s', (_, change, expected) => expect(problems(change)).toEqual(expected));

  test('a kind that is not offered', () => {
    expect(problems({}, ['work', 'romance'])).toEqual({ kinds: 'bad-choice' });
  });

  test('what was typed is kept beside the problems', () => {
    const { typed } = read({ email: 'ada', seek: 'A  sailor\u202e' });
    expect(typed).toMatchObject({ email: 'ada', seek: 'A  sailor', name: 'Ada Lovelace', consent: true });
  });

  test('the field that people do not see gives machines away', () => {
    expect(read().trapped).toBe(false);
    expect(read({ subject: 'Cheap watches' }).trapped).toBe(true);
  });
});
