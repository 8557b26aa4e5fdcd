// Which question comes next, what a draft is made of, and what a correction does to it.
import { describe, expect, it } from 'vitest';
import type { InterviewQuestion } from '../../functions/core/conversation.ts';
import type { Intention } from '../../functions/core/intention.ts';
import { type Answer, isJobTitle, isVague, nextQuestion } from '../../functions/core/interview.ts';
import { tellsWhoItIs } from '../../functions/core/privacy.ts';
import { draftOf, sentencesOf } from '../../functions/core/story.ts';

const intention = (direction: 'seek' | 'offer', words: string): Intention => ({
  direction,
  words,
  kind: null,
  until: null,
  visibility: 'open',
});

const full = {
  name: 'Ada Lind',
  intentions: [
    intention('seek', 'Somebody who has built a community garden from nothing and can tell me what to avoid'),
    intention('offer', 'I can teach bookkeeping for small associations'),
  ],
  kinds: ['curiosity'] as const,
  story: 'I left a bank to run a kindergarten and have never laughed so much.',
};
const brief = {
  ...full,
  intentions: [intention('seek', 'Interesting people'), intention('offer', 'Marketing')],
  kinds: [],
  story: 'Mother of two.',
};

describe('the next question', () => {
  it('is none for somebody who said enough', () => {
    expect(nextQuestion(full, [])).toBeNull();
  });

  it('goes for what is missing, three at most, each once', () => {
    const asked: InterviewQuestion[] = [];
    for (let next = nextQuestion(brief, asked); next; next = nextQuestion(brief, asked)) asked.push(next);
    expect(asked).toEqual(['seek', 'offer', 'story']);
  });

  it('is about time only where there is a conversation already', () => {
    expect(nextQuestion({ ...full, kinds: [] }, [])).toBe('kind');
    expect(nextQuestion({ ...full, kinds: [] }, ['kind'])).toBe('time');
  });

  it.each([
    ['Interesting people', true],
    ['Gleichgesinnte und interessante Leute aus der Gegend, gern auch neue Leute', true],
    ['Somebody who has moved a small shop online without losing its regulars', false],
  ])('%s: vague is %s', (seek, vague) => expect(isVague(seek)).toBe(vague));

  it.each([
    ['Senior product manager', true],
    ['I can show somebody how to repair a bicycle', false],
  ])('%s: a job title is %s', (offer, title) => expect(isJobTitle(offer)).toBe(title));
});

describe('a draft', () => {
  const answers: Answer[] = [
    {
      question: 'seek',
      number: 1,
      words: 'I would have a repair café. Write to me at ada@example.org!',
      kinds: [],
    },
    { question: 'story', number: 2, words: 'I soldered a radio. I am Ada, by the way.', kinds: [] },
  ];

  it('is made of their sentences alone, without those that lead to them', () => {
    const draft = draftOf(brief, answers);
    expect(draft.story).toBe('Mother of two. I soldered a radio.');
    expect(draft.intentions[0]?.words).toBe('Interesting people. I would have a repair café.');
    const said = [
      brief.story,
      ...brief.intentions.map(({ words }) => words),
      ...answers.map(({ words }) => words),
    ];
    const sources = said.flatMap(sentencesOf);
    for (const text of [draft.story, ...draft.intentions.map(({ words }) => words)]) {
      for (const sentence of sentencesOf(text))
        expect(sources.join(' ')).toContain(sentence.replace(/\.$/, ''));
    }
  });

  it('has the kinds that were asked for, and no others', () => {
    const story = { question: 'story', number: 1, words: 'I work nights.', kinds: ['work'] } as const;
    const kind = {
      question: 'kind',
      number: 2,
      words: 'In the same boat.',
      kinds: ['peer support'],
    } as const;
    expect(draftOf(brief, [story, kind]).kinds).toEqual(['peer support']);
  });

  it('keeps of an answer about kinds what tells of whom', () => {
    const words = 'In the same boat. Somebody newly retired.';
    const kind = {
      question: 'kind',
      number: 1,
      words,
      kinds: [],
      whom: ['Somebody newly retired.'],
    } as const;
    expect(draftOf(brief, [kind]).intentions[0]?.words).toBe('Interesting people. Somebody newly retired.');
    const corrected = { ...kind, words: 'In the same boat.' };
    expect(draftOf(brief, [corrected]).intentions[0]?.words).toBe('Interesting people');
  });

  it('has nothing of an address whose full stops look like ends of sentences', () => {
    const spelled = {
      question: 'story',
      number: 1,
      words: 'I sing. m a x @ example . org',
      kinds: [],
    } as const;
    expect(draftOf(brief, [spelled]).story).toBe('Mother of two. I sing.');
  });
});

describe('words that go to somebody who must not know yet', () => {
  it.each([
    'Is it Okafor from the car park?',
    'Call me on 020 7946 0958',
    'see https://example.org/me',
    'ben@example.org',
  ])('%s tells', (words) => expect(tellsWhoItIs(words, ['Ben Okafor'])).toBe(true));

  it('a plain question does not', () => {
    expect(tellsWhoItIs('Is it in Leipzig, and would a letter do?', ['Ben Okafor', 'Ada Lind'])).toBe(false);
  });
});
