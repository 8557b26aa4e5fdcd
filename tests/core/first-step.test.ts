// A first step is proposed from what two people said about their time, and only where both said something.
import { describe, expect, test } from 'vitest';
import { firstStepOf, suitingOf } from '../../functions/core/first-step.ts';
import type { Member } from '../../functions/core/member.ts';

type Said = Pick<Member, 'profile' | 'interview'>;

/** Somebody who answered the question about time, and whose story holds what was approved of it. */
const said = (words: string, approved = words): Said => ({
  profile: {
    name: 'Ada Lind',
    language: 'en',
    intentions: [],
    kinds: [],
    story: `I sell books in the mornings. ${approved}`,
    values: [],
    wish: 'every round',
  },
  interview: {
    asked: [],
    answers: [{ question: 'time', number: 1, words, kinds: [] }],
    draft: null,
    over: true,
  },
});

describe('what suits somebody', () => {
  test.each([
    ['A call in the evening, twenty minutes.', ['call'], ['evenings']],
    ['No calls, please; a letter now and then.', ['letter'], []],
    ['A walk at the weekend. A whole lunch break would be too much.', ['walk'], ['weekends']],
    ['Anything but a phone call.', [], []],
    ['I don’t like mornings, afternoons are good.', [], ['afternoons']],
    ['Gern ein Anruf abends, aber nicht vormittags.', ['call'], ['evenings']],
    ['Lieber ein Brief ab und zu.', ['letter'], []],
    ['Am Wochenende ein Spaziergang.', ['walk'], ['weekends']],
    ['Un appel de vingt minutes, le soir.', ['call'], ['evenings']],
    ['Pas d’appel ; une lettre de temps en temps.', ['letter'], []],
    ['Un paseo por la tarde, sin prisa.', ['walk'], ['afternoons']],
    ['Mejor más tarde, una carta.', ['letter'], []],
  ])('is read from "%s"', (words, means, times) => {
    expect(suitingOf(said(words))).toEqual({ means, times });
  });

  test('is nothing where the words were left out of the story again', () => {
    expect(suitingOf(said('A call in the evening.', ''))).toEqual({ means: [], times: [] });
  });

  test('is not read from the story, which tells of other things', () => {
    expect(suitingOf({ ...said(''), interview: null })).toEqual({ means: [], times: [] });
  });
});

describe('a first step for two', () => {
  const of = (a: string, b: string) => firstStepOf(suitingOf(said(a)), suitingOf(said(b)));

  test('is what both like, the smallest first', () => {
    expect(of('A walk or a call.', 'A call. A walk, too.').means).toBe('call');
  });

  test('is in writing where one would only write', () => {
    expect(of('A letter now and then.', 'A call in the evening.').means).toBe('letter');
  });

  test('is nobody’s where only one said something', () => {
    expect(of('A call in the evening.', '')).toEqual({ means: null, times: [] });
  });

  test('names a time of day only where both gave it', () => {
    expect(of('Evenings, or at the weekend.', 'Evenings.').times).toEqual(['evenings']);
    expect(of('Evenings.', 'Mornings.').times).toEqual([]);
  });
});
