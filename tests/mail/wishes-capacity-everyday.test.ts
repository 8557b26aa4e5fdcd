// How many introductions a round somebody asks for, in everyday words.
import { expect, it } from 'vitest';
import { capacityIn } from '../../functions/mail/wishes-capacity.ts';

it.each([
  ['can i get asked abt 2 ppl next time', 2],
  ['no i meant i wanna hear abt 2 people per round not 1', 2],
  ['pro runde gern zwei', 2],
  ['Par tour, plutôt deux personnes.', 2],
  ['Por ronda, mejor tres', 3],
  ['Two people a round, please.', 2],
])('%s', (text, number) => expect(capacityIn(text)).toBe(number));

it.each([
  'Not two people a round, please.',
  'We were three people each time I rowed.',
  'Pro Runde ein Bier und zwei Lieder',
  'I do not want 2 people per round',
])('no number: %s', (text) => expect(capacityIn(text)).toBeNull());
