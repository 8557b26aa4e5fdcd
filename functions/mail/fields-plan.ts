// What the letters about a plan must know: its pairs by number, what connects them, and what became of those that are held.
import { dayInWords, phrases } from '../../templates/phrases.ts';
import type { Language } from '../../templates/render.ts';
import { dayIn } from '../core/community.ts';
import type { LetterContext, PairInPlan } from './compose.ts';
import { type Filled, fill, need, quotes } from './filled.ts';

/** Quotations in a list of pairs are cut to about two lines. */
const mostQuoted = 140;

/** Fills a letter about a plan; null where it is none. */
export function planFields(context: LetterContext, language: Language): Filled | null {
  const { letter, community } = context;
  if (letter.kind === 'unclear-plan') return fill('unclear-plan', { community: community.name });
  if (letter.kind !== 'round-plan' && letter.kind !== 'heard-hold' && letter.kind !== 'heard-hold-asked')
    return null;
  const { asksAt, pairs } = need(context.round, 'a round');
  const asksDay = dayInWords(dayIn(community.zone, asksAt), language);
  const shared = { community: community.name, asksDay };
  if (letter.kind === 'heard-hold-asked')
    return fill('heard-hold-asked', { ...shared, lines: pairs.map((pair) => held(pair, language)) });
  const asksHour = hourIn(community.zone, asksAt);
  if (letter.kind === 'round-plan')
    return fill('round-plan', { ...shared, asksHour, pairs: pairs.map((pair) => inPlan(pair, language)) });
  return fill('heard-hold', { ...shared, asksHour, lines: afterHold(pairs, language) });
}

/** Held ones first, then who takes their place, then whoever has nobody now. */
function afterHold(pairs: readonly PairInPlan[], language: Language): string[] {
  const out = pairs.filter(({ reasons }) => reasons === null);
  const alone = out.flatMap(({ people, served }) => people.filter((_, at) => !served[at]));
  return [
    ...out.map((pair) => held(pair, language)),
    ...pairs.filter(({ reasons }) => reasons !== null).map((pair) => inPlan(pair, language)),
    ...new Set(alone.map(({ profile }) => phrases[language].planned.alone(profile.name))),
  ];
}

const held = ({ people: [one, other] }: PairInPlan, language: Language): string =>
  phrases[language].planned.held(one.profile.name, other.profile.name);

/** With the words that connect them, as both would read them; what is for matching alone is shown to nobody. */
function inPlan({ number, people: [a, b], reasons }: PairInPlan, language: Language): string {
  const { gives, alike, plain } = phrases[language].planned;
  const [one, other] = [a.profile.name, b.profile.name];
  const turned = reasons?.a.way === 'you-give-what-they-seek';
  const reason = turned ? reasons?.b : reasons?.a;
  const [seeker, giver] = turned ? [other, one] : [one, other];
  const [seek, give] = reason ? [quotes(reason, 'yours')[0], quotes(reason, 'theirs')[0]] : [];
  if (seek === undefined || give === undefined) return plain(number, one, other);
  return reason?.way === 'you-both-seek'
    ? alike(number, one, other, short(seek))
    : gives(number, seeker, giver, short(seek), short(give));
}

const short = (words: string): string => {
  const line = words.replaceAll(/\s+/gu, ' ').replace(/[.\s]+$/u, '');
  return line.length > mostQuoted ? `${line.slice(0, mostQuoted).trimEnd()} …` : line;
};

/** `9:00`, as the community's clock shows it. */
const hourIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit' })
    .format(at)
    .replace(/^0/u, '');
