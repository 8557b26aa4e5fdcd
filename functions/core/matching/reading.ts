// A community as scores see it: every segment read once, its terms numbered and weighed by how rare they are among the members.
import { type Candidate, type Kind, languagesOf, type Segment } from './rules.ts';
import { isLightTerm, type Meaning, meaningOf } from './words.ts';

/** A segment with its terms as ascending numbers. */
export interface ReadSegment {
  readonly segment: Segment;
  readonly language: string;
  readonly terms: Int32Array;
  readonly excluded: Int32Array;
  /** Summed rarity of the terms. */
  readonly mass: number;
  /** As declared, or else as the words suggest. */
  readonly kind: Kind | null;
  /** It looks for others in the same place, rather than for somebody who gives something. */
  readonly forPeers: boolean;
  readonly vector: Vector | null;
}

export interface ReadMember {
  readonly member: Candidate;
  readonly seeks: readonly ReadSegment[];
  readonly offers: readonly ReadSegment[];
  /** The terms of everything they say, ascending. */
  readonly all: Int32Array;
}

export interface ReadCommunity {
  readonly members: readonly ReadMember[];
  /** By term: how much sharing it says, in natural-log units of rarity. */
  readonly rarity: Float64Array;
}

/** An embedding in whole numbers, and its length. */
interface Vector {
  readonly at: Int8Array;
  readonly length: number;
}

/** Embeddings of segments by their text; whatever is missing is compared by words alone. */
export type Vectors = ReadonlyMap<string, Int8Array>;

/** Imagined people who use none of the terms, so that rarity means something among two members as well. */
const outsiders = 150;
/** What is said of how people deal with each other counts for this share of what is said of the matter. */
const lightShare = 0.4;

/** Reads all segments of a community. */
export function readCommunity(members: readonly Candidate[], vectors: Vectors): ReadCommunity {
  const meanings = members.map((member) => {
    const language = languagesOf(member.language)[0] ?? '';
    const read = (segment: Segment): Meaning => meaningOf(segment.text, language);
    return { seeks: member.seeks.map(read), offers: member.offers.map(read) };
  });
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  for (const { seeks, offers } of meanings) {
    for (const term of new Set([...seeks, ...offers].flatMap(({ terms }) => [...terms]))) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  const rarity = new Float64Array(numbers.size);
  for (const [term, number] of numbers) {
    const count = holders[number] as number;
    const inverseFrequency = Math.log(1 + (members.length + outsiders - count + 0.5) / (count + 0.5));
    rarity[number] = inverseFrequency * (isLightTerm(term) ? lightShare : 1);
  }
  const numbered = (terms: Iterable<string>): Int32Array =>
    Int32Array.from([...terms].flatMap((term) => numbers.get(term) ?? [])).sort();
  return {
    rarity,
    members: members.map((member, i) => {
      const segments = (
        parts: readonly Segment[],
        read: readonly Meaning[],
        seeking: boolean,
      ): ReadSegment[] =>
        parts.map((segment, j) => {
          const { terms, excluded, language } = read[j] as Meaning;
          const ids = numbered(terms);
          const kind = segment.kind ?? (seeking ? kindOfSeek(segment.text, member.kinds) : null);
          return {
            segment,
            language,
            terms: ids,
            excluded: numbered(excluded),
            mass: ids.reduce((sum, term) => sum + (rarity[term] as number), 0),
            kind,
            forPeers: seeking && (kind === 'peer support' || looksForPeers.test(segment.text)),
            vector: vectorOf(vectors.get(segment.text)),
          };
        });
      const { seeks, offers } = meanings[i] as { seeks: Meaning[]; offers: Meaning[] };
      return {
        member,
        seeks: segments(member.seeks, seeks, true),
        offers: segments(member.offers, offers, false),
        all: numbered(new Set([...seeks, ...offers].flatMap(({ terms }) => [...terms]))),
      };
    }),
  };
}

function vectorOf(at: Int8Array | undefined): Vector | null {
  if (at === undefined) return null;
  let squares = 0;
  for (const x of at) squares += x * x;
  return { at, length: Math.sqrt(squares) };
}

const looksForPeers =
  /\b(?:others? (?:who|like|in|with)|(?:other|fellow) \w+s|(?:people|men|women|parents|fathers|mothers|someone|somebody|anyone) (?:\w+ ){0,3}(?:who|whose) (?:\w+ )?(?:also|too|have|has|had|lost|left)|who also|same boat|compare notes|my age|like me|like us)\b/i;

/** What a seek without a declared kind most likely asks for, where the member wants that kind or named none. */
function kindOfSeek(text: string, wanted: readonly Kind[]): Kind | null {
  if (wanted.length === 1) return wanted[0] as Kind;
  const found = signs.find(
    ([kind, sign]) => sign.test(text) && (wanted.length === 0 || wanted.includes(kind)),
  );
  return found?.[0] ?? null;
}

const signs: readonly (readonly [Kind, RegExp])[] = [
  [
    'work',
    /\b(?:job|position|hire|hiring|employ\w*|vacanc\w*|freelance (?:work|jobs?)|commission|permanently)\b/i,
  ],
  [
    'mentorship',
    /\b(?:mentor\w*|advice|advise|guidance|experienced|has (?:done|led|been|built|raised|taken))\b/i,
  ],
  [
    'collaboration',
    /\b(?:co-?founder|collaborat\w*|(?:business )?partner|side project|build .* with me|for (?:my|our|a|an) )\b/i,
  ],
  ['learning', /\b(?:learn\w*|lessons?|teach\w*|how to|understand)\b/i],
  ['peer support', looksForPeers],
  ['curiosity', /\b(?:chat|stor(?:y|ies)|hear|curious|conversations?)\b/i],
];
