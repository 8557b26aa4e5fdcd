// Words that take the place of others, as people say it in running speech; what only sounds like it changes nothing.
import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../functions/core/corrections.ts';
import type { Draft } from '../../functions/core/story.ts';
import { correctionsIn, plainCorrectionsIn } from '../../functions/mail/corrections.ts';

const draftOf = (story: string): Draft => ({ story, intentions: [], kinds: [] });
const reads = (said: string, story: string) => {
  const before = draftOf(story);
  return correctedBy(before, correctionsIn(said), { language: 'en', before }).draft?.story ?? null;
};

describe('other words for some that stand there', () => {
  it.each([
    ['statt kantine bistro', 'Ich leite eine Kantine.', 'Ich leite eine Bistro.'],
    ['instead of canteen bistro', 'I run a canteen.', 'I run a bistro.'],
    ['au lieu de cantine, bistrot', 'J’ai une cantine.', 'J’ai une bistrot.'],
    ['en vez de cantina, bistró', 'Llevo una cantina.', 'Llevo una bistró.'],
    [
      'And Schubert should be Schumann, I always mix them up when I write in haste.',
      'I play Schubert daily.',
      'I play Schumann daily.',
    ],
    ['Schubert sollte Schumann heißen, ich verwechsle sie.', 'Ich spiele Schubert.', 'Ich spiele Schumann.'],
    ['Schubert devrait être Schumann.', 'Je joue Schubert.', 'Je joue Schumann.'],
    ['Schubert debería ser Schumann.', 'Toco Schubert.', 'Toco Schumann.'],
    [
      'Schumann, please, not Schubert. Everything else is lovely now.',
      'I play Schubert.',
      'I play Schumann.',
    ],
    ['Schumann, pas Schubert.', 'Je joue Schubert.', 'Je joue Schumann.'],
    [
      'Ich war nicht lange Lehrerin, sondern einunddreißig Jahre. Sonst stimmt alles.',
      'Ich war lange Lehrerin für Physik.',
      'Ich war einunddreißig Jahre Lehrerin für Physik.',
    ],
    ['No soy panadero, sino pastelero.', 'Soy panadero en Jaca.', 'Soy pastelero en Jaca.'],
  ])('%s', (said, story, told) => {
    expect(reads(said, story)).toBe(told);
  });

  it.each([
    ['Schumann, not Schubert.', 'I play Liszt.'],
    ['The person should be patient.', 'I am a patient person.'],
    ['It should be shorter, I think.', 'It is long.'],
    ['Ich war nicht nur Lehrerin, sondern auch Tischlerin.', 'Ich war Lehrerin.'],
  ])('%s: no such words are swapped', (said, story) => {
    expect(correctionsIn(said).some(({ how }) => how === 'swap') ? reads(said, story) : null).toBeNull();
  });

  it('changes nothing where no draft is answered', () => {
    expect(plainCorrectionsIn('Learning, not teaching.')).toEqual([]);
  });
});
