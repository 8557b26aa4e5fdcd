// What the letter that introduces two people must know: why these two, both their stories, and how they could begin.
import { type Phrases, phrases } from '../../templates/phrases.ts';
import type { Language } from '../../templates/render.ts';
import { dayIn } from '../core/community.ts';
import { firstStepOf, suitingOf } from '../core/first-step.ts';
import { openWords } from '../core/intention.ts';
import { addedBy } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';
import type { LetterContext } from './compose.ts';
import { type Filled, fill, firstName, inCommon, quotes, storyOf } from './filled.ts';

/** One letter to both; whoever seeks writes first. */
export function introductionFields(context: LetterContext, language: Language): Filled {
  const { introduction } = context;
  const [a, b] = context.recipients.map(({ member }) => member);
  if (!introduction || !a || !b) throw new Error('an introduction needs its two people');
  const { reasons } = introduction;
  // Where only one gives, the seeker stands first in the letter and writes first.
  const turned = reasons.a.way === 'you-give-what-they-seek';
  const [first, second] = turned ? [b, a] : [a, b];
  const [mine, theirs] = turned ? [reasons.b, reasons.a] : [reasons.a, reasons.b];
  const kind = mine.kind ?? theirs.kind ?? 'any';
  const today = dayIn(context.community.zone, context.now);
  const open = (member: Member, direction: 'seek' | 'offer') =>
    openWords(member.profile.intentions, direction, today)[0] ?? '';
  const base = {
    community: context.community.name,
    nameA: firstName(first),
    nameB: firstName(second),
    storyA: storyOf(first, language),
    storyB: storyOf(second, language),
    writesFirst: firstName(first),
    question: phrases[language].questions[kind],
    firstStep: firstStep(a, b, kind, language),
    added: ([turned ? 'b' : 'a', turned ? 'a' : 'b'] as const).flatMap((side, at) => {
      const words = addedBy(introduction, side);
      return words ? [phrases[language].added(firstName(at === 0 ? first : second), words)] : [];
    }),
    inCommon: inCommon(mine, language),
    seekA: quotes(mine, 'yours')[0] ?? open(first, 'seek'),
  };
  const theirsSaid = quotes(mine, 'theirs')[0];
  if (mine.way === 'you-both-seek') {
    return fill('introduction-alike', { ...base, seekB: theirsSaid ?? open(second, 'seek') });
  }
  const giveB = theirsSaid ?? open(second, 'offer');
  if (theirs.way !== 'they-give-what-you-seek') return fill('introduction-one-way', { ...base, giveB });
  return fill('introduction', {
    ...base,
    giveB,
    seekB: quotes(theirs, 'yours')[0] ?? open(second, 'seek'),
    giveA: quotes(theirs, 'theirs')[0] ?? open(first, 'offer'),
  });
}

/** What both said would suit them, else what suits the kind of their connection. */
function firstStep(a: Member, b: Member, kind: keyof Phrases['firstSteps'], language: Language): string {
  const { firstSteps, steps, times } = phrases[language];
  const common = firstStepOf(suitingOf(a), suitingOf(b));
  const step = common.means === null ? firstSteps[kind] : steps[common.means];
  return [step, ...common.times.map((time) => times[time])].join(' ');
}
