// The life of an introduction, row by row: given, when, then.
import { describe, expect, it } from 'vitest';
import { stillTrue } from '../../functions/core/introduction-due.ts';
import {
  accepts,
  acceptsReceived,
  answersOther,
  asked,
  asks,
  asksOther,
  because,
  declines,
  given,
  goes,
  isUnclear,
  letterGoes,
  onDay,
  organiserAnswers,
  saysLater,
  tells,
  thanks,
  timeComes,
  writesFromElsewhere,
} from './life.ts';

const closes = 8;
const beforeEnd = 6.9;
const inGrace = 7.5;

describe('a pair is proposed', () => {
  it('and equals are asked together', () => {
    expect(given().when(asked('together'))).toEqual({ stage: 'asked', letters: ['ask to a', 'ask to b'] });
  });
  it('and of two unequals the one who seeks is asked alone', () => {
    expect(given().when(asked('a-first'))).toEqual({ stage: 'asked', letters: ['ask to a'] });
    expect(given().when(asked('b-first'))).toEqual({ stage: 'asked', letters: ['ask to b'] });
  });
  it('but not twice', () => {
    expect(given(asked()).refusal(asked())).toBe('already-proposed');
  });
  it('and before that nothing can be said to it', () => {
    expect(given().refusal(accepts('a'))).toBe('not-proposed');
  });
});

describe('one says yes', () => {
  it('and the other, who was asked too, hears nothing of it', () => {
    expect(given(asked()).when(accepts('a'))).toEqual({
      stage: 'half-accepted',
      letters: ['heard-yes to a'],
    });
  });
  it('and the other is asked now, where the seeker came first', () => {
    expect(given(asked('a-first')).when(accepts('a'))).toEqual({
      stage: 'half-accepted',
      letters: ['heard-yes to a', 'ask to b'],
    });
  });
  it('too late for the other to have three days, and the other is not asked', () => {
    expect(given(asked('a-first')).when(onDay(3.9, accepts('a'))).letters).toContain('ask to b');
    expect(given(asked('a-first')).when(onDay(4.1, accepts('a')))).toEqual({
      stage: 'half-accepted',
      letters: ['heard-yes to a'],
    });
  });
  it('twice, and hears twice that it was heard', () => {
    expect(given(asked(), accepts('a')).when(accepts('a'))).toEqual({
      stage: 'half-accepted',
      letters: ['heard-yes to a'],
    });
  });
  it('who has not been asked, and it is refused', () => {
    expect(given(asked('a-first')).refusal(accepts('b'))).toBe('not-asked');
  });
});

describe('both say yes', () => {
  it('and one letter goes to the two of them', () => {
    expect(given(asked(), accepts('a')).when(accepts('b'))).toEqual({
      stage: 'introduced',
      letters: ['introduction to both'],
    });
  });
  it('in either order', () => {
    expect(given(asked(), accepts('b')).when(accepts('a')).letters).toEqual(['introduction to both']);
  });
  it('and a third yes makes no second introduction', () => {
    expect(given(asked(), accepts('a'), accepts('b'), letterGoes).when(accepts('a'))).toEqual({
      stage: 'introduced',
      letters: ['already-introduced to a'],
    });
  });
  it('and a third yes while the letter still waits makes none either', () => {
    const { letters } = given(asked(), accepts('a'), accepts('b')).when(accepts('b'));
    expect(letters).not.toContain('introduction to both');
  });
});

