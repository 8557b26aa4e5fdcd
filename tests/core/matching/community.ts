// A made-up community whose members meet each other's wishes in other words than they were written in.
import type { Candidate, Kind, Segment } from '../../../functions/core/matching/rules.ts';

/** A member with nothing unusual about them, to be changed where a test needs it. */
export function member(id: string, changes: Partial<Candidate> = {}): Candidate {
  return {
    id,
    seeks: [],
    offers: [],
    kinds: [],
    values: [],
    language: 'en',
    capacity: 1,
    waited: 0,
    newcomer: false,
    blocked: [],
    tags: [],
    ...changes,
  };
}

export function say(text: string, kind?: Kind): Segment {
  return kind === undefined ? { text, private: false } : { text, kind, private: false };
}

function person(id: string, kind: Kind, seeks: string, offers: string): Candidate {
  return member(id, { kinds: [kind], seeks: [say(seeks, kind)], offers: [say(offers)] });
}

/** Written before any score was tuned. */
export const community: readonly Candidate[] = [
  person(
    'agnes',
    'mentorship',
    'Somebody who has raised seed money before and can tell me what investors really ask',
    'I ran a bakery for ten years and know how to lead a small shift team',
  ),
  person(
    'boris',
    'mentorship',
    'A person who has managed staff in a small shop, since I am hiring my first employees',
    'I closed two venture rounds for my start-up and can read your pitch deck',
  ),
  person(
    'chiara',
    'collaboration',
    'A developer to build an app for neighbourhood gardens with me',
    'I know everything about growing vegetables in a city and about volunteers',
  ),
  person(
    'dmitri',
    'collaboration',
    'A side project with purpose, best around food or nature',
    'I write mobile software, front and back',
  ),
  person(
    'edith',
    'peer support',
    'Other people who look after a parent with dementia',
    'An ear, and what I learned about nursing homes',
  ),
  person(
    'farid',
    'peer support',
    'Someone who also cares for a mother or father who is forgetting things',
    'I can explain the care insurance forms',
  ),
  person(
    'greta',
    'learning',
    'I would like to speak Portuguese with a native before moving to Porto',
    'Piano lessons for adults who never dared',
  ),
  person(
    'henrique',
    'learning',
    'A patient teacher for the piano, I am a complete beginner',
    'Conversation in my mother tongue, Portuguese, and where to live in Porto',
  ),
  person(
    'ines',
    'work',
    'A job in data analysis where the numbers help patients',
    'Statistics, R and Python, clinical trials',
  ),
  person(
    'jonas',
    'work',
    'We want to hire an analyst for our hospital data team',
    'A part-time or full-time position, good pay and kind colleagues',
  ),
  person(
    'keiko',
    'curiosity',
    'Conversations with people who keep bees',
    'Stories from twenty years as a ship engineer',
  ),
  person(
    'leon',
    'curiosity',
    'To hear how life at sea really is',
    'A look into my hives and a jar of honey in summer',
  ),
  person(
    'mara',
    'mentorship',
    'Advice on publishing a first novel',
    'Legal questions of freelancers: contracts, fees, copyright',
  ),
  person(
    'nikos',
    'mentorship',
    'A lawyer who can look over a freelance contract with me',
    'I edited fiction at a publishing house for fifteen years',
  ),
  person(
    'olga',
    'collaboration',
    'A musician for the score of my short documentary',
    'Camera work and cutting film',
  ),
  person(
    'pablo',
    'collaboration',
    'A film maker who would shoot a video for my band',
    'I compose and record music for pictures',
  ),
  person(
    'quinn',
    'peer support',
    'People who left a company they founded and wonder what comes next',
    'I burnt out and came back, and can talk about it openly',
  ),
  person(
    'rosa',
    'peer support',
    'Someone who knows burnout from the inside',
    'I sold my firm last year and am between two lives',
  ),
  person(
    'sven',
    'learning',
    'How to prepare for a first marathon',
    'Woodworking: I can show you how to build a table',
  ),
  person(
    'tove',
    'learning',
    'To make furniture with my own hands',
    'Running plans for beginners, I have finished nine long races',
  ),
  person(
    'umar',
    'work',
    'A graphic designer for the identity of our museum',
    'A paid commission over three months',
  ),
  person(
    'vera',
    'work',
    'Freelance design jobs for cultural institutions',
    'Logos, typography and printed matter',
  ),
  person(
    'wanda',
    'curiosity',
    'Somebody who has crossed the Gobi desert on a camel',
    'Astronomy evenings with my telescope',
  ),
  person('xaver', 'mentorship', 'A veterinary surgeon for alpacas', 'Bookkeeping for small clubs'),
];

/** The partners that a thoughtful friend would name, each the other's. */
export const partners: readonly (readonly [string, string])[] = [
  ['agnes', 'boris'],
  ['chiara', 'dmitri'],
  ['edith', 'farid'],
  ['greta', 'henrique'],
  ['ines', 'jonas'],
  ['keiko', 'leon'],
  ['mara', 'nikos'],
  ['olga', 'pablo'],
  ['quinn', 'rosa'],
  ['sven', 'tove'],
  ['umar', 'vera'],
];
