// What a wish or an offer is about, without the words that only make it a wish or an offer.
import { wantedPart } from './words.ts';

/** Beginnings, in English, that say who wants and not what; taken off again and again while something is left. */
const frames: readonly RegExp[] = [
  /^(?:i|we)(?:['’]d|['’]m|['’]re| would| am| are)? (?:also )?(?:like|love|want|wish|hope|need|looking|look|seek|search|seeking|searching|trying|try|offer|offering|give|share|know|can|could|happy|glad|interested|curious)\b\s*/,
  /^(?:to|for|in|from|of|with|about|(?:help(?:ing)?|talk(?:ing)?|hear(?:ing)?|learn(?:ing)?)(?: to| from| with| about| how)?|explain(?:ing)?|tell(?:ing)?|meet(?:ing)?|find(?:ing)?) /,
  /^(?:somebody|someone|anybody|anyone|people|persons?|a person|others|other people|those|one) (?:(?:who|that|with|to|in|for) )?(?:(?:has|have|had|is|are|can|could|would|knows?|really|already|also) )*/,
  /^(?:a|an|the|some|any|my|our|your|please) /,
];

const mostFrames = 8;

/** What an encoder is given of a segment: the part that is not refused, lower case, without its frame. */
export function textToEncode(text: string): string {
  let matter = wantedPart(text).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
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
