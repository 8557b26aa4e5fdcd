// A third made-up community, written after the weights of the score were settled. Words alone then reached an nDCG of 0.56
// and two in three among the first five; the table of topics has grown since, so it measures less strictly now.
import type { Candidate } from '../../../functions/core/matching/rules.ts';
import { member, say } from './community.ts';

function stranger(id: string, seeks: string, offers: string): Candidate {
  return member(id, { seeks: [say(seeks)], offers: [say(offers)] });
}

export const strangers: readonly Candidate[] = [
  stranger(
    'abel',
    'Our parish choir lost its conductor and I have to step in; who has stood in front of singers before?',
    'I keep the church’s old organ in tune and can show you inside.',
  ),
  stranger(
    'brit',
    'I have always wondered what happens behind the pipes of a big organ.',
    'I have conducted amateur singers for years.',
  ),
  stranger(
    'cato',
    'Somebody who has handed over a family firm to the next generation.',
    'I know the paperwork of inheriting and of wills inside out.',
  ),
  stranger(
    'dela',
    'My aunt left us a house and four heirs who disagree; I need to understand estates.',
    'My daughter now runs the carpentry I built up; it took us six years to let go.',
  ),
  stranger(
    'enzo',
    'Someone to practise job interviews with, I always freeze.',
    'I can fix bikes, any brake, any gear.',
  ),
  stranger(
    'faye',
    'My bicycle squeaks and I would rather learn than pay.',
    'I used to sit on hiring panels and know what they listen for.',
  ),
  stranger('gabe', 'Parents whose teenagers have stopped talking to them.', 'Fishing at dawn.'),
  stranger(
    'hana',
    'Other mothers and fathers with a silent fifteen-year-old at home.',
    'Herbs from my balcony.',
  ),
  stranger(
    'igor',
    'An engineer who understands heat pumps, for our allotment clubhouse.',
    'Grant applications for associations; I have won eleven.',
  ),
  stranger(
    'june',
    'Our hiking club needs money for a hut and nobody has ever written a proposal.',
    'I plan heating and insulation for old buildings.',
  ),
  stranger('karl', 'People who have given up alcohol and still like parties.', 'Alcohol-free cocktails.'),
  stranger('lena', 'Company in staying sober; weekends are the worst.', 'A sofa and a listening ear.'),
  stranger(
    'mona',
    'A dramatist or novelist to talk about dialogue.',
    'Coaching for presentations: breath, posture, nerves.',
  ),
  stranger(
    'nils',
    'I shake when I speak in front of an audience and have a talk in June.',
    'I write plays for a small stage.',
  ),
  stranger('omar', 'Where do I start with investing a small inheritance ethically?', 'Arabic calligraphy.'),
  stranger(
    'pina',
    'To write beautiful letters by hand, any script.',
    'I advised on green funds at a cooperative bank.',
  ),
  stranger('rolf', 'Tips for travelling with a wheelchair by train.', 'Model railways, digital control.'),
  stranger(
    'suki',
    'My son is obsessed with toy trains and I know nothing.',
    'I am paraplegic and have crossed Europe on rails.',
  ),
  stranger('thea', 'A developer who could review the code of my first app.', 'Yoga for stiff backs.'),
  stranger(
    'uwe',
    'My shoulders hurt from sitting at a desk; gentle exercise, please.',
    'Senior programmer, mobile and web.',
  ),
  stranger('vito', 'Anyone who keeps chickens in a city yard.', 'Sicilian cooking.'),
  stranger(
    'wilma',
    'To make proper pasta like a nonna.',
    'Six hens and a rooster that the neighbours tolerate.',
  ),
  stranger(
    'yara',
    'A photographer who would take portraits for our foster families.',
    'Floristry for weddings.',
  ),
  stranger(
    'zeno',
    'Flowers for my sister’s marriage on a small budget.',
    'Portraits, in black and white, on film.',
  ),
  stranger(
    'aldo',
    'Somebody who has lived through an audit by the data protection authority.',
    'Whittling spoons.',
  ),
  stranger('bine', 'A pen friend in Patagonia.', 'Knot gardens.'),
  stranger('cleo', 'To meet a cartographer of caves.', 'Double bass.'),
  stranger('dirk', 'A sommelier for sake.', 'Kite surfing.'),
];

const pairs = [
  ['abel', 'brit'],
  ['cato', 'dela'],
  ['enzo', 'faye'],
  ['gabe', 'hana'],
  ['igor', 'june'],
  ['karl', 'lena'],
  ['mona', 'nils'],
  ['omar', 'pina'],
  ['rolf', 'suki'],
  ['thea', 'uwe'],
  ['vito', 'wilma'],
  ['yara', 'zeno'],
] as const;

/** Whom each should find; the last four have nobody. */
export const rightStrangers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  pairs.flatMap(([a, b]) => [
    [a, [b]],
    [b, [a]],
  ]),
);
