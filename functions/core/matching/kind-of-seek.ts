// What kind of connection a wish asks for, where its writer did not say.
import type { Kind } from './rules.ts';

/** Words of a wish for others in the same place, rather than for somebody who gives something. */
const peerWords = [
  'others? (?:who|like|in|with)',
  '(?:other|fellow) \\w+s',
  '(?:people|men|women|parents|fathers|mothers|someone|somebody|anyone) (?:\\w+ ){0,3}(?:who|whose) (?:\\w+ )?(?:also|too|have|has|had|lost|left)',
  'who also',
  'same boat',
  'compare notes',
  'my age',
  'like me',
  'like us',
];

const looksForPeers = new RegExp(`\\b(?:${peerWords.join('|')})\\b`, 'i');

/** The first that fits is taken: what is asked of another comes before what is asked with another. */
const signs: readonly (readonly [Kind, RegExp])[] = [
  ['work', /\b(?:jobs?|position|hire|hiring|employ\w*|vacanc\w*|freelance work|commission|permanently)\b/i],
  [
    'mentorship',
    /\b(?:mentor\w*|advice|advise|guidance|experienced|has (?:done|led|been|built|raised|taken))\b/i,
  ],
  [
    'collaboration',
    /\b(?:co-?founder|collaborat\w*|partner|side project|build .* with me|for (?:my|our|a|an) )\b/i,
  ],
  ['learning', /\b(?:learn\w*|lessons?|teach\w*|how to|understand)\b/i],
  ['peer support', looksForPeers],
  ['curiosity', /\b(?:chat|stor(?:y|ies)|hear|curious|conversations?)\b/i],
];

/** The kind that a wish most likely asks for, among those its writer wants (any, where none is named). */
export function kindOfSeek(text: string, wanted: readonly Kind[]): Kind | null {
  if (wanted.length === 1) return wanted[0] as Kind;
  const allowed = signs.filter(([kind]) => wanted.length === 0 || wanted.includes(kind));
  return allowed.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/** Whether a wish is for others in the same place. */
export function isForPeers(text: string, kind: Kind | null): boolean {
  return kind === 'peer support' || looksForPeers.test(text);
}
