// What a wish or an offer is about, without the words that only make it a wish or an offer.
import { stopWords } from './stop-words.ts';
import { wantedPart, wordsOf } from './words.ts';

/** Beginnings, in English, that say who wants and not what; taken off again and again while something is left. */
const frames: readonly RegExp[] = [
  /^(?:i|we)(?:['’]d|['’]m|['’]re| would| am| are)? (?:also )?(?:like|love|want|wish|hope|need|looking|look|seek|search|seeking|searching|trying|try|offer|offering|give|share|know|can|could|happy|glad|interested|curious)\b\s*/,
  /^(?:to|for|in|from|of|with|about|(?:help(?:ing)?|talk(?:ing)?|hear(?:ing)?|learn(?:ing)?)(?: to| from| with| about| how)?|explain(?:ing)?|tell(?:ing)?|meet(?:ing)?|find(?:ing)?) /,
  /^(?:somebody|someone|anybody|anyone|people|persons?|a person|others|other people|those|one) (?:(?:who|that|with|to|in|for) )?(?:(?:has|have|had|is|are|can|could|would|knows?|really|already|also) )*/,
  /^(?:a|an|the|some|any|my|our|your|please) /,
];

const mostFrames = 8;

/** What an encoder is given of a segment: the part that is not refused, lower case. */
export function textToEncode(text: string): string {
  return wantedPart(text).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/**
 * Three ways to put an English text in lower case: as it is, without its frame, and its words of content alone. A small encoder
 * is easily led by how a thing is said; the mean of the three is nearer to what is said than any one of them.
 */
export function viewsOf(text: string): string[] {
  const content = wordsOf(text).filter((word) => !stopWords.en?.has(word));
  return [text, withoutFrame(text), content.join(' ')].filter((view) => view !== '');
}

function withoutFrame(text: string): string {
  let matter = text;
  for (let i = 0; i < mostFrames; i++) {
    const before = matter;
    for (const frame of frames) {
      const left = matter.replace(frame, '');
      if (left.includes(' ')) matter = left;
    }
    if (matter === before) break;
  }
  return matter;
}
