// How somebody would be introduced: put together from their own sentences.

import type { Intention } from './intention.ts';
import type { Answer } from './interview.ts';
import { isJobTitle, isVague } from './interview.ts';
import type { Profile } from './member.ts';
import { leadsToSomebody, saysName } from './privacy.ts';

/** What is read back, and holds only once it was approved. */
export type Draft = Pick<Profile, 'story' | 'intentions' | 'kinds'>;

/** As in the form. */
export const most = { story: 1_200, words: 600 } as const;

/** The draft that follows from form and answers: their sentences, in their order, none added. */
export function draftOf(
  profile: Pick<Profile, 'name' | 'story' | 'intentions' | 'kinds'>,
  answers: readonly Answer[],
): Draft {
  const of = (question: Answer['question']) => answers.filter((one) => one.question === question);
  const said = (question: Answer['question']) =>
    of(question).flatMap(({ words }) => withoutTelling(sentencesOf(words), profile.name));
  // What only says which kind it should be is no sentence about anybody.
  const whom = of('kind').flatMap(({ words, whom = [] }) =>
    withoutTelling(
      sentencesOf(words).filter((sentence) => whom.includes(sentence)),
      profile.name,
    ),
  );
  const seeking = longer(longer(profile.intentions, 'seek', isVague, said('seek')), 'seek', () => true, whom);
  return {
    story: join([...sentencesOf(profile.story), ...said('story'), ...said('time')], most.story),
    intentions: longer(seeking, 'offer', isJobTitle, said('offer')),
    kinds: [...new Set([...profile.kinds, ...of('kind').flatMap(({ kinds }) => kinds)])],
  };
}

/** So many sentences may be one address, since what is spelled out has full stops inside. */
const mostOfAnAddress = 4;

/** Without the sentences that, alone or together with the next, would tell who somebody is. */
function withoutTelling(sentences: readonly string[], name: string): string[] {
  const told = new Set<number>();
  for (let many = 1; many <= mostOfAnAddress; many += 1) {
    for (let from = 0; from + many <= sentences.length; from += 1) {
      const places = Array.from({ length: many }, (_, next) => from + next);
      const text = places.map((place) => sentences[place]).join(' ');
      if (places.some((place) => told.has(place))) continue;
      if (leadsToSomebody(text) || saysName(text, name)) for (const place of places) told.add(place);
    }
  }
  return sentences.filter((_, place) => !told.has(place));
}

/** Adds sentences to the first intention of a direction that is thin. */
function longer(
  intentions: readonly Intention[],
  direction: Intention['direction'],
  thin: (words: string) => boolean,
  sentences: readonly string[],
): readonly Intention[] {
  const place = intentions.findIndex((one) => one.direction === direction && thin(one.words));
  if (place < 0 || sentences.length === 0) return intentions;
  return intentions.map((one, at) =>
    at === place ? { ...one, words: join([...sentencesOf(one.words), ...sentences], most.words) } : one,
  );
}

/** The sentences of a text, each with its end mark; lines end sentences, too. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Sentences one after the other, as many as fit. A part without an end mark gets a full stop before the next. */
export function join(sentences: readonly string[], longest: number): string {
  let text = '';
  for (const sentence of sentences) {
    const gap = text === '' ? '' : /[.!?…:;,]$/u.test(text) ? ' ' : '. ';
    if (text.length + gap.length + sentence.length > longest) break;
    text += gap + sentence;
  }
  return text || cut(sentences[0] ?? '', longest);
}

export const cut = (text: string, longest: number): string =>
  text.length > longest ? text.slice(0, longest).trimEnd() : text;
