// A fourth made-up community, in which right people share hardly a word; no word or weight of the score was chosen by it.
import type { Candidate } from '../../../functions/core/matching/rules.ts';
import { member, say } from './community.ts';

function far(id: string, seeks: string, offers: string): Candidate {
  return member(id, { seeks: [say(seeks)], offers: [say(offers)] });
}

export const farApart: readonly Candidate[] = [
  far(
    'a1',
    'I inherited a vineyard slope and have no idea about pruning.',
    'I can set up a website for any small business.',
  ),
  far(
    'a2',
    'My pottery needs an online home, nothing fancy.',
    'I grew up among vines and still help with every harvest.',
  ),
  far(
    'b1',
    'Somebody who has taken a year off with small children.',
    'I translate legal documents from Czech.',
  ),
  far(
    'b2',
    'A Czech speaker for letters from a court in Brno.',
    'We cycled through Asia with a toddler and came back married.',
  ),
  far('c1', 'Other only children who care for both their parents.', 'Tarot, just for fun.'),
  far('c2', 'Anyone without siblings whose mum and dad need them every day.', 'Lasagne in quantities.'),
  far(
    'd1',
    'A critical reader for my dissertation about medieval towns.',
    'I can lend an ear to people in the first months of a new job abroad.',
  ),
  far('d2', 'I moved here for a post in April and know nobody.', 'I taught history of the Middle Ages.'),
  far('e1', 'How do I get my dog to stop pulling on the lead?', 'Excel, including the ugly parts.'),
  far('e2', 'My spreadsheets have become a monster.', 'I trained rescue hounds for mountain patrols.'),
  far('f1', 'A stage lighting technician for our village revue.', 'Trumpet, loud.'),
  far('f2', 'Our brass quintet lost its highest voice.', 'I ran the lamps at a municipal playhouse.'),
  far('g1', 'Someone who became a teacher late, after another career.', 'Financial modelling for start-ups.'),
  far(
    'g2',
    'My spreadsheet for investors needs a sceptic.',
    'At forty-five I swapped the office for a classroom.',
  ),
  far('h1', 'People living with tinnitus.', 'Ironing, honestly.'),
  far('h2', 'Fellow sufferers of ringing ears, at night above all.', 'Puns.'),
  far('x1', 'A fire-eater.', 'Plumbing.'),
  far('x2', 'A specialist for Byzantine seals.', 'Basketball.'),
  far('x3', 'Someone who can shoe a donkey.', 'Sudoku.'),
];

/** Whom each should find: those whose names differ in the number alone. The last three have nobody. */
export const rightFarApart: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...'abcdefgh'].flatMap((letter) => [
    [`${letter}1`, [`${letter}2`]],
    [`${letter}2`, [`${letter}1`]],
  ]),
);