describe('both say yes, one of them not before a day', () => {
  const agreed = [asked(), accepts('a', 12), accepts('b')] as const;
  it('and no letter introduces them yet', () => {
    expect(given(asked(), accepts('a', 12)).when(accepts('b'))).toEqual({
      stage: 'agreed',
      letters: ['heard-yes to b'],
    });
    expect(given(asked(), accepts('a')).when(accepts('b', 12))).toEqual({
      stage: 'agreed',
      letters: ['heard-yes-from-date to b'],
    });
  });
  it('nor at the end of the round, when others hear not-this-time', () => {
    expect(given(...agreed).when(onDay(closes, timeComes))).toEqual({ stage: 'agreed', letters: [] });
  });
  it('until the day has come', () => {
    expect(given(...agreed).when(onDay(12, timeComes))).toEqual({
      stage: 'introduced',
      letters: ['introduction to both'],
    });
  });
  it('unless one takes it back', () => {
    expect(given(...agreed).when(declines('b'))).toEqual({
      stage: 'declined',
      letters: ['heard-taken-back to b'],
    });
    expect(given(...agreed, declines('b')).when(onDay(12, timeComes))).toEqual({
      stage: 'declined',
      letters: ['not-this-time to a'],
    });
  });
  it('or leaves', () => {
    expect(given(...agreed).when(goes('a'))).toEqual({ stage: 'withdrawn', letters: [] });
    expect(given(...agreed, goes('a')).when(onDay(12, timeComes)).letters).toEqual(['not-this-time to b']);
  });
});

describe('one says no', () => {
  it('and only they hear anything', () => {
    expect(given(asked(), accepts('a')).when(declines('b'))).toEqual({
      stage: 'declined',
      letters: ['heard-no to b'],
    });
  });
  it('and who said yes hears not-this-time when the round closes, not before', () => {
    const said = given(asked(), accepts('a'), declines('b'));
    expect(said.when(onDay(beforeEnd, timeComes)).letters).toEqual([]);
    expect(said.when(onDay(inGrace, timeComes)).letters).toEqual([]);
    expect(said.when(onDay(closes, timeComes))).toEqual({
      stage: 'declined',
      letters: ['not-this-time to a'],
    });
  });
  it('and who never answered hears nothing at the close', () => {
    expect(given(asked(), declines('b')).when(onDay(closes, timeComes)).letters).toEqual([]);
  });
  it('after an own yes, which it undoes', () => {
    expect(given(asked(), accepts('a')).when(declines('a'))).toEqual({
      stage: 'declined',
      letters: ['heard-taken-back to a'],
    });
    expect(given(asked(), accepts('a'), declines('a')).when(accepts('b'))).toEqual({
      stage: 'declined',
      letters: ['heard-yes to b'],
    });
  });
  it('and it stands, whatever they say afterwards', () => {
    expect(given(asked(), accepts('b'), declines('a')).when(accepts('a'))).toEqual({
      stage: 'declined',
      letters: ['heard-no-stands to a'],
    });
  });
  it('and the giver who was to be asked second never is', () => {
    expect(given(asked('a-first'), declines('a')).when(onDay(closes, timeComes))).toEqual({
      stage: 'declined',
      letters: [],
    });
  });
});

describe('one says not now', () => {
  it('and it counts as a no, with the day from which the pair may come again', () => {
    expect(given(asked(), accepts('b')).when(saysLater('a', 60))).toEqual({
      stage: 'declined',
      letters: ['heard-later to a'],
    });
    expect(given(asked(), saysLater('a', 60)).introduction?.history.at(-1)).toMatchObject({
      event: 'declined',
      until: { day: 'day 60' },
    });
  });
  it('without a day, too', () => {
    expect(given(asked()).when(saysLater('a')).letters).toEqual(['heard-later-open to a']);
  });
  it('and the other hears not-this-time at the close, as after a no', () => {
    expect(given(asked(), accepts('b'), saysLater('a', 60)).when(onDay(closes, timeComes)).letters).toEqual([
      'not-this-time to b',
    ]);
  });
});

describe('one has a question', () => {
  it('and the organiser gets it, while the introduction stays as it is', () => {
    expect(given(asked(), accepts('b')).when(asks('a'))).toEqual({
      stage: 'half-accepted',
      letters: ['question-for-organiser to the organiser', 'heard-question to a'],
    });
  });
  it('and the answer comes back to the one who asked', () => {
    expect(given(asked(), asks('a')).when(organiserAnswers('a'))).toEqual({
      stage: 'asked',
      letters: ['organiser-answer to a'],
    });
  });
});

