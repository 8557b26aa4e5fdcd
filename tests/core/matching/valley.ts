// A community that measures the scores: written before vectors were weighed, and no word, topic or weight was chosen by it.
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

export const valley: readonly Candidate[] = [
  one(
    'alma',
    ['mentorship'],
    ['I want to open a small bookshop and would like to hear from somebody who has kept one alive.'],
    ['I speak Arabic and have helped many newcomers at the immigration office.'],
  ),
  one(
    'bram',
    ['mentorship', 'peer support'],
    ['Help with residence papers for my wife, whose mother tongue I barely speak.'],
    ['For eleven years I sold novels and greeting cards in a side street, and it paid the rent.'],
  ),
  one(
    'cora',
    ['mentorship'],
    ['To become an independent retailer myself one day; I just do not know where to begin.'],
    ['Zumba, twice a week, loud and sweaty.'],
  ),
  one(
    'dirk',
    ['collaboration'],
    ['A designer for the cover and inside of our cooperative’s yearbook.'],
    ['I have contacts in city hall and know how the budget gets made.'],
  ),
  one(
    'emil',
    ['collaboration', 'curiosity'],
    ['Who could explain how decisions about public money are really taken?'],
    ['Layout, typefaces, anything on paper.'],
  ),
  one(
    'fern',
    ['peer support'],
    ['Somebody else who had a miscarriage and does not want to be told it will be fine.'],
    ['Long walks with a slow dog.'],
  ),
  one(
    'gwen',
    ['peer support'],
    ['Women who lost a pregnancy.'],
    ['I am a good listener; I bake when I am sad.'],
  ),
  one(
    'hank',
    ['work'],
    ['Looking for employment as an electrician or in solar installation.'],
    ['Certified for high voltage, not afraid of roofs.'],
  ),
  one(
    'iris',
    ['work', 'collaboration'],
    ['We put photovoltaic panels on schools and urgently need hands who understand current.'],
    ['A permanent contract and a company bicycle.'],
  ),
  one(
    'jack',
    ['work'],
    ['My bike repair business is looking for an apprentice.'],
    ['Anything about wheels, hubs and chains.'],
  ),
  one(
    'kara',
    ['learning'],
    ['I would like to stop being afraid of deep water and finally learn the crawl.'],
    ['Watercolours: skies and wet streets.'],
  ),
  one(
    'liam',
    ['learning'],
    ['Painting landscapes, as an absolute novice.'],
    ['I was a lifeguard and taught grown-ups to swim.'],
  ),
  one(
    'mona',
    ['learning', 'mentorship'],
    ['Negotiating my pay; I always say yes to the first figure.'],
    ['Sourdough, and why yours does not rise.'],
  ),
  one(
    'nils',
    ['learning', 'mentorship'],
    ['My loaves come out flat as stones.'],
    ['I was head of human resources and know what the other side of the table is allowed to give.'],
  ),
  one(
    'olga',
    ['mentorship'],
    ['I am a nurse and think about going abroad with an aid organisation; tell me how it was.'],
    ['Vegetable patches, even in the shade.'],
  ),
  one(
    'pete',
    ['mentorship', 'curiosity'],
    ['Tomatoes, beans, salad: our new allotment is a jungle and so am I.'],
    ['Four missions with humanitarian teams in South Sudan and Yemen.'],
  ),
  one(
    'quin',
    ['mentorship', 'learning'],
    ['How to get accepted for a nursing training without a school certificate.'],
    ['Guitar for the campfire.'],
  ),
  one(
    'rosa',
    ['collaboration'],
    ['A programmer with a heart to make booking of our village minibus less painful.'],
    ['I know all the farmers and can organise anything in this valley.'],
  ),
  one(
    'seth',
    ['collaboration'],
    ['Something meaningful to code at weekends, preferably for rural places.'],
    ['Web services and databases since the nineties.'],
  ),
  one(
    'tara',
    ['curiosity'],
    ['I wonder what it is like to live in a monastery.'],
    ['Tales of a childhood in a travelling circus.'],
  ),
  one(
    'umar',
    ['curiosity'],
    ['Somebody who grew up among acrobats and clowns, if such a person exists.'],
    ['I spent six years as a Buddhist monk.'],
  ),
  one(
    'vera',
    ['peer support'],
    ['Fellow musicians who had to give up their instrument because of their hands.'],
    ['Sheet music for cello, three metres of it.'],
  ),
  one(
    'will',
    ['peer support'],
    ['I was a pianist until arthritis came; company in not playing any more.'],
    ['Concert tickets, often two.'],
  ),
  one(
    'xena',
    ['learning'],
    ['I inherited a cello and would like to get a sound out of it.'],
    ['Juggling with up to four balls.'],
  ),
  one(
    'yuri',
    ['collaboration', 'learning'],
    ['A vet who would talk to our farm kids about animals.'],
    ['I can take apart and put together any tractor.'],
  ),
  one(
    'zara',
    ['learning', 'curiosity'],
    ['My old Fendt will not start in the cold and the garage laughs at me.'],
    ['I treat cows, horses and the occasional llama.'],
  ),
  one('arlo', ['learning'], ['Esperanto.'], ['Lawn mowing.']),
  one('beth', ['work'], ['A position as a perfumer’s assistant.'], ['Proofreading of theses.']),
  one(
    'cleo',
    ['mentorship'],
    ['Someone who has sailed single-handed across an ocean.'],
    ['Dressing up as Father Christmas.'],
  ),
  one('drew', ['peer support'], ['Other people with narcolepsy.'], ['Wine labels, a huge collection.']),
];

export const rightValley: Readonly<Record<string, readonly string[]>> = {
  alma: ['bram'],
  bram: ['alma'],
  cora: ['bram'],
  dirk: ['emil'],
  emil: ['dirk'],
  fern: ['gwen'],
  gwen: ['fern'],
  hank: ['iris'],
  iris: ['hank'],
  kara: ['liam'],
  liam: ['kara'],
  mona: ['nils'],
  nils: ['mona'],
  olga: ['pete'],
  pete: ['olga'],
  quin: ['olga'],
  rosa: ['seth'],
  seth: ['rosa'],
  tara: ['umar'],
  umar: ['tara'],
  vera: ['will'],
  will: ['vera'],
  xena: ['vera'],
  yuri: ['zara'],
  zara: ['yuri'],
};

/** Who sounds right and is not. */
export const lookAlikesValley: readonly (readonly [string, string])[] = [
  ['alma', 'cora'],
  ['cora', 'alma'],
  ['hank', 'jack'],
  ['iris', 'jack'],
  ['mona', 'jack'],
  ['olga', 'quin'],
  ['vera', 'xena'],
  ['pete', 'zara'],
];
