// Which languages a text may be in: by the words that speak for each, rare words more than shared ones.

import type { ReadyLanguage } from './language.ts';
import type { Token } from './normalise.ts';

/** Ranks languages by their words. */
export interface Recogniser {
  /** The likely languages, best first, at most three; `hint` is a language the member is known to use. */
  readonly likely: (tokens: readonly Token[], hint?: string) => readonly ReadyLanguage[];
}

/** How near to the best a language must come to be read as well. */
const nearEnough = 0.72;
const most = 3;
/** More words than this do not make a language any clearer. */
const enoughWords = 120;

/** Builds a recogniser over the languages we can read. */
export function recogniser(languages: readonly ReadyLanguage[]): Recogniser {
  const speakers = new Map<string, number>();
  for (const { vocabulary } of languages) {
    for (const word of vocabulary) speakers.set(word, (speakers.get(word) ?? 0) + 1);
  }
  const likely = (tokens: readonly Token[], hint?: string): readonly ReadyLanguage[] => {
    const words = tokens.slice(0, enoughWords).map((token) => token.text);
    const wanted = hint?.toLowerCase().slice(0, 2);
    const scored = languages.map((ready) => {
      let score = ready.language.code === 'en' ? 0.05 : 0;
      for (const word of words) if (ready.vocabulary.has(word)) score += 1 / (speakers.get(word) ?? 1);
      const hinted = ready.language.code === wanted;
      return { ready, hinted, score: hinted ? score * 1.3 + 0.6 : score };
    });
    scored.sort((one, other) => other.score - one.score);
    const best = scored[0]?.score ?? 0;
    return scored
      .filter(({ score, hinted }) => (score > 0 && score >= best * nearEnough) || (hinted && score > 0.6))
      .slice(0, most)
      .map(({ ready }) => ready);
  };
  return { likely };
}
