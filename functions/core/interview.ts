// Which question the interview asks next: rules over what is missing or thin in what somebody said, nothing else.
import type { InterviewQuestion } from './conversation.ts';
import type { Kind } from './matching/rules.ts';
import { wordsOf } from './matching/words.ts';
import type { Profile } from './member.ts';

/** An answer of the interview, in the member's own words. */
export interface Answer {
  readonly question: InterviewQuestion;
  readonly number: number;
  readonly words: string;
  /** Kinds of connection that the words name, where the question was about them. */
  readonly kinds: readonly Kind[];
  /** Those of its sentences that tell of whom they look for, where the question was about kinds. */
  readonly whom?: readonly string[];
}

const mostQuestions = 3;

/** Fewer words than these tell too little to find somebody by. */
const enough = { seek: 8, offer: 6, story: 8 } as const;

/** Wishes that everybody could have: they fit anyone, and so nobody. */
const vague = new RegExp(
  [
    'interesting|like-?minded|inspiring|anyone|anybody|new people|nice people|good people|network(?:ing)?',
    'interessante|gleichgesinnt|inspirierend|irgendwen|neue leute|nette leute|netzwerk',
    'interessant|inspirant|comme moi|nouvelles personnes|reseau',
    'interesantes?|inspirador|afines|gente nueva|contactos',
  ].join('|'),
  'iu',
);

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

const isThin = (text: string, least: number) => wordsOf(text).length < least;

/** A wish that is short, or that speaks of nothing in particular in few words more. */
export const isVague = (seek: string): boolean =>
  isThin(seek, enough.seek) || (isThin(seek, enough.seek * 2) && vague.test(plain(seek)));

/** An offer that is a job title rather than something one could ask for. */
export const isJobTitle = (offer: string): boolean => isThin(offer, enough.offer);

/**
 * The next question, or null when there is nothing more to ask: at most three, each once, and none to somebody who
 * said enough. About time it asks only whoever is in conversation already.
 */
export function nextQuestion(
  profile: Pick<Profile, 'intentions' | 'kinds' | 'story'>,
  asked: readonly InterviewQuestion[],
): InterviewQuestion | null {
  if (asked.length >= mostQuestions) return null;
  const words = (direction: 'seek' | 'offer') =>
    profile.intentions.filter((one) => one.direction === direction).map((one) => one.words);
  const wanted: readonly (readonly [InterviewQuestion, boolean])[] = [
    ['seek', words('seek').every(isVague)],
    ['offer', words('offer').every(isJobTitle)],
    ['story', isThin(profile.story, enough.story)],
    ['kind', profile.kinds.length === 0],
    ['time', asked.length > 0],
  ];
  return wanted.find(([question, missing]) => missing && !asked.includes(question))?.[0] ?? null;
}
