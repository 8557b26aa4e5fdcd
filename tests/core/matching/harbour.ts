// A community written in other words than those it answers, before vectors were weighed; weights were chosen by it.
import type { Candidate, Kind } from '../../../functions/core/matching/rules.ts';
import { member, say } from './community.ts';

function one(
  id: string,
  kinds: readonly Kind[],
  seeks: readonly string[],
  offers: readonly string[],
): Candidate {
  return member(id, {
    kinds,
    seeks: seeks.map((text) => say(text)),
    offers: offers.map((text) => say(text)),
  });
}

export const harbour: readonly Candidate[] = [
  one(
    'ada',
    ['mentorship'],
    [
      'My company doubled in a year and I am now somebody’s boss for the first time. Who has been through that?',
    ],
    ['I can explain what a cloud bill is made of and how to halve it.'],
  ),
  one(
    'ben',
    ['mentorship', 'learning'],
    ['Our servers cost more every month and nobody can say why.'],
    ['Twenty years of leading teams, and of learning how not to.'],
  ),
  one(
    'cyn',
    ['mentorship'],
    ['I became a team lead last spring and feel like an impostor.'],
    ['Quick meals from whatever is left in the fridge.'],
  ),
  one(
    'dan',
    ['collaboration'],
    [
      'I have recordings of my grandmother’s tales and want to turn them into something people can listen to.',
    ],
    ['Carpentry for stages, shelves and odd corners.'],
  ),
  one(
    'eve',
    ['collaboration', 'curiosity'],
    ['Our amateur theatre needs somebody handy with a saw before the premiere.'],
    ['I cut and mix sound for radio documentaries.'],
  ),
  one(
    'fay',
    ['peer support'],
    ['Others whose mother no longer recognises them.'],
    ['Sitting together over tea without having to be cheerful.'],
  ),
  one(
    'gil',
    ['peer support'],
    ['Someone else looking after a father with Alzheimer’s who will not laugh at me for crying in the car.'],
    ['Filling in the forms of the care insurance.'],
  ),
  one(
    'hal',
    ['work'],
    ['Part-time work with numbers after parental leave, three mornings a week.'],
    ['Book-keeping, payroll and a calm voice on the phone to the tax office.'],
  ),
  one(
    'ida',
    ['work'],
    ['Our co-operative bakery has to find a new person for the accounts.'],
    ['Fresh bread, flexible hours and kind colleagues.'],
  ),
  one(
    'jon',
    ['work'],
    ['A job in a kitchen, no night shifts.'],
    ['I have baked and cooked for canteens since I was sixteen.'],
  ),
  one(
    'kim',
    ['learning'],
    ['I would love to read the night sky without an app.'],
    ['Portuguese, from ordering coffee to quarrelling.'],
  ),
  one(
    'leo',
    ['learning'],
    ['We move to Lisbon in the autumn and cannot say a word yet.'],
    ['Astronomy on a dark field with a small telescope.'],
  ),
  one(
    'mia',
    ['learning', 'curiosity'],
    ['How does one start composting in a flat without smell?'],
    ['Knitting socks, heels included.'],
  ),
  one(
    'ned',
    ['learning', 'curiosity'],
    ['I want to make a jumper for my nephew with my own two needles.'],
    ['Worm bins and balcony soil: fifteen years of rotting things well.'],
  ),
  one(
    'oli',
    ['mentorship'],
    ['I am thinking of leaving medicine after residency and would like to meet a doctor who did.'],
    ['Running a first marathon without getting injured.'],
  ),
  one(
    'pam',
    ['mentorship', 'peer support'],
    ['A patient person to get me from the sofa to forty-two kilometres.'],
    ['I was a surgeon for nine years, now I design medical software and sleep at night.'],
  ),
  one('quy', ['mentorship'], ['How do you get into medical school at thirty?'], ['Chess for children.']),
  one(
    'ray',
    ['collaboration', 'work'],
    ['A scientist who can judge whether our water filter really does what we claim.'],
    ['We pay fairly for a few days and share the patent idea over lunch.'],
  ),
  one(
    'sue',
    ['collaboration', 'work'],
    ['Small paid projects beside my lab, best something useful for villages.'],
    ['I test drinking water for a living: microbes, metals, membranes.'],
  ),
  one(
    'tom',
    ['curiosity'],
    ['Somebody who grew up in a religious community and left it.'],
    ['Stories from thirty years on container ships.'],
  ),
  one(
    'una',
    ['curiosity'],
    ['I have always wanted to ask a sailor about loneliness.'],
    ['How it was to walk away from the church I was born into.'],
  ),
  one(
    'val',
    ['peer support', 'curiosity'],
    ['Women who started again alone after a long marriage ended.'],
    ['A spare room for a weekend by the sea.'],
  ),
  one(
    'wes',
    ['peer support'],
    ['I signed the divorce papers in May. Is there life afterwards, at fifty-eight?'],
    ['Mending lamps, toasters and radios.'],
  ),
  one(
    'xia',
    ['learning'],
    ['My toaster is broken for the third time and I refuse to buy a new one.'],
    ['Calligraphy with a brush.'],
  ),
  one(
    'yan',
    ['collaboration'],
    ['A lawyer who would look over the statutes of our housing project for free.'],
    ['I draw plans: attics, conversions, whole houses.'],
  ),
  one(
    'zoe',
    ['curiosity', 'collaboration'],
    ['An architect to dream about rebuilding my barn with.'],
    ['I have a notary’s patience and a law degree, and Sundays off.'],
  ),
  one('abe', ['learning'], ['Falconry, seriously.'], ['Crossword puzzles.']),
  one('bea', ['work'], ['A post as a marine biologist in the polar regions.'], ['Singing at funerals.']),
  one(
    'cal',
    ['mentorship'],
    ['A guide through the adoption of a child from abroad.'],
    ['Restoring fountain pens.'],
  ),
  one('deb', ['collaboration'], ['A beekeeper who would put two hives on our school’s roof.'], ['Origami.']),
];

export const rightHarbour: Readonly<Record<string, readonly string[]>> = {
  ada: ['ben'],
  ben: ['ada'],
  cyn: ['ben', 'ada'],
  dan: ['eve'],
  eve: ['dan'],
  fay: ['gil'],
  gil: ['fay'],
  hal: ['ida'],
  ida: ['hal'],
  jon: ['ida'],
  kim: ['leo'],
  leo: ['kim'],
  mia: ['ned'],
  ned: ['mia'],
  oli: ['pam'],
  pam: ['oli'],
  quy: ['pam', 'oli'],
  ray: ['sue'],
  sue: ['ray'],
  tom: ['una'],
  una: ['tom'],
  val: ['wes'],
  wes: ['val'],
  xia: ['wes'],
  yan: ['zoe'],
  zoe: ['yan'],
};

/** Who sounds right and is not: they ask for the same, or share the words only. */
export const lookAlikesHarbour: readonly (readonly [string, string])[] = [
  ['ada', 'cyn'],
  ['cyn', 'pam'],
  ['hal', 'jon'],
  ['ida', 'jon'],
  ['oli', 'quy'],
  ['quy', 'sue'],
  ['xia', 'ned'],
  ['pam', 'ray'],
];
