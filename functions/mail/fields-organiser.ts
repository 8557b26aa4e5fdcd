// What the letters to an organiser must know.
import { dayInWords, phrases } from '../../templates/phrases.ts';
import type { Language } from '../../templates/render.ts';
import { dayIn } from '../core/community.ts';
import { openWords } from '../core/intention.ts';
import type { HowItWent } from '../core/round-outcomes.ts';
import type { LetterContext } from './compose.ts';
import { planFields } from './fields-plan.ts';
import { type Filled, fill, need, quotes, storyOf } from './filled.ts';

export function forOrganiser(context: LetterContext, language: Language): Filled {
  const { letter, other, community } = context;
  if (letter.kind === 'round-summary') {
    const { outcome: known, openedAt } = need(context.round, 'a round');
    const outcome = need(known, 'an outcome');
    return fill('round-summary', {
      community: community.name,
      roundDay: dayInWords(dayIn(community.zone, openedAt), language),
      asked: String(outcome.asked),
      introduced: String(outcome.introduced),
      notThisTime: String(outcome.notThisTime),
      unanswered: String(outcome.unanswered),
      withoutPair: String(outcome.withoutPair),
      went: wentInWords(outcome.went ?? null, language),
    });
  }
  const plan = planFields(context, language);
  if (plan) return plan;
  const about = need(other, 'the member it is about');
  const today = dayIn(community.zone, context.now);
  const words = letter.facts?.words ?? '';
  switch (letter.kind) {
    case 'application':
      return fill('application', {
        community: community.name,
        applicantName: about.profile.name,
        seek: openWords(about.profile.intentions, 'seek', today).join('\n'),
        give: openWords(about.profile.intentions, 'offer', today).join('\n'),
        story: storyOf(about, language),
      });
    case 'unclear-application':
      return fill('unclear-application', {
        community: community.name,
        applicantName: about.profile.name,
        quoted: letter.facts?.quoted ?? '',
      });
    case 'answer-withheld':
      return fill('answer-withheld', {
        community: community.name,
        memberName: about.profile.name,
        quoted: letter.facts?.quoted ?? '',
      });
    case 'heard-admit':
    case 'heard-not-admit':
      return fill(letter.kind, { community: community.name, applicantName: about.profile.name });
    case 'question-for-organiser':
      return fill('question-for-organiser', {
        community: community.name,
        memberName: about.profile.name,
        question: words,
        about: aboutAsk(context),
      });
    case 'question-general-for-organiser':
      return fill('question-general-for-organiser', {
        community: community.name,
        memberName: about.profile.name,
        question: words,
      });
    case 'apart-for-organiser':
      return fill('apart-for-organiser', {
        community: community.name,
        memberName: about.profile.name,
        words,
      });
    case 'three-times':
      return fill('three-times', { community: community.name, memberName: about.profile.name });
    case 'unclear-for-organiser':
      return fill('unclear-for-organiser', {
        community: community.name,
        memberName: about.profile.name,
        words,
      });
    default:
      throw new Error(`no template for a letter of kind ${letter.kind} to an organiser`);
  }
}

/** What the member had been told about the other when they asked; never who it is. */
function aboutAsk({ introduction, side }: LetterContext): string {
  if (!introduction || !side) return '';
  return quotes(introduction.reasons[side], 'theirs').join('\n');
}

/** All together first, then the kinds of which enough is known. */
function wentInWords(went: HowItWent | null, language: Language): string[] {
  if (!went) return [];
  const { went: say } = phrases[language];
  return [say(went, null), ...went.kinds.map((one) => say(one, one.kind))];
}
