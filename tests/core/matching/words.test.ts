// What a sentence is about: one stem for all forms, topics across words, and what the writer does not want.
import { describe, expect, it } from 'vitest';
import { stem } from '../../../functions/core/matching/stem.ts';
import { languageOfWords } from '../../../functions/core/matching/stop-words.ts';
import { englishTopics } from '../../../functions/core/matching/topics.ts';
import { meaningOf, termsOf, wordsOf } from '../../../functions/core/matching/words.ts';

describe('a stem', () => {
  it.each([
    ['en', 'garden gardens gardening gardened', 'garden'],
    ['en', 'connect connected connecting connection connections', 'connect'],
    ['en', 'caresses ponies cats', 'caress poni cat'],
    ['en', 'hopping hoping agreed plastered', 'hop hope agre plaster'],
    ['en', 'relational conditional digitizer vietnamization', 'relat condit digit vietnam'],
    ['en', 'happy sky try cries', 'happi sky try cri'],
    ['en', 'adoption replacement effective controlling', 'adopt replac effect control'],
    ['de', 'garten gartens lehrer lehrerin lehrerinnen', 'gart lehr'],
    ['fr', 'jardin jardins chanteur chanteuse', 'jardin chant'],
    ['es', 'jardin jardines cocinar', 'jardin cocin'],
  ])('is shared by the forms of a word (%s: %s)', (language, words, stems) => {
    const found = new Set(words.split(' ').map((word) => stem(word, language)));
    expect([...found].sort()).toEqual(stems.split(' ').sort());
  });
});

describe('a text', () => {
  it('is split into words without case and accents', () => {
    expect(wordsOf('Où est l’Été, Straße 12?')).toEqual(['ou', 'est', 'l', 'ete', 'strasse', '12']);
  });

  it('is read in the language it is written in', () => {
    const language = (text: string) => languageOfWords(wordsOf(text), 'en');
    expect(language('I would like to learn the piano')).toBe('en');
    expect(language('Ich suche jemanden, der mit mir Klavier spielt')).toBe('de');
    expect(language('Je cherche quelqu’un pour parler de la musique')).toBe('fr');
    expect(language('Busco a alguien para hablar de la música')).toBe('es');
    expect(language('Kubernetes')).toBe('en');
  });

  it('shares a topic with another that shares no word', () => {
    const shared = (a: string, b: string) =>
      [...termsOf(a, 'en')].filter((term) => termsOf(b, 'en').has(term));
    expect(shared('raised seed money', 'closed two venture rounds').length).toBeGreaterThan(0);
    expect(shared('a widow', 'my husband died').length).toBeGreaterThan(0);
    expect(shared('my telescope', 'curtains')).toEqual([]);
  });

  it('keeps what is refused apart from what is offered', () => {
    const refused = (text: string) =>
      [...meaningOf(text, 'en').excluded].filter((term) => term.includes('w:'));
    expect(
      refused('I was an accountant, but please do not ask me about tax returns. I like sailing.'),
    ).toEqual(['w:tax', 'w:return']);
    expect(refused('No recruiters, please')).toEqual(['w:recruit']);
    expect(refused('Anything but cryptocurrency')).toEqual(['w:cryptocurr']);
    expect(refused('Singing without reading music, and no idea where to begin')).toEqual([]);
    expect([...meaningOf('Sailing. Bitte nicht zu Steuern.', 'de').excluded]).toEqual(['w:steu']);
  });
});

describe('the table of topics', () => {
  it('has words enough in each line to join anything', () => {
    for (const line of englishTopics) expect(termsOf(line, 'en').size).toBeGreaterThanOrEqual(3);
  });
});
