// What a letter says of further wishes in the mail that it answers: a sentence each.
import { dayInWords, phrases } from '../../templates/phrases.ts';
import type { Language } from '../../templates/render.ts';
import { dayIn } from '../core/community.ts';
import { type Beside, type Letter, topics } from '../core/letter.ts';
import type { LetterContext } from './compose.ts';
import { need } from './filled.ts';

/** The sentences, in the language of the letter. */
export const besideIn = (
  { beside = [] }: Pick<Letter, 'beside'>,
  language: Language,
  about: About,
): readonly string[] => beside.flatMap((one) => sentenceOf(one, language, about));

type About = Pick<LetterContext, 'community'>;

/** What we answer to each thing that was asked. */
export function answersIn(
  facts: Letter['facts'],
  { community: { name, zone, nextRound, rhythm } }: About,
  language: Language,
): readonly string[] {
  const { answers, rhythm: inWords } = phrases[language];
  const asked = (facts?.topics ?? '').split(' ');
  const about = {
    community: name,
    nextRound: dayInWords(dayIn(zone, nextRound), language),
    rhythm: inWords(rhythm),
  };
  return topics.filter((one) => asked.includes(one)).map((one) => answers[one](about));
}

function sentenceOf({ kind, facts }: Beside, language: Language, about: About): string | readonly string[] {
  const { beside, wishes } = phrases[language];
  const fact = (name: string) => need(facts?.[name], `the fact ${name}`);
  switch (kind) {
    case 'answers':
      return answersIn(facts, about, language);
    case 'heard-rhythm':
      return beside.rhythm(wishes[fact('wish') as keyof typeof wishes](Number(facts?.capacity ?? 1)));
    case 'heard-pause':
      return beside.pausedUntil(dayInWords(fact('until'), language));
    case 'heard-away':
      return beside.away(dayInWords(fact('from'), language), dayInWords(fact('until'), language));
    case 'heard-update':
      return beside.words(fact('quoted'));
    case 'heard-update-hidden':
      return beside.hidden(fact('quoted'));
    case 'words-not-kept':
      return beside.notKept(fact('quoted'));
    case 'heard-name':
      return beside.name(fact('newName'));
    case 'unclear-general':
      return beside.unclear(fact('quoted'));
    case 'heard-pause-open':
      return beside.paused;
    case 'heard-resume':
      return beside.back;
    case 'heard-language':
      return beside.language;
    case 'heard-question-general':
      return beside.question;
    case 'heard-answer':
      return beside.answerToo;
    case 'pause-waits':
      return beside.pauseWaits;
    case 'still-open':
      return beside.stillOpen;
    case 'still-to-forget':
      return beside.stillToForget;
    case 'in-short':
      return beside.inShort;
    case 'heard-settled':
      return beside.settled(fact('intention'));
    case 'with-yes':
      return beside.withYes(fact('words'));
    case 'say-done':
      return beside.sayDone;
    case 'thanks-gone':
      return beside.thanksGone;
    case 'nearest':
      return beside.nearest;
    case 'rarest':
      return beside.rarest;
    case 'not-confirmed':
      return beside.notConfirmed;
  }
}
