// What gives somebody away, in the forms in which people write it, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { leadsToSomebody, saysName, tellsWhoItIs } from '../../functions/core/privacy.ts';

describe('words that lead to somebody', () => {
  test.each([
    'Write to ada@example.org',
    'ada @ example . org',
    'ada at example dot org',
    'ada (at) example (dot) org',
    'ada [at] example.org',
    'ada.lovelace AT example.org',
    'ada, bei example Punkt org',
    'ada arroba example punto com',
    'ada arobase example point fr',
    'https://example.org/ada',
    'www.example.org',
    'All of it is on example.org',
    'see ada.example.co.uk for more',
    'I am @ada_l everywhere',
    'ada_l on Telegram',
    'I like rain. WhatsApp: ada_l',
    'Call +49 30 1234567',
    '030-123-4567',
    '4 9 3 0 1 2 3 4 5',
    '49.30.12.34.56.7',
    'four nine three zero one two three four five',
    'null eins sieben eins zwei drei vier',
    'zéro six un deux trois quatre cinq',
    'seis cinco cuatro tres dos uno cero',
  ])('"%s"', (text) => expect(leadsToSomebody(text)).toBe(true));

  test.each([
    'I was there in 1998, 2004 and 2011.',
    'From 1999 to 2003 and 2010-2014 I lived abroad.',
    'I write Node.js and know ASP.NET a little.',
    'At home. Then a walk, e.g. by the river, z.B. abends.',
    'I work at a bakery. Org charts bore me.',
    'One, two, three: everybody can count.',
    'In 20 years I had 3 children, 2 dogs and 150000 kilometres.',
    'Meet me at the dot on the map.',
    'El punto es que busco calma.',
    'Mon point de départ est la gare.',
    'Ein Punkt, der mir wichtig ist: Zeit.',
    'Signal processing, and how to teach it',
    'I would rather talk about it in writing than on Signal or on the phone.',
    'I grew the budget from 100 000 to 250 000.',
  ])('not "%s"', (text) => expect(leadsToSomebody(text)).toBe(false));
});

describe('words that say a name', () => {
  const name = 'Zoë Quillon';
  test.each([
    'Zoë Quillon, and I sail',
    'zoe quillon, and I sail',
    'ZOË QUILLON',
    'I am Zoë',
    'I am zoe and I sail',
    'Ich heiße Zoë',
    'je m’appelle Zoé',
    'me llamo zoe',
    'The Quillon bakery is mine',
    'I bake. quillon',
    'I bake.\nZ. Quillon',
    'I bake. Q-u-i-l-l-o-n',
    'q u i l l o n here',
  ])('"%s"', (text) => expect(saysName(text, name)).toBe(true));

  test.each([
    ['I am an architect', 'An Baker'],
    ['I may bake, and I mark exams.', 'May Mark'],
    ['In may I was a baker by the wood.', 'May Baker-Wood'],
    ['I read and walk.', 'Zoë Quillon'],
    ['A B C of baking', 'Zoë Quillon'],
  ])('not "%s" of %s', (text, who) => expect(saysName(text, who)).toBe(false));
});

test('a question is held to more: any part of a name, however it is written, and where to be found', () => {
  const names = ['Zoë Quillon', 'Bernd Koch'];
  for (const text of [
    'does quillon know this?',
    'Is this zoe quillon?',
    'Are they on Telegram?',
    'kennt koch das?',
  ])
    expect(tellsWhoItIs(text, names), text).toBe(true);
  for (const text of ['Do they live near the station?', 'Would a beginner be welcome?'])
    expect(tellsWhoItIs(text, names), text).toBe(false);
});
