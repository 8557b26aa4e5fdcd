// How somebody would be introduced: put together from their own sentences, and corrected in their own words.

import { closest, type Intention } from './intention.ts';
import type { Answer } from './interview.ts';
import { isJobTitle, isVague } from './interview.ts';
import { wordsOf } from './matching/words.ts';
import type { Profile } from './member.ts';
import { leadsToSomebody, saysName } from './privacy.ts';

/** What is read back, and holds only once it was approved. */
export type Draft = Pick<Profile, 'story' | 'intentions' | 'kinds'>;

/** What somebody wants otherwise in a draft. */
export interface Correction {
  readonly how: 'leave-out' | 'leave-out-sentence' | 'swap' | 'rather' | 'add' | 'words';
  readonly words: string;
  /** For a swap: what the words take the place of, as it stands in the draft. */
  readonly instead?: string;
}

/** As in the form. */
const most = { story: 1_200, words: 600 } as const;

/** The draft that follows from form and answers: their sentences, in their order, none added. */
export function draftOf(
  profile: Pick<Profile, 'name' | 'story' | 'intentions' | 'kinds'>,
  answers: readonly Answer[],
): Draft {
  const said = (question: Answer['question']) =>
    answers
      .filter((one) => one.question === question)
      .flatMap(({ words }) => withoutTelling(sentencesOf(words), profile.name));
  const named = answers.flatMap(({ kinds }) => kinds);
  return {
    story: join([...sentencesOf(profile.story), ...said('story'), ...said('time')], most.story),
    intentions: longer(
      longer(profile.intentions, 'seek', isVague, said('seek')),
      'offer',
      isJobTitle,
      said('offer'),
    ),
    kinds: [...new Set([...profile.kinds, ...named])],
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

/** The draft as it was asked for, or null where nothing in it is what the words speak of. */
export function corrected(draft: Draft, { how, words, instead }: Correction, language: string): Draft | null {
  if (how === 'leave-out') return without(draft, words);
  if (how === 'leave-out-sentence') return withoutSentence(draft, words, language);
  if (how === 'swap') return swapped(draft, instead ?? '', words, language);
  if (how === 'add') return { ...draft, story: join([...sentencesOf(draft.story), words], most.story) };
  const texts = textsOf(draft);
  const place = closest(words, texts, language);
  if (place !== null) return withText(draft, place, words, language);
  return how === 'rather'
    ? { ...draft, story: cut(words, most.story) }
    : { ...draft, story: join([...sentencesOf(draft.story), words], most.story) };
}

/** Puts words where others stand: just those where they are found as they are, else the sentence they are closest to. */
function swapped(draft: Draft, instead: string, words: string, language: string): Draft | null {
  const texts = textsOf(draft);
  const place = texts.findIndex((text) => text.toLowerCase().includes(instead.toLowerCase()));
  if (place < 0) {
    const near = closest(instead, texts, language);
    return near === null ? null : withText(draft, near, words, language, instead);
  }
  const text = texts[place] ?? '';
  const at = text.toLowerCase().indexOf(instead.toLowerCase());
  const next = text.slice(0, at) + words + text.slice(at + instead.length);
  return put(draft, place, cut(next, place === 0 ? most.story : most.words));
}

/** Leaves out the one sentence that the words speak of. */
function withoutSentence(draft: Draft, words: string, language: string): Draft | null {
  const places = textsOf(draft).flatMap((text, place) =>
    sentencesOf(text).map((sentence) => ({ place, sentence })),
  );
  const which = closest(
    words,
    places.map(({ sentence }) => sentence),
    language,
  );
  const found = which === null ? undefined : places[which];
  if (!found) return without(draft, words);
  const kept = sentencesOf(textsOf(draft)[found.place] ?? '').filter((one) => one !== found.sentence);
  return put(draft, found.place, join(kept, most.story));
}

const textsOf = (draft: Draft): string[] => [draft.story, ...draft.intentions.map(({ words }) => words)];

/** Puts words in place of the sentence of a text that they are closest to, or of all of a text of one sentence. */
function withText(draft: Draft, place: number, words: string, language: string, near = words): Draft {
  const text = textsOf(draft)[place] ?? '';
  const sentences = sentencesOf(text);
  const which = closest(near, sentences, language) ?? 0;
  const next = sentences.map((sentence, at) => (at === which ? words : sentence));
  return put(draft, place, join(next, place === 0 ? most.story : most.words));
}

function put(draft: Draft, place: number, text: string): Draft {
  if (place === 0) return { ...draft, story: text };
  const intentions = draft.intentions.map((one, at) => (at === place - 1 ? { ...one, words: text } : one));
  return { ...draft, intentions: intentions.filter(({ words }) => words !== '') };
}

/** Words that mean the place somebody works at, by whatever name it has in the text. */
const employers =
  /^(?:company|firm|employer|firma|arbeitgeber|unternehmen|entreprise|societe|employeur|empresa)$/;
const atEmployer =
  /\s(?:at|for|with|bei|chez|pour|en|para)\s\p{Lu}[\p{L}\p{N}&-]*(?:\s\p{Lu}[\p{L}\p{N}&-]*)*/gu;

/** Leaves out what holds the words named: the part between commas where the rest still stands, else the sentence. */
function without(draft: Draft, target: string): Draft | null {
  const wanted = wordsOf(target).filter((word) => word.length > 2 && !small.has(word));
  const isEmployer = wanted.some((word) => employers.test(word));
  let changed = false;
  const cleaned = textsOf(draft).map((text) => {
    const next = join(
      sentencesOf(text).flatMap((sentence) => {
        const kept = leftOf(sentence, wanted);
        if (kept !== sentence) return kept ? [kept] : [];
        const plain = isEmployer ? sentence.replace(atEmployer, '') : sentence;
        return [plain];
      }),
      most.story,
    );
    changed ||= next !== join(sentencesOf(text), most.story);
    return next;
  });
  if (!changed) return null;
  // From the end, so that an intention of which nothing is left does not move the others.
  return cleaned.reduceRight((next, text, place) => put(next, place, text), draft);
}

const small = new Set(
  'the that this with about and von der die das den dem mit und les des une que con los las del'.split(' '),
);

/** What remains of a sentence without the parts that hold one of the words. */
function leftOf(sentence: string, wanted: readonly string[]): string {
  const holds = (part: string) => {
    const words = wordsOf(part);
    return wanted.length > 0 && wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  if (!holds(sentence)) return sentence;
  const end = /[.!?…]+$/u.exec(sentence)?.[0] ?? '';
  const parts = sentence.slice(0, sentence.length - end.length).split(/,\s*/);
  const kept = parts.filter((part) => !holds(part));
  const tail = kept.join(', ').replace(/^(?:and|but|und|aber|et|mais|y|pero)\s+/iu, '');
  // What follows the first comma may lean on the part before it: only whole beginnings stay.
  return kept[0] === parts[0] && tail ? tail + end : '';
}

/** The sentences of a text, each with its end mark; lines end sentences, too. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Sentences one after the other, as many as fit. A part without an end mark gets a full stop before the next. */
function join(sentences: readonly string[], longest: number): string {
  let text = '';
  for (const sentence of sentences) {
    const gap = text === '' ? '' : /[.!?…:;,]$/u.test(text) ? ' ' : '. ';
    if (text.length + gap.length + sentence.length > longest) break;
    text += gap + sentence;
  }
  return text || cut(sentences[0] ?? '', longest);
}

const cut = (text: string, longest: number): string =>
  text.length > longest ? text.slice(0, longest).trimEnd() : text;