describe('an answer to the other may be a no', () => {
  const open = [asked(), asksOther('a'), accepts('b')] as const;
  const doubted = [...open, answersOther('b', 'no')] as const;

  it('and is not passed on, but asked about', () => {
    expect(given(...open).when(answersOther('b', 'no'))).toEqual({
      stage: 'half-accepted',
      letters: ['unclear-answer to b'],
    });
  });
  it('and nothing comes of a yes meanwhile, as far as either can see', () => {
    expect(given(...doubted).when(accepts('a'))).toEqual({
      stage: 'half-accepted',
      letters: ['heard-yes to a'],
    });
  });
  it('and was none: it goes on, and they meet', () => {
    expect(given(...doubted).when(answersOther('b', 'itself')).letters).toEqual([
      'heard-answer to b',
      'their-answer to a',
    ]);
    expect(given(...doubted, accepts('a')).when(answersOther('b', 'itself'))).toEqual({
      stage: 'introduced',
      letters: ['introduction to both', 'heard-answer to b', 'their-answer to a'],
    });
  });
  it('and was one: it stands', () => {
    expect(given(...doubted).when(answersOther('b', 'no'))).toEqual({
      stage: 'declined',
      letters: ['heard-taken-back to b'],
    });
  });
  it('and a yes said again settles it', () => {
    expect(given(...doubted, accepts('a')).when(accepts('b')).stage).toBe('introduced');
  });
  it('and is never settled: both hear what silence says, when silence says it', () => {
    expect(given(...doubted, accepts('a')).when(onDay(closes, timeComes))).toEqual({
      stage: 'expired',
      letters: ['not-this-time to a', 'not-this-time to b'],
    });
  });
  it('and both had agreed on a day: the day passes, and it is over', () => {
    const agreed = [
      asked(),
      asksOther('b'),
      accepts('a', 12),
      accepts('b'),
      answersOther('a', 'no'),
    ] as const;
    expect(given(...agreed).when(onDay(closes, timeComes))).toEqual({ stage: 'agreed', letters: [] });
    expect(given(...agreed).when(onDay(12, timeComes)).stage).toBe('expired');
    expect(given(...agreed, answersOther('a', 'itself')).when(onDay(12, timeComes)).stage).toBe('introduced');
  });
  it('and the introduction waits to leave: it does not leave', () => {
    const introduced = [...open, accepts('a')] as const;
    expect(given(...introduced).when(answersOther('b', 'no')).stage).toBe('declined');
    expect(given(...introduced, letterGoes).when(answersOther('b', 'no')).stage).toBe('introduced');
  });
  it('and comes from whoever has said no already: it is that no', () => {
    const declined = [asked(), asksOther('a'), declines('b')] as const;
    expect(given(...declined).when(answersOther('b', 'no')).letters).toEqual(['heard-no to b']);
  });
});

describe('one is unclear', () => {
  it('and is asked once what they mean', () => {
    expect(given(asked()).when(isUnclear('a'))).toEqual({ stage: 'asked', letters: ['unclear to a'] });
  });
  it('a second time in a row, and a person looks at it', () => {
    expect(given(asked(), isUnclear('a')).when(isUnclear('a')).letters).toEqual([
      'unclear-for-organiser to the organiser',
      'heard-passed-on to a',
    ]);
  });
  it('again after something clear, and is asked again', () => {
    expect(given(asked(), isUnclear('a'), accepts('a')).when(isUnclear('a')).letters).toEqual([
      'unclear to a',
    ]);
  });
});

describe('somebody answers from another address', () => {
  it('and nothing is decided; the member is asked, at most once a day', () => {
    expect(given(asked()).when(writesFromElsewhere('a'))).toEqual({
      stage: 'asked',
      letters: ['confirm-yes to a'],
    });
    expect(given(asked()).when(writesFromElsewhere('a', false)).letters).toEqual(['other-address to a']);
    const once = given(asked(), onDay(1, writesFromElsewhere('a')));
    expect(once.when(onDay(1.5, writesFromElsewhere('a'))).letters).toEqual([]);
    expect(once.when(onDay(2.1, writesFromElsewhere('a'))).letters).toEqual(['confirm-yes to a']);
  });
});

