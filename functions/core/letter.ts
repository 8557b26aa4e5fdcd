// A mail that the service wants to send, as data, and its life in the outbox of the item that decided it.
import type { Instant } from './decision.ts';

/** Letters that the service writes to members, pairs and organisers. One template each. */
export const letterKinds = [
  'confirm',
  'invitation',
  'already-member',
  'welcome',
  'waiting-for-organiser',
  'application',
  'unclear-application',
  'answer-withheld',
  'heard-passed-on',
  'heard-admit',
  'heard-not-admit',
  'not-admitted',
  'ask',
  'reminder',
  'heard-yes',
  'heard-yes-from-date',
  'heard-no',
  'heard-no-stands',
  'heard-taken-back',
  'heard-too-late',
  'heard-later',
  'heard-later-open',
  'heard-question',
  'heard-question-after-yes',
  'heard-question-general',
  'heard-pause',
  'heard-pause-open',
  'heard-away',
  'heard-resume',
  'heard-stop',
  'heard-update',
  'heard-follow-up',
  'already-introduced',
  'other-address',
  'confirm-yes',
  'confirm-leave',
  'unclear',
  'unclear-general',
  'unclear-follow-up',
  'unclear-answer',
  'introduction',
  'not-this-time',
  'follow-up',
  'no-pair-too-few',
  'no-pair-no-seek',
  'no-pair-all-met',
  'no-pair-rules',
  'no-pair-language',
  'no-pair-nobody-offers',
  'no-pair-nobody-seeks',
  'no-pair-others',
  'question-for-organiser',
  'question-general-for-organiser',
  'for-operator',
  'organiser-answer',
  'unclear-for-organiser',
  'round-summary',
  'round-plan',
  'heard-hold',
  'heard-hold-asked',
  'unclear-plan',
  'status',
  'about-us',
  'new-address',
  'heard-language',
  'heard-name',
  'your-data',
  'heard-update-hidden',
  'words-not-kept',
  'which-part',
  'these-words',
  'which-done',
  'heard-done',
  'heard-settled',
  'heard-look-on',
  'heard-take-time',
  'answers',
  'heard-rhythm',
  'heard-block',
  'heard-apart',
  'apart-for-organiser',
  'confirm-forget',
  'before-forget',
  'deleted',
  'question-seek',
  'question-offer',
  'question-story',
  'question-kind',
  'question-time',
  'read-back',
  'read-back-reminder',
  'unclear-read-back',
  'heard-read-back',
  'still-true',
  'unclear-still-true',
  'heard-still-true',
  'question-to-you',
  'heard-answer',
  'heard-answer-kept',
  'their-answer',
  'heard-met',
  'thanks',
  'heard-thanks',
  'three-months',
  'three-times',
] as const;

export type LetterKind = (typeof letterKinds)[number];

/**
 * Who a letter goes to. The ids say where the address lies; a pair gets one letter together; the organiser
 * `all` stands for each of them, one letter each.
 */
export type Addressee =
  | { readonly member: string }
  | { readonly pair: readonly [string, string] }
  | { readonly organiser: string };

/** What of the service somebody asks about, where we know the answer. */
export const topics = [
  'who-reads',
  'how-often',
  'when-next',
  'who-organises',
  'why-ask',
  'their-answer',
  'time-to-think',
  'your-yes',
  'your-no',
  'no-answer',
] as const;
export type Topic = (typeof topics)[number];

/** Stands for whoever operates the service, of whom the table knows nothing. */
export const operatorId = 'operator';

/**
 * Whose initiative a letter is, for the daily limits: the service's `own` accord, an `answer` to a
 * proved member's mail, an answer to `unproved` mail, or `due` to the person whatever the day holds
 * (the one confirmation of a sign-up or of leaving).
 */
export type Pace = 'own' | 'answer' | 'unproved' | 'due';

/** A letter as the core decides it. */
export interface Letter {
  readonly kind: LetterKind;
  readonly to: Addressee;
  readonly pace: Pace;
  /** What only this decision knows: words to repeat, a day, counts. Everything else is read when it is composed. */
  readonly facts?: Readonly<Record<string, string>>;
  /** What was understood of further wishes in the same mail: a sentence each, instead of a letter each. */
  readonly beside?: readonly Beside[];
  readonly notBefore?: Instant;
}

/** Letters back to somebody that say no more than a sentence can. */
export const besideKinds = [
  'heard-rhythm',
  'heard-resume',
  'heard-pause',
  'heard-pause-open',
  'heard-away',
  'heard-update',
  'heard-update-hidden',
  'words-not-kept',
  'heard-language',
  'heard-name',
  'heard-question-general',
  'heard-settled',
  'answers',
  'unclear-general',
] as const satisfies readonly LetterKind[];

/**
 * A letter that became a sentence of another. `heard-answer`: their answer to the other goes on; `pause-waits`: a pause would let go what they said yes to; `still-open`:
 * the ask waits for their answer; `still-to-forget`: so does whether everything is deleted; `not-confirmed`: so does
 * their sign-up; `rarest`: they wanted it rarer still; `nearest`: it is not quite what they asked for; `with-yes`: what goes with their yes; `say-done`: how to say that it is
 * settled; `thanks-gone`: earlier thanks have gone already; `in-short`: they asked how all
 * of this works, too.
 */
export interface Beside {
  readonly kind:
    | (typeof besideKinds)[number]
    | 'heard-answer'
    | 'pause-waits'
    | 'still-open'
    | 'still-to-forget'
    | 'not-confirmed'
    | 'rarest'
    | 'nearest'
    | 'say-done'
    | 'with-yes'
    | 'thanks-gone'
    | 'in-short';
  readonly facts?: Letter['facts'];
}
