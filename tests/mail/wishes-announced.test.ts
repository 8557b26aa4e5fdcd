// Words that are announced, and one thing for another: what belongs to the words, and what only tells us what to do with them.
import { describe, expect, it } from 'vitest';
import { wordsAnnounced } from '../../functions/mail/wishes-announced.ts';
import { exchangeIn, likest } from '../../functions/mail/wishes-exchange.ts';

it.each([
  [
    'Say this instead: someone who’ll do slow miles with me at dawn',
    'someone who’ll do slow miles with me at dawn',
  ],
  ['Then put it on my list please: somebody to try pottery with.', 'somebody to try pottery with.'],
  ['Dann schreibt halt: jemand für Schach am Vormittag', 'jemand für Schach am Vormittag'],
  ['Schade. Vielleicht lieber so: jemand, der Steuern kann', 'jemand, der Steuern kann'],
  ['Écrivez plutôt : quelqu’un avec qui nager', 'quelqu’un avec qui nager'],
  ['Poned mejor: alguien que sepa de abejas', 'alguien que sepa de abejas'],
])('announced: %s', (text, words) => {
  expect(wordsAnnounced(text)).toBe(words);
});

it.each([
  'My story: I row at dawn',
  'We met at 10:30 by the lake',
  'One thing: I am allergic to cats',
  'My sister wrote this: a poem on rain',
  'Write to her: what does she want?',
  'I take this: it is fine',
])('not announced: %s', (text) => {
  expect(wordsAnnounced(text)).toBeNull();
});

describe('one thing for another', () => {
  it.each([
    [
      'Den Blumenkram könnt ihr streichen, ich geb lieber Tipps zu Instagram.',
      'offer',
      'Ich geb lieber Tipps zu Instagram.',
    ],
    [
      'You can drop the flowers, I’d rather give tips on gardens.',
      'offer',
      'I’d rather give tips on gardens.',
    ],
    [
      'Vous pouvez enlever les fleurs, je donne plutôt des conseils de jardin.',
      'offer',
      'Je donne plutôt des conseils de jardin.',
    ],
    [
      'Podéis quitar las flores, prefiero dar consejos de huerto.',
      'offer',
      'Prefiero dar consejos de huerto.',
    ],
  ] as const)('is read: %s', (text, part, words) => {
    expect(exchangeIn(text)).toMatchObject({ part, words });
  });

  it.each([
    'You can drop the flowers, thank you.',
    'I like flowers, I can teach you.',
    'Can you drop the flowers, or not?',
    'Drop the flowers',
  ])('is not: %s', (text) => {
    expect(exchangeIn(text)).toBeNull();
  });

  it('finds the one text meant, and none where it could be two', () => {
    expect(likest('Den Blumenkram', ['Ich binde Blumensträuße', 'Ich lektoriere'])).toBe(
      'Ich binde Blumensträuße',
    );
    expect(likest('Den Blumenkram', ['Blumen pflegen', 'Blumensträuße binden'])).toBeNull();
  });
});