describe('somebody is silent', () => {
  it('and is reminded once, after three days', () => {
    const one = given(asked(), accepts('b'));
    expect(one.when(onDay(2.9, timeComes)).letters).toEqual([]);
    expect(one.when(onDay(3, timeComes)).letters).toEqual(['reminder to a']);
    expect(given(asked(), accepts('b'), onDay(3, timeComes)).when(onDay(5, timeComes)).letters).toEqual([]);
  });
  it('also when the other has said no: a reminder tells nothing', () => {
    expect(given(asked(), declines('b')).when(onDay(3, timeComes)).letters).toEqual(['reminder to a']);
  });
  it('but not when hardly a day would be left to answer', () => {
    const late = given(asked('a-first'), onDay(3.5, accepts('a')));
    expect(late.when(onDay(6.5, timeComes)).letters).toEqual([]);
  });
  it('until the end, and the introduction expires when the grace has passed', () => {
    const silent = given(asked(), accepts('b'), onDay(3, timeComes));
    expect(silent.when(onDay(inGrace, timeComes))).toEqual({ stage: 'half-accepted', letters: [] });
    expect(silent.when(onDay(closes, timeComes))).toEqual({
      stage: 'expired',
      letters: ['not-this-time to b'],
    });
  });
  it('both of them, and nobody hears anything at the end', () => {
    expect(given(asked(), onDay(3, timeComes)).when(onDay(closes, timeComes))).toEqual({
      stage: 'expired',
      letters: [],
    });
  });
});

describe('somebody goes', () => {
  for (const why of ['left', 'paused', 'unreachable', 'blocked', 'held'] as const) {
    it(`(${why}), and the other hears only at the close`, () => {
      expect(given(asked(), accepts('b')).when(goes('a', why))).toEqual({ stage: 'withdrawn', letters: [] });
      expect(given(asked(), accepts('b'), goes('a', why)).when(onDay(closes, timeComes))).toEqual({
        stage: 'withdrawn',
        letters: ['not-this-time to b'],
      });
    });
  }
  it('who had said yes, and gets no letter at the close', () => {
    expect(given(asked(), accepts('a'), goes('a')).when(onDay(closes, timeComes)).letters).toEqual([]);
  });
  it('after both yeses, while the letter still waits, and it does not go', () => {
    expect(given(asked(), accepts('a'), accepts('b')).when(goes('b')).stage).toBe('withdrawn');
    const { introduction } = given(asked(), accepts('a'), accepts('b'), goes('b'));
    expect(introduction && stillTrue(introduction, 'introduction', null)).toBe(false);
  });
  it('or says no then, which takes the yes back', () => {
    expect(given(asked(), accepts('a'), accepts('b')).when(declines('b'))).toEqual({
      stage: 'declined',
      letters: ['heard-taken-back to b'],
    });
  });
  it('after the letter has gone, and nothing takes it back', () => {
    const introduced = given(asked(), accepts('a'), accepts('b'), letterGoes);
    expect(introduced.when(goes('b'))).toEqual({ stage: 'introduced', letters: [] });
    expect(introduced.when(declines('b'))).toEqual({
      stage: 'introduced',
      letters: ['already-introduced to b'],
    });
  });
});

