// A community as scores see it: every segment read once, in the numbers that scores are made of.
import { isForPeers, kindOfSeek } from './kind-of-seek.ts';
import { textToEncode } from './matter.ts';
import { type Candidate, type Kind, kinds, languagesOf, type Segment } from './rules.ts';
import { spreadOf, type Usual, type Vector, type Vectors, vectorsOf } from './sense.ts';
import { tonguesOf } from './tongues.ts';
import { ListRoom, numbersOf, rarityOf, type Vocabulary } from './vocabulary.ts';
import { languageOf, meaningOf } from './words.ts';

/** What scores hear of a segment: numbers, no words. */
export interface HeardSegment {
  readonly is: 'seek' | 'offer' | 'story';
  /** Terms as ascending numbers. */
  readonly terms: Int32Array;
  readonly excluded: Int32Array;
  /** Summed rarity of the terms. */
  readonly mass: number;
  /** As declared, or else as the words suggest. */
  readonly kind: Kind | null;
  /** The one, or else all that the member wants. */
  readonly kinds: readonly Kind[];
  /** A wish for others in the same place, rather than for somebody who gives something. */
  readonly forPeers: boolean;
  /** The languages that it names as such, a bit for each. */
  readonly tongues: number;
  readonly vector: Vector | null;
}

/** A segment, and where it was read. */
export interface ReadSegment extends HeardSegment {
  readonly segment: Segment;
  readonly language: string;
}

export interface HeardMember<Heard extends HeardSegment = HeardSegment> {
  readonly seeks: readonly Heard[];
  readonly offers: readonly Heard[];
  /** Offers, seeks and the story. */
  readonly said: readonly Heard[];
  /** The terms of everything they say, ascending. */
  readonly all: Int32Array;
  /** What they hold dear, as numbers. */
  readonly values: Int32Array;
  /** How long the sum of the directions of the vectors of their seeks and offers is. */
  readonly spread: number;
}

export interface ReadMember extends HeardMember<ReadSegment> {
  readonly member: Candidate;
}

export interface HeardCommunity<Member extends HeardMember = HeardMember> {
  readonly members: readonly Member[];
  /** By term: how much sharing it says, in natural-log units of rarity. */
  readonly rarity: Float64Array;
}

export type ReadCommunity = HeardCommunity<ReadMember>;

/** Of a community the terms alone: those that each member says, and those of each of their seeks. */
export interface TermsOfAll {
  readonly members: readonly {
    readonly all: Int32Array;
    readonly seeks: readonly Pick<HeardSegment, 'terms'>[];
  }[];
  readonly rarity: Float64Array;
}

/**
 * Reads all segments of a community.
 *
 * @param usual what unrelated texts have in common for the encoder of these vectors, where that was measured
 */
export function readCommunity(
  members: readonly Candidate[],
  vectors: Vectors,
  usual: Usual | null = null,
): ReadCommunity {
  const vocabulary: Vocabulary = new Map();
  const segments = members.map(segmentsOf);
  const room = new ListRoom();
  const numbered = members.map((member, i) => numberedMeanings(segments[i] ?? [], member, vocabulary, room));
  const all = numbered.map((said) => room.keep(allTerms(said)));
  const rarity = rarityOf(vocabulary, all);
  const texts = vectors.size === 0 ? [] : segments.flatMap((said) => said.map(({ encodedAs }) => encodedAs));
  const encoded = vectorsOf(texts, vectors, usual);
  const valueNumbers = new Map<string, number>();
  return {
    rarity,
    members: members.map((member, i) => {
      const read = (segments[i] ?? []).map((one, j) =>
        readSegment(one, member, numbered[i]?.[j] as Numbered, rarity, encoded),
      );
      const seeks = read.filter(({ is }) => is === 'seek');
      const offers = read.filter(({ is }) => is === 'offer');
      return {
        member,
        seeks,
        offers,
        said: [...offers, ...read.filter(({ is }) => is !== 'offer')],
        all: all[i] as Int32Array,
        values: room.keep(Int32Array.from(member.values, (value) => numberOf(valueNumbers, value))),
        spread: spreadOf([...seeks, ...offers].flatMap(({ vector }) => vector ?? [])),
      };
    }),
  };
}

function numberOf(numbers: Map<string, number>, value: string): number {
  const number = numbers.get(value) ?? numbers.size;
  numbers.set(value, number);
  return number;
}

/** What a segment is about, its terms as ascending numbers: a community's words would not fit into memory as text. */
interface Numbered {
  readonly language: string;
  readonly terms: Int32Array;
  readonly excluded: Int32Array;
}

function numberedMeanings(
  said: readonly Said[],
  member: Candidate,
  vocabulary: Vocabulary,
  room: ListRoom,
): Numbered[] {
  const spoken = languagesOf(member.language)[0] ?? '';
  return said.map(({ segment }) => {
    const { language, terms, excluded } = meaningOf(segment.text, spoken);
    return {
      language,
      terms: room.keep(numbersOf(vocabulary, terms)),
      excluded: room.keep(numbersOf(vocabulary, excluded)),
    };
  });
}

const allTerms = (said: readonly Numbered[]): Int32Array =>
  Int32Array.from(new Set(said.flatMap(({ terms }) => [...terms]))).sort();

function readSegment(
  { is, segment, encodedAs }: Said,
  member: Candidate,
  { language, terms, excluded }: Numbered,
  rarity: Float64Array,
  encoded: ReadonlyMap<string, Vector>,
): ReadSegment {
  const kind = segment.kind ?? (is === 'seek' ? kindOfSeek(segment.text, member.kinds) : null);
  return {
    is,
    segment,
    language,
    terms,
    excluded,
    mass: terms.reduce((sum, term) => sum + (rarity[term] as number), 0),
    kind,
    kinds: kind === null ? member.kinds : (onlyKind.get(kind) ?? []),
    forPeers: isForPeers(segment.text, kind),
    tongues: tonguesOf(segment.text),
    vector: encoded.get(encodedAs) ?? null,
  };
}

/** By kind the list of it alone. */
const onlyKind = new Map(kinds.map((kind) => [kind, [kind]] as const));

interface Said {
  readonly is: ReadSegment['is'];
  readonly segment: Segment;
  readonly encodedAs: string;
}

function segmentsOf({ seeks, offers, story }: Candidate): Said[] {
  const told = story === undefined || story.trim() === '' ? [] : [{ text: story, private: false }];
  const said = (is: Said['is'], segments: readonly Segment[]): Said[] =>
    segments.map((segment) => ({ is, segment, encodedAs: textToEncode(segment.text) }));
  return [...said('seek', seeks), ...said('offer', offers), ...said('story', told)];
}

/** The texts whose vectors tell about these members, each once, as far as they are written in one of the languages. */
export function textsToEncode(members: readonly Candidate[], languages: readonly string[] | null): string[] {
  return [...speakersOfTexts(members, languages).keys()];
}

/** The same, with the id of somebody who says it. */
export function speakersOfTexts(
  members: readonly Candidate[],
  languages: readonly string[] | null,
): Map<string, string> {
  const speakers = new Map<string, string>();
  for (const member of members) {
    const language = languagesOf(member.language)[0] ?? '';
    for (const said of segmentsOf(member)) {
      if (languages !== null && !languages.includes(languageOf(said.segment.text, language))) continue;
      const text = said.encodedAs;
      if (text !== '' && !speakers.has(text)) speakers.set(text, member.id);
    }
  }
  return speakers;
}
