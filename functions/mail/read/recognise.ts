// Which languages a text may be in: by the words that speak for each, rare words more than shared ones.

import { type Language, type Vocabulary, vocabularyOf } from './language.ts';
import type { Token } from './normalise.ts';

/** Ranks languages by their words. */
export interface Recogniser {
  /** The likely languages, best first, at most three; `hint` is a language the member is known to use. */
  readonly likely: (tokens: readonly Token[], hint?: string) => readonly Language[];
  /** Whether a word (folded) stands anywhere in the table of one of these languages. */
  readonly knows: (languages: readonly Language[], word: string) => boolean;
}

/** How near to the best a language must come to be read as well. */
const nearEnough = 0.72;
const most = 3;
/** More words than this do not make a language any clearer. */
const enoughWords = 120;

interface Speaker {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

interface Known {
  readonly speakers: readonly Speaker[];
  /** In how many languages a word is known. */
  readonly common: ReadonlyMap<string, number>;
}

function learn(languages: readonly Language[]): Known {
  const speakers = languages.map((language) => ({ language, vocabulary: vocabularyOf(language) }));
  const common = new Map<string, number>();
  for (const { vocabulary } of speakers) {
    for (const word of vocabulary.folded) common.set(word, (common.get(word) ?? 0) + 1);
  }
  return { speakers, common };
}

/** What a word says for a language: the rarer the more, and a word with accents most where it is spelled so. */
function weightOf({ text, raw }: Token, { vocabulary }: Speaker, common: Known['common']): number {
  if (!vocabulary.folded.has(text)) return 0;
  const weight = 1 / (common.get(text) ?? 1);
  if (raw === text || raw.length !== text.length) return weight;
  return vocabulary.spelled.has(raw) ? weight + 0.4 : weight / 2;
}

/** Builds a recogniser over the languages we can read; their words are collected when it is first asked. */
export function recogniser(languages: readonly Language[]): Recogniser {
  let known: Known | undefined;
  const likely = (tokens: readonly Token[], hint?: string): readonly Language[] => {
    known ??= learn(languages);
    const { speakers, common } = known;
    const words = tokens.slice(0, enoughWords);
    const wanted = hint?.toLowerCase().slice(0, 2);
    const scored = speakers.map((speaker) => {
      const { language } = speaker;
      let score = language.code === 'en' ? 0.05 : 0;
      for (const word of words) score += weightOf(word, speaker, common);
      const hinted = language.code === wanted;
      return { language, hinted, score: hinted ? score * 1.3 + 0.6 : score };
    });
    scored.sort((one, other) => other.score - one.score);
    const [first] = scored;
    const best = first?.score ?? 0;
    return scored
      .filter(({ language, score, hinted }) => {
        if (hinted) return score > 0.6;
        if (language.brief && language !== first?.language) return false;
        return score > 0 && score >= best * nearEnough;
      })
      .slice(0, most)
      .map(({ language }) => language);
  };
  const knows = (spokenHere: readonly Language[], word: string): boolean => {
    known ??= learn(languages);
    return known.speakers.some(
      ({ language, vocabulary }) => spokenHere.includes(language) && vocabulary.folded.has(word),
    );
  };
  return { likely, knows };
}
