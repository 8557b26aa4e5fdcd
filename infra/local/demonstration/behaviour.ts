// How simulated people answer: each is dealt one behaviour, and answers letters by it, in words of their own.
import type { LetterKind } from '../../../functions/core/letter.ts';
import type { ReadingKind } from '../../../functions/core/reading.ts';
import type { Random } from './random.ts';

/** What a person does with an ask. */
export const behaviours = [
  'says yes',
  'says no',
  'says later',
  'asks first',
  'is silent',
  'answers the reminder',
  'is unclear once',
  'is unclear twice',
  'is away first',
  'yes then no',
  'no then yes',
  'forwards it',
  'forwards it and confirms',
  'pauses',
  'stops',
  'answers too late',
  'yes from a day on',
  'scanner only',
] as const;
export type Behaviour = (typeof behaviours)[number];

/** How often each comes in a deck. */
const deck: readonly (readonly [Behaviour, number])[] = [
  ['says yes', 38],
  ['says no', 5],
  ['says later', 3],
  ['asks first', 4],
  ['is silent', 4],
  ['answers the reminder', 4],
  ['is unclear once', 2],
  ['is unclear twice', 1],
  ['is away first', 3],
  ['yes then no', 2],
  ['no then yes', 2],
  ['forwards it', 1],
  ['forwards it and confirms', 1],
  ['pauses', 1],
  ['stops', 1],
  ['answers too late', 1],
  ['yes from a day on', 2],
  ['scanner only', 1],
];

/** Deals a behaviour to each of `count` people. */
export function deal(chance: Random, count: number): Behaviour[] {
  const cards = deck.flatMap(([behaviour, times]) => Array.from({ length: times }, () => behaviour));
  const dealt: Behaviour[] = [];
  while (dealt.length < count) dealt.push(...chance.shuffled(cards));
  return dealt.slice(0, count);
}

/** What a mail is meant to say, known to the demonstration alone. */
export type Meaning = Extract<
  ReadingKind,
  'accept' | 'decline' | 'later' | 'question' | 'unclear' | 'pause' | 'leave' | 'machine'
>;

/** Something a person does after a letter, so many hours later. */
export type Act =
  | {
      readonly after: number;
      readonly does: 'mail';
      readonly means: Meaning;
      readonly words: string;
      /** Sent by somebody else, to whom the letter was forwarded. */
      readonly stranger?: true;
    }
  | { readonly after: number; readonly does: 'press' }
  | { readonly after: number; readonly does: 'look' };

const said: Record<Meaning, readonly string[]> = {
  accept: [
    'Yes please.',
    'Gladly!',
    'Yes, I would like to meet them.',
    'Sure, count me in.',
    'Sounds lovely, please introduce us.',
    'yes',
    'Absolutely, thank you for thinking of me.',
  ],
  decline: ['No thank you.', 'Not for me, thanks.', 'I would rather not this time.', 'no'],
  later: ['Not now, please ask me again in two months.', 'Bad timing, maybe another time.', 'Not right now.'],
  question: ['Do they live near the station?', 'Could you tell me a bit more about them first?'],
  unclear: ['Hm, the cat walked over this.', 'purple umbrella lampshade', 'Well, well, well.'],
  pause: ['Please pause me for three months.', 'I need a break from introductions, please pause me.'],
  leave: ['Please take me off your list.', 'unsubscribe'],
  machine: [
    'I am out of the office until further notice, with limited access to email.',
    'Thank you for your message. I am on leave and will answer when I am back.',
  ],
};

const met = {
  yes: ['Yes, we met and it was a joy.', 'Yes we did, twice.'],
  notYet: ['Not yet, but we have a date.'],
  no: ['No, it never came about.'],
} as const;

/** What follows from a letter, by the behaviour of whoever got it. */
export function actsAfter(
  kind: LetterKind,
  behaviour: Behaviour,
  chance: Random,
  remindHours: number,
): Act[] {
  const soon = 2 + chance.below(40);
  const mail = (means: Meaning, after = soon): Act => ({
    after,
    does: 'mail',
    means,
    words: chance.pick(said[means]),
  });
  switch (kind) {
    case 'ask':
      return afterAsk(behaviour, mail, soon, chance, remindHours);
    case 'reminder':
      return behaviour === 'answers the reminder' ? [mail('accept')] : [];
    case 'unclear':
      if (behaviour === 'is unclear twice') return [mail('unclear')];
      return behaviour === 'is unclear once' ? [mail('accept', 12)] : [];
    case 'confirm-yes':
      return behaviour === 'forwards it and confirms'
        ? [
            { after: 1, does: 'look' },
            { after: 2, does: 'press' },
          ]
        : [{ after: 1, does: 'look' }];
    case 'organiser-answer':
      return behaviour === 'asks first' ? [mail('accept', 6)] : [];
    case 'follow-up':
      return afterFollowUp(chance, soon);
    default:
      return [];
  }
}

function afterAsk(
  behaviour: Behaviour,
  mail: (means: Meaning, after?: number) => Act,
  soon: number,
  chance: Random,
  remindHours: number,
): Act[] {
  switch (behaviour) {
    case 'says yes':
      return [mail('accept')];
    case 'says no':
      return [mail('decline')];
    case 'says later':
      return [mail('later')];
    case 'asks first':
      return [mail('question', 4)];
    case 'is unclear once':
    case 'is unclear twice':
      return [mail('unclear', 4)];
    case 'is away first':
      return [mail('machine', 0), mail('accept', soon + 24)];
    case 'yes then no':
      return [mail('accept', 3), mail('decline', 8)];
    case 'no then yes':
      return [mail('decline', 3), mail('accept', 8)];
    case 'forwards it':
    case 'forwards it and confirms':
      return [{ ...mail('accept', 5), stranger: true } as Act];
    case 'pauses':
      return [mail('pause')];
    case 'stops':
      return [mail('leave')];
    case 'answers too late':
      return [mail('accept', 7 * 24 + 6 + chance.below(12))];
    case 'yes from a day on':
      return [{ ...mail('accept', remindHours / 3), words: 'Gladly, but after the 16th' } as Act];
    case 'scanner only':
      return [{ after: 1, does: 'look' }];
    case 'is silent':
    case 'answers the reminder':
      return [];
  }
}

function afterFollowUp(chance: Random, after: number): Act[] {
  const card = chance.below(10);
  if (card < 5) return [{ after, does: 'mail', means: 'accept', words: chance.pick(met.yes) }];
  if (card < 7) return [{ after, does: 'mail', means: 'later', words: chance.pick(met.notYet) }];
  return card < 8 ? [{ after, does: 'mail', means: 'decline', words: chance.pick(met.no) }] : [];
}
