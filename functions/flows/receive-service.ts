// What is said to the service itself: how it works, how often, how many a round, a name, a word for the organiser.
import type { Rhythm } from '../core/community.ts';
import type { MemberCommand, MemberWish } from '../core/member.ts';
import {
  asksAboutService,
  asksAboutUs,
  asksForCopy,
  asksForPerson,
  nameSaid,
  saidToOrganiser,
  saysBroken,
} from '../mail/wishes-about.ts';
import { asksWhatWeHold, topicsIn } from '../mail/wishes-asked.ts';
import { capacityIn } from '../mail/wishes-capacity.ts';
import { rhythmIn } from '../mail/wishes-rhythm.ts';
import type { Writer } from './receive-apply.ts';
import { cut } from './receive-give.ts';

const daysBetweenRounds: Record<Rhythm['every'], number> = { week: 7, 'two weeks': 14, month: 30 };

/**
 * What is said to the service itself: how it works, how many a round, a name, an address, a word for the organiser.
 * Beside an ask, where "who is this?" means somebody, only what can mean nobody.
 */
export function wishOfTheService(text: string, alone: boolean): MemberWish | Question | null {
  const words = saidToOrganiser(text);
  if (words !== null) return { do: 'ask-question', words: cut(words) };
  if (saysBroken(text) || (alone && asksForPerson(text))) return { do: 'ask-question', words: cut(text) };
  if (alone && asksForCopy(text)) return { do: 'give-copy' };
  const topics = topicsIn(text, alone);
  if (topics.length > 0) return { do: 'answer-asked', topics };
  if (alone && asksWhatWeHold(text)) return { do: 'tell-status' };
  const what = alone ? asksAboutUs(text) : asksAboutService(text);
  if (what) return { do: 'explain', what };
  const capacity = capacityIn(text);
  if (capacity !== null) {
    const rhythm = rhythmIn(text);
    const everyRound = rhythm !== null && 'rounds' in rhythm && rhythm.rounds === 1;
    return { do: 'set-capacity', capacity, ...(everyRound && { everyRound }) };
  }
  const name = alone ? nameSaid(text) : null;
  return name ? { do: 'set-name', name } : null;
}

export type Question = Extract<MemberCommand, { do: 'ask-question' }>;

/** Null where they say neither how often nor more or less: then we ask, and nothing changes. */
export function rhythmCommand(text: string, { community }: Writer): MemberCommand | null {
  const change = rhythmIn(text);
  return change && { do: 'set-rhythm', change, daysBetweenRounds: daysBetweenRounds[community.rhythm.every] };
}
