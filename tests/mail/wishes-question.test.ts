// What of a mail goes on to the other as a question: never what would tell which way somebody leans.
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../functions/mail/wishes-question.ts';

const about = { context: 'ask', received: Date.UTC(2026, 9, 5, 9), zone: 'Europe/Berlin' } as const;
const asked = (text: string) => questionIn(text, about);

describe('a question for the other', () => {
  it.each([
    'Does she have a dog?',
    'I am allergic to cats. Do they keep any?',
    'Before I decide: how old are her children?',
    'I would like to know whether he plays jazz',
    'Hat die Person Erfahrung mit Kindern?',
    'Ich wüsste gern, ob sie am Wochenende Zeit hat.',
    'Est-ce que cette personne parle anglais ?',
    'Quisiera saber si vive en el centro.',
  ])('goes on as it stands: %s', (text) => {
    expect(asked(text)).toBe(text);
  });

  it.each([
    ['Possibly! Does she live nearby?', 'Does she live nearby?'],
    ['Sounds great. What instrument do they play?', 'What instrument do they play?'],
    ['I would love to meet her. Is she in town in May?', 'Is she in town in May?'],
    ['Rather not, to be honest. Is he always that formal?', 'Is he always that formal?'],
    ['Klingt spannend! Wie alt ist die Person?', 'Wie alt ist die Person?'],
    ['Pourquoi pas. Elle habite où ?', 'Elle habite où ?'],
    ['Me interesa. ¿Habla inglés?', '¿Habla inglés?'],
    ['I said yes, but does he smoke?', 'Does he smoke?'],
    ['Yes, but does he live near the river?', 'Does he live near the river?'],
    ['Not sure yet, does he mind dogs?', 'Does he mind dogs?'],
    ['Before I say yes, may I ask whether they like dogs?', 'May I ask whether they like dogs?'],
    ['Does he smoke, because I would love to meet him?', 'Does he smoke?'],
    ['Ich würde sehr gern, aber ist die Person auch abends frei?', 'Ist die Person auch abends frei?'],
    ['Oui, mais est-ce que cette personne parle allemand ?', 'Est-ce que cette personne parle allemand ?'],
    ['Me encantaría, pero ¿tiene paciencia?', '¿tiene paciencia?'],
  ])('goes on without what leans: %s', (text, question) => {
    expect(asked(text)).toBe(question);
  });

  it.each([
    "Only if they don't sing along during the arias.",
    'Yes, but only if she likes dogs?',
    'As long as he is not a banker.',
    'If it is not about money, why not?',
    'Nur wenn die Person nicht raucht.',
    'Seulement si elle parle français.',
    'Siempre que no sea por teléfono.',
    'They sound like a handful.',
  ])('is none, and nobody else reads it: %s', (text) => {
    expect(asked(text)).toBeNull();
  });
});
