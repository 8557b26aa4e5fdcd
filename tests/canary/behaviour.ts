// What simulated people do about a letter: anything that people do, in every order, decided by their own chance.
import type { LetterKind } from '../../functions/core/letter.ts';
import type { Random } from '../../infra/local/demonstration/random.ts';
import type { Person } from './people.ts';
import { words } from './words.ts';

/** What a mail is meant to say. */
export type Meaning =
  | 'accept'
  | 'decline'
  | 'later'
  | 'question'
  | 'answer'
  | 'unclear'
  | 'wish'
  | 'words'
  | 'pause'
  | 'resume'
  | 'leave'
  | 'forget'
  | 'machine';

export type Act =
  | {
      /** Hours after the letter. */
      readonly after: number;
      readonly does: 'mail';
      readonly means: Meaning;
      readonly words: string;
      /** To the community's plain address instead of the letter's. */
      readonly plain?: true;
    }
  | { readonly after: number; readonly does: 'press' };

const answers = { talkative: 9, terse: 7, silent: 2 } as const;

/** What somebody does after a letter; nothing where they are silent. */
export function actsAfter(kind: LetterKind, person: Person): Act[] {
  const { chance, temperament } = person;
  const said = words[person.language];
  if (kind === 'confirm') return chance.below(20) === 0 ? [] : [{ after: 1, does: 'press' }];
  if (chance.below(10) >= answers[temperament]) return [];
  const soon = 1 + chance.below(60);
  const mail = (means: Meaning, texts: readonly string[], after = soon): Act => ({
    after,
    does: 'mail',
    means,
    words: chance.pick(texts),
  });
  const [main] = mainActs(kind, person, mail, said);
  const acts = main ? [main] : [];
  // Somebody presses send again and again, in other words each time.
  if (main?.does === 'mail' && kind === 'ask' && chance.below(12) === 0) acts.push(...burst(person, soon));
  // A second thought, whatever the first one was.
  if (main && chance.below(8) === 0) acts.push({ ...anyWish(person, mail), after: soon + chance.below(48) });
  return acts;
}

type Mail = (means: Meaning, texts: readonly string[], after?: number) => Act;

function mainActs(kind: LetterKind, person: Person, mail: Mail, said: (typeof words)['en']): Act[] {
  const { chance } = person;
  switch (kind) {
    case 'ask':
    case 'reminder':
    case 'unclear':
    case 'their-answer':
    case 'organiser-answer':
      return [answerToAsk(person, mail)];
    case 'confirm-yes':
    case 'confirm-leave':
      return chance.below(2) === 0 ? [{ after: 2, does: 'press' }] : [];
    case 'question-to-you':
      return [
        chance.below(5) === 0 ? answerToAsk(person, mail) : mail('answer', said.answer(tellOf(person))),
      ];
    case 'unclear-answer':
      return [
        chance.pick([
          mail('answer', ['Pass it on.']),
          mail('answer', said.answer(tellOf(person))),
          mail('decline', said.no),
        ]),
      ];
    case 'question-seek':
    case 'question-offer':
    case 'question-story':
    case 'question-kind':
    case 'question-time':
      return [
        chance.below(5) === 0
          ? mail('wish', said.skip)
          : mail('words', [`${chance.pick(said.interview)} ${tellOf(person)}`.trim()]),
      ];
    case 'read-back':
    case 'read-back-reminder':
    case 'unclear-read-back':
      return [
        chance.below(2) === 0 ? mail('wish', said.yes) : mail('words', said.correction(tellOf(person))),
      ];
    case 'follow-up':
    case 'three-months':
      return [
        mail(
          'answer',
          chance.pick([said.met, said.met, said.notYet, said.notMet, said.question(tellOf(person))]),
        ),
      ];
    case 'heard-met':
    case 'thanks':
      return [mail('answer', said.thanks)];
    case 'still-true':
    case 'unclear-still-true':
      return [mail('wish', chance.pick([said.yes, said.done, [said.newSeek('')]]))];
    case 'confirm-forget':
      return [mail('wish', chance.pick([said.yes, said.yes, said.no]))];
    case 'these-words':
      return [mail('words', chance.pick([said.yes, said.no, [said.newSeek('')]]))];
    case 'which-part':
    case 'which-done':
      return [mail('words', chance.pick([['story'], said.unclear]))];
    case 'welcome':
    case 'introduction':
    case 'not-this-time':
    case 'heard-yes':
    case 'status':
      return chance.below(6) === 0 ? [anyWish(person, mail)] : [];
    default:
      return [];
  }
}

function burst({ chance, language }: Person, soon: number): Act[] {
  const said = words[language];
  const many = 3 + chance.below(14);
  return Array.from({ length: many }, (_, at): Act => {
    const asks = chance.below(2) === 0;
    return {
      after: soon + at / 6,
      does: 'mail',
      means: asks ? 'question' : 'wish',
      words: asks
        ? `${chance.pick(said.question(''))} ${chance.pick(said.stories)}`
        : chance.pick(said.status),
    };
  });
}

function answerToAsk(person: Person, mail: Mail): Act {
  const { chance } = person;
  const said = words[person.language];
  const card = chance.below(44);
  if (card < 22) return mail('accept', person.temperament === 'talkative' ? said.yesAnd : said.yes);
  if (card < 24) return mail('accept', said.yesFrom);
  if (card < 28) return mail('decline', said.no);
  if (card < 30) return mail('later', said.later);
  if (card < 38) return mail('question', said.question(tellOf(person)));
  if (card < 40) return mail('unclear', said.unclear);
  if (card < 41) return mail('machine', ['I am out of the office until Monday.'], 0);
  return anyWish(person, mail);
}

function anyWish(person: Person, mail: Mail): Act {
  const { chance } = person;
  const said = words[person.language];
  const tell = tellOf(person);
  const wish = chance.pick<Act>([
    mail('pause', said.pause),
    mail('resume', said.resume),
    mail('leave', said.leave),
    mail('forget', said.forget),
    mail('decline', said.block),
    mail('wish', said.status),
    mail('wish', said.copy),
    mail('wish', said.rhythm),
    mail('wish', said.done),
    mail('words', [said.newStory(tell)]),
    mail('words', [said.newSeek(tell)]),
    mail('words', [said.hidden(person.secret)]),
    mail('words', [said.hidden(person.secret)]),
  ]);
  return wish.does === 'mail' && chance.below(3) === 0 ? { ...wish, plain: true } : wish;
}

/** What gives somebody away, or nothing: whoever talks much does so more often. */
export function tellOf({ chance, tells, temperament }: Person): string {
  return chance.below(temperament === 'talkative' ? 2 : 5) === 0 ? chance.pick(tells) : '';
}

/** An organiser answers what is put to them; now and then in words that name the one asked about. */
export function organiserActs(kind: LetterKind, chance: Random, pair: readonly Person[]): Act[] {
  const mail = (means: Meaning, words: string): Act => ({
    after: 1 + chance.below(20),
    does: 'mail',
    means,
    words,
  });
  if (kind === 'application' || kind === 'unclear-application')
    return [mail('wish', chance.pick(['Yes, gladly.', 'yes', 'yes', 'No, thank you.', 'Well, who knows?']))];
  if (kind !== 'question-for-organiser' && kind !== 'unclear-for-organiser' && kind !== 'answer-withheld')
    return [];
  const named = pair.length > 0 && chance.below(2) === 0 ? chance.pick(chance.pick(pair).tells) : '';
  return [mail('answer', `They live a short walk from the station. ${named}`.trim())];
}
