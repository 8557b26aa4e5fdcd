// What stands beside a correction: verdicts and kind words are not asked about, and words said to be all are taken alone.
import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../functions/core/corrections.ts';
import type { Draft } from '../../functions/core/story.ts';
import { correctionsIn } from '../../functions/mail/corrections.ts';
import { approves } from '../../functions/mail/wishes-approval.ts';

const wish = (direction: 'seek' | 'offer', words: string) =>
  ({ direction, words, kind: null, until: null, visibility: 'open' }) as const;
const draft: Draft = {
  story: 'I bake pie, am a widow, and live in Leeds. Door one: misery. I speak decent Portuguese, would you?',
  intentions: [wish('seek', 'Hilfe mit der Satzung. Ach nein. Das lieber.'), wish('offer', 'Programmieren')],
  kinds: [],
};
const reads = (said: string, language = 'en') =>
  correctedBy(draft, correctionsIn(said), { language, before: draft, form: draft });

describe('beside a correction', () => {
  it.each([
    ['en', 'How very kind. Take out the pie. It is nobody’s business.'],
    [
      'en',
      'Ha, the doors sound deranged out of context. Lose everything from “Door one” on. The pie stays, non-negotiable.',
    ],
    ['en', 'Leave out the pie. The rest is me all over.'],
    ['de', 'Wie lieb von euch. Nehmt bitte “pie” raus. Das geht keinen was an.'],
    ['fr', 'Comme c’est gentil. Enlevez « Ach nein ». Pour le reste, ça me ressemble.'],
    ['es', 'Qué amables. Quitad «Ach nein». No le importa a nadie.'],
  ])('what asks for nothing is not told as missed: %s: %s', (language, said) => {
    const { draft: next, missed } = reads(said, language);
    expect(next).not.toBeNull();
    expect(missed).toEqual([]);
  });

  it.each([
    ['en', 'Take out the pie. And my knee hurts in every second line of it.'],
    ['en', 'Take out the pie. Could the tone be warmer?'],
  ])('what asks for more still is: %s: %s', (language, said) => {
    expect(reads(said, language).missed).toHaveLength(1);
  });
});

describe('words said to be all that should stand there', () => {
  it.each([
    'No no! All it should say is: I speak decent Portuguese.',
    'Not quite, dear. Only the Portuguese: I speak decent Portuguese. The rest was just me gabbing.',
    'The sentence is just “I speak decent Portuguese.”',
  ])('%s', (said) => {
    const { draft: next, missed } = reads(said);
    expect(next?.story).toBe(
      'I bake pie, am a widow, and live in Leeds. Door one: misery. I speak decent Portuguese.',
    );
    expect(missed).toEqual([]);
  });

  it('stand beside what was not struck', () => {
    const { draft: next } = reads(
      'Streicht 5 und 6. Und bei der Suche soll stehen: Jemand mit Geduld.',
      'de',
    );
    expect(next?.intentions.map(({ words }) => words)).toEqual([
      'Hilfe mit der Satzung. Jemand mit Geduld.',
      'Programmieren',
    ]);
  });
});

describe('a yes', () => {
  it.each([
    'Acceptable.',
    'That reads splendidly, thank you, you clever thing',
    'Jetzt ist es richtig.',
    'Annehmbar.',
  ])('%s', (said) => {
    expect(approves(said)).toBe(true);
  });

  it.each([
    'ok then: two kids under five. thats all',
    'Gut, dann: zwei Kinder unter fünf',
    'Hardly acceptable.',
  ])('is none where words follow: %s', (said) => {
    expect(approves(said)).toBe(false);
  });

  it('is none of the words that follow it', () => {
    expect(correctionsIn('ok then: two kids under five. thats all')).toMatchObject([
      { how: 'words', words: expect.stringMatching(/^two kids under five\.?$/iu) },
    ]);
  });
});