describe('a yes comes late', () => {
  it('to one that is over in secret, and reads as any yes, with not-this-time at the close', () => {
    expect(given(asked(), declines('b')).when(accepts('a'))).toEqual({
      stage: 'declined',
      letters: ['heard-yes to a'],
    });
    expect(given(asked(), declines('b'), accepts('a')).when(onDay(closes, timeComes)).letters).toEqual([
      'not-this-time to a',
    ]);
  });
  it('after the end, in the grace, and is judged by when it was received', () => {
    const half = given(asked(), accepts('b'));
    expect(half.when(onDay(inGrace, accepts('a')))).toEqual({
      stage: 'half-accepted',
      letters: ['heard-yes to a'],
    });
    expect(given(asked(), accepts('b'), onDay(inGrace, accepts('a'))).when(onDay(closes, timeComes))).toEqual(
      {
        stage: 'expired',
        letters: ['not-this-time to a', 'not-this-time to b'],
      },
    );
  });
  it('but a yes that was received in time counts, however late it is read', () => {
    const early = acceptsReceived('a', beforeEnd);
    expect(given(asked(), accepts('b')).when(onDay(inGrace, early)).stage).toBe('introduced');
  });
  it('after the close, and is answered at once, a single time', () => {
    const closed = given(asked(), onDay(closes, timeComes));
    expect(closed.when(accepts('a')).letters).toEqual(['heard-too-late to a']);
    expect(given(asked(), onDay(closes, timeComes), accepts('a')).when(accepts('a')).letters).toEqual([]);
  });
  it('to us and not to the round, and hears what any yes hears in the end', () => {
    const closed = given(asked(), onDay(closes, timeComes));
    expect(closed.when(acceptsReceived('a', 2)).letters).toEqual(['not-this-time to a']);
  });
  it('as a thank-you, which wants no letter back once our question has its answer', () => {
    expect(given(asked(), accepts('a')).when(thanks('a')).letters).toEqual([]);
    expect(given(asked()).when(thanks('a')).letters).toEqual(['unclear to a']);
  });
});

describe('they were introduced', () => {
  const introduced = [asked(), onDay(1, accepts('a')), onDay(1, accepts('b')), letterGoes] as const;
  it('and are asked two weeks later how it went, once', () => {
    expect(given(...introduced).when(onDay(14.9, timeComes)).letters).toEqual([]);
    expect(given(...introduced).when(onDay(15, timeComes)).letters).toEqual([
      'follow-up to a',
      'follow-up to b',
    ]);
    expect(given(...introduced, onDay(15, timeComes)).when(onDay(16, timeComes)).letters).toEqual([]);
  });
  it('and what they tell is kept and answered', () => {
    expect(given(...introduced, onDay(15, timeComes)).when(tells('a'))).toEqual({
      stage: 'introduced',
      letters: ['heard-met to a'],
    });
    expect(given(...introduced, onDay(15, timeComes)).facts(tells('a'))).toEqual(['outcome-told']);
  });
  it('and before that nothing can be told', () => {
    expect(given(asked(), accepts('a')).refusal(tells('a'))).toBe('not-introduced');
  });
  it('and nobody is reminded or told not-this-time any more', () => {
    expect(given(...introduced).when(onDay(closes, timeComes)).letters).toEqual([]);
  });
});

describe('the same cause twice', () => {
  it.each([
    ['yes', accepts('a')],
    ['no', declines('a')],
    ['question', asks('a')],
    ['unclear', isUnclear('a')],
    ['leaving', goes('a')],
  ])('changes nothing: %s', (_, what) => {
    expect(given(asked(), because('mail 1', what)).facts(because('mail 1', what))).toEqual([]);
    expect(given(asked(), because('mail 1', what)).when(because('mail 1', what)).letters).toEqual([]);
  });
});

describe('a letter is looked at again before it goes', () => {
  it('and an ask goes only while it is open and unanswered', () => {
    const open = given(asked()).introduction;
    const over = given(asked(), declines('b')).introduction;
    expect(open && stillTrue(open, 'ask', 'a')).toBe(true);
    expect(over && stillTrue(over, 'ask', 'a')).toBe(false);
  });
  it('and a reminder does not go to one who has answered meanwhile', () => {
    const answered = given(asked(), onDay(3, timeComes), accepts('a')).introduction;
    expect(answered && stillTrue(answered, 'reminder', 'a')).toBe(false);
    expect(answered && stillTrue(answered, 'reminder', 'b')).toBe(true);
  });
});
