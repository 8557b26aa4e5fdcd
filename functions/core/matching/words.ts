// From a sentence to what matching compares: stems, topics, and what the writer does not want.
import { stem } from './stem.ts';
import { languageOfWords, stopWords } from './stop-words.ts';
import { englishTopics } from './topics.ts';

/** What a text is about. A term is a stem (`w:garden`), a topic (`t:71`), or either of little weight (`~w:mentor`). */
export interface Meaning {
  readonly language: string;
  readonly terms: ReadonlySet<string>;
  /** Terms of what the writer rules out: "please do not ask me about tax returns". */
  readonly excluded: ReadonlySet<string>;
}

/** Reads a text; `language` is the member's, and gives way where the text clearly speaks another. */
export function meaningOf(text: string, language: string): Meaning {
  const spoken = languageOf(text, language);
  const { wanted, refused } = partByRefusal(text);
  const terms = termsOf(wanted, spoken);
  const excluded = termsOf(refused, spoken);
  for (const term of terms) excluded.delete(term);
  return { language: spoken, terms, excluded };
}

/** The language of a text: the given one, unless its words clearly are another's. */
export function languageOf(text: string, language: string): string {
  return languageOfWords(wordsOf(text), language === '' ? 'en' : language);
}

/** The words of a text: lower case, without accents, split at everything but letters and digits. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\p{L}/u.test(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();
}

/** The stems and topics of a text, stop words left out. */
export function termsOf(text: string, language: string): Set<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(text)) {
    if (stopWords[language]?.has(word) === true || /^\p{N}+$/u.test(word)) continue;
    const stemmed = stem(word, language);
    const topics = language === 'en' ? (topicsOfStem().get(stemmed) ?? []) : [];
    terms.add(topics.length > 0 && topics.every(isLight) ? `~w:${stemmed}` : `w:${stemmed}`);
    for (const topic of topics) terms.add(isLight(topic) ? `~t:${topic}` : `t:${topic}`);
  }
  return terms;
}

/** Whether a topic is about how people deal with each other, not what about. */
function isLight(topic: number): boolean {
  return englishTopics[topic]?.startsWith('~') === true;
}

/** Whether a term is of little weight. */
export function isLightTerm(term: string): boolean {
  return term.startsWith('~');
}

let topicIndex: Map<string, number[]> | null = null;

/** By English stem the lines of the table that hold it; made when first asked for. */
function topicsOfStem(): Map<string, number[]> {
  if (topicIndex !== null) return topicIndex;
  const index = new Map<string, number[]>();
  englishTopics.forEach((line, topic) => {
    for (const word of new Set(wordsOf(line).map((one) => stem(one, 'en')))) {
      const topics = index.get(word);
      if (topics === undefined) index.set(word, [topic]);
      else topics.push(topic);
    }
  });
  topicIndex = index;
  return index;
}

/** Ways to begin what one does not want. What follows them in the same sentence is refused. */
const refusals = new RegExp(
  [
    "\\b(?:do not|don't|don’t|no longer|would not|wouldn't|rather not)\\s+" +
      '(?:want|wish|like|ask|contact|offer|need|write to|talk|look for|take|give|help)\\b',
    "\\b(?:cannot|can't|can’t)\\s+(?:offer|give|help)\\b",
    '\\bnot (?:interested|looking|available|here for|into|about|for me|another)\\b',
    '\\b(?:anything|everything|anyone) (?:but|except)\\b',
    '(?:^|[,;–—-])\\s*(?:but )?(?:no|not)\\b(?! (?:idea|matter|longer))',
    '\\bbitte nicht\\b|\\bkeine? lust\\b|\\bnicht interessiert\\b|\\bbitte keine?\\b|\\bausser\\b',
    '\\bpas interesse|\\bpas de\\b|\\bne (?:veux|cherche|souhaite) pas\\b|\\bsauf\\b',
    '\\bno (?:quiero|busco|me interesa|ofrezco)\\b|\\bnada de\\b|\\bexcepto\\b',
  ].join('|'),
  'u',
);

/** A text without what it refuses: lower case, without accents. */
export function wantedPart(text: string): string {
  return partByRefusal(text).wanted;
}

/** Parts a text, sentence by sentence, at the first refusal in each. */
function partByRefusal(text: string): { wanted: string; refused: string } {
  let wanted = '';
  let refused = '';
  for (const sentence of plain(text).split(/(?<=[.;!?\n])\s*/u)) {
    const found = refusals.exec(sentence);
    if (found === null) wanted += ` ${sentence}`;
    else {
      wanted += ` ${sentence.slice(0, found.index)}`;
      refused += ` ${sentence.slice(found.index + found[0].length)}`;
    }
  }
  return { wanted, refused };
}
