// The people of a demonstration, made from a seed; every private field of theirs holds a word that stands nowhere else.
import type { Kind } from '../../../functions/core/matching/rules.ts';
import { type Random, random } from './random.ts';

export interface DemonstrationPerson {
  readonly community: string;
  readonly name: string;
  readonly address: string;
  readonly seek: string;
  readonly give: string;
  readonly kinds: readonly Kind[];
  readonly story: string;
  readonly values: string;
  readonly wish: string;
  /** Words for matching only, which the form has no field for; null for most. */
  readonly matchingOnly: string | null;
  /** The words that may not be seen by another: one in each private field. */
  readonly canaries: readonly string[];
  /** What becomes of mail to the address. */
  readonly mailbox: 'reads' | 'bounces' | 'complains';
}

interface Theme {
  readonly of: string;
  readonly kind: Kind;
}

const taught: readonly Theme[] = [
  { of: 'keeping bees on a flat roof', kind: 'learning' },
  { of: 'running a small bakery', kind: 'mentorship' },
  { of: 'repairing valve radios', kind: 'learning' },
  { of: 'sailing a wooden boat', kind: 'curiosity' },
  { of: 'growing vegetables on an allotment', kind: 'learning' },
  { of: 'bookkeeping for a small association', kind: 'work' },
  { of: 'beginning the cello after forty', kind: 'learning' },
  { of: 'Portuguese conversation at the dinner table', kind: 'learning' },
  { of: 'restoring sash windows', kind: 'mentorship' },
  { of: 'swimming in cold rivers', kind: 'curiosity' },
  { of: 'conducting a village choir', kind: 'mentorship' },
  { of: 'making goat cheese', kind: 'learning' },
  { of: 'reading the night sky', kind: 'curiosity' },
  { of: 'building a plywood kayak', kind: 'collaboration' },
  { of: 'opening a second-hand bookshop', kind: 'mentorship' },
  { of: 'pruning orchard trees', kind: 'learning' },
  { of: 'printing with linocut', kind: 'collaboration' },
  { of: 'recording the oral history of a street', kind: 'collaboration' },
  { of: 'teaching mathematics to teenagers', kind: 'mentorship' },
  { of: 'walking pilgrim paths alone', kind: 'curiosity' },
  { of: 'organising a neighbourhood festival', kind: 'collaboration' },
  { of: 'deciphering handwritten letters', kind: 'curiosity' },
];

const lived: readonly string[] = [
  'look after a parent with dementia',
  'were widowed early and bring up children',
  'came to a foreign country after fifty',
  'write fiction and show it to nobody',
  'returned to office life after an illness',
  'retired last winter and miss the noise',
  'live with a teenager who speaks in shrugs',
];

const ways = [
  'on weekday evenings',
  'in small steps',
  'without any hurry',
  'over a pot of tea',
  'on Saturdays',
];
const starts = [
  'I moved here three winters ago and still get lost on purpose.',
  'For a long time I worked nights, and mornings feel like a present.',
  'My neighbours know me by the ladder I lend and never get back.',
  'I have changed my mind about most things but not about soup.',
  'There are too many books beside my bed and one very patient lamp.',
  'I was the quiet one of five, and it has taken me a while to speak up.',
  'On Sundays I row, slowly, and think about nothing on purpose.',
];
const ends = [
  'I like questions better than advice.',
  'I laugh late, but then thoroughly.',
  'If the kettle is on, I am easy to talk to.',
  'I have time now, which is the best thing I own.',
  'I would rather be taught once than encouraged twice.',
  'Small talk makes me tired and real talk keeps me up.',
];
const valuesHeld = ['patience', 'humour', 'honesty', 'craft', 'courage', 'neighbours', 'thrift', 'kindness'];

/** Makes the people; the last two of the first community have mailboxes that fail. */
export function makePeople(
  seed: string,
  communities: readonly { readonly id: string; readonly members: number }[],
): DemonstrationPerson[] {
  const words = new Set<string>();
  return communities.flatMap(({ id, members }, order) =>
    Array.from({ length: members + (order === 0 ? 2 : 0) }, (_, number) => {
      const chance = random(seed, `person ${id} ${number}`);
      const mailbox = number < members ? 'reads' : number === members ? 'bounces' : 'complains';
      return makePerson(id, mailbox, chance, () => canary(chance, words));
    }),
  );
}

function makePerson(
  community: string,
  mailbox: DemonstrationPerson['mailbox'],
  chance: Random,
  newWord: () => string,
): DemonstrationPerson {
  const [first, last, local] = [newWord(), newWord(), newWord()];
  const secret = chance.below(4) === 0 ? newWord() : null;
  const give = chance.pick(taught);
  const alike = chance.below(3) === 0;
  const seek = chance.pick(taught.filter((theme) => theme !== give));
  const domain = mailbox === 'reads' ? 'example.org' : 'simulator.amazonses.com';
  const before = mailbox === 'bounces' ? 'bounce+' : mailbox === 'complains' ? 'complaint+' : '';
  return {
    community,
    name: `${capital(first)} ${capital(last)}`,
    address: `${before}${local}@${domain}`,
    seek: alike
      ? `Others who ${chance.pick(lived)}, to talk with ${chance.pick(ways)}`
      : `Somebody who knows ${seek.of} and would explain it ${chance.pick(ways)}`,
    give: `Years of ${give.of}, mistakes included, ${chance.pick(ways)}`,
    kinds: alike ? ['peer support'] : [seek.kind],
    story: `${chance.pick(starts)} ${chance.pick(ends)}`,
    values: chance.shuffled(valuesHeld).slice(0, 2).join(', '),
    wish: 'every round',
    matchingOnly: secret && `${chance.pick(taught).of}, because of ${secret}`,
    canaries: [first, last, local, ...(secret ? [secret] : [])],
    mailbox,
  };
}

const consonants = [...'bdfgjklmnprstvz'];
const vowels = [...'aeiou'];

/** A word of eight letters that can be said, has no meaning, and has not been given before. */
function canary(chance: Random, given: Set<string>): string {
  for (;;) {
    const syllables = Array.from({ length: 4 }, () => chance.pick(consonants) + chance.pick(vowels));
    const word = syllables.join('');
    if (given.has(word)) continue;
    given.add(word);
    return word;
  }
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
