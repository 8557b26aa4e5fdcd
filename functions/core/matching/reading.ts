// A community as scores see it: every segment read once, in the numbers that scores are made of.
import { isForPeers, kindOfSeek } from './kind-of-seek.ts';
import { textToEncode } from './matter.ts';
import { type Candidate, type Kind, languagesOf, type Segment } from './rules.ts';
import { spreadOf, type Vector, type Vectors, vectorsOf } from './sense.ts';
import { numbersOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { languageOf, type Meaning, meaningOf } from './words.ts';

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
  /** A wish for others in the same place, rather than for somebody who gives something. */
  readonly forPeers: boolean;
  readonly vector: Vector | null;
}

export interface ReadMember {
  readonly member: Candidate;
  readonly seeks: readonly ReadSegment[];
  readonly offers: readonly ReadSegment[];
  /** The terms of everything they say, ascending. */
  readonly all: Int32Array;
  /** How long the sum of the directions of all their vectors is. */
  readonly spread: number;
}

export interface ReadCommunity {
  readonly members: readonly ReadMember[];
  /** By term: how much sharing it says, in natural-log units of rarity. */
  readonly rarity: Float64Array;
}

/** Reads all segments of a community. */
export function readCommunity(members: readonly Candidate[], vectors: Vectors): ReadCommunity {
  const meanings = members.map((member): Meanings => {
    const language = languagesOf(member.language)[0] ?? '';
    const read = (segment: Segment): Meaning => meaningOf(segment.text, language);
    return { seeks: member.seeks.map(read), offers: member.offers.map(read) };
  });
  const all = meanings.map(
    ({ seeks, offers }) => new Set([...seeks, ...offers].flatMap(({ terms }) => [...terms])),
  );
  const vocabulary = vocabularyOf(all);
  const encoded = vectorsOf(
    vectors.size === 0 ? [] : members.flatMap((member) => segmentsOf(member).map(encodedAs)),
    vectors,
  );
  return {
    rarity: vocabulary.rarity,
    members: members.map((member, i) => {
      const { seeks, offers } = meanings[i] as Meanings;
      const read = (segment: Segment, meaning: Meaning, kind: Kind | null): ReadSegment =>
        readSegment(segment, meaning, kind, vocabulary, encoded);
      const said = segmentsOf(member).flatMap((segment) => vectorIn(encoded, segment) ?? []);
      return {
        member,
        spread: spreadOf(said),
        seeks: member.seeks.map((segment, j) =>
          read(segment, seeks[j] as Meaning, segment.kind ?? kindOfSeek(segment.text, member.kinds)),
        ),
        offers: member.offers.map((segment, j) => read(segment, offers[j] as Meaning, segment.kind ?? null)),
        all: numbersOf(vocabulary, all[i] as Set<string>),
      };
    }),
  };
}

interface Meanings {
  readonly seeks: readonly Meaning[];
  readonly offers: readonly Meaning[];
}

function readSegment(
  segment: Segment,
  { terms, excluded, language }: Meaning,
  kind: Kind | null,
  vocabulary: Vocabulary,
  encoded: ReadonlyMap<string, Vector>,
): ReadSegment {
  const numbers = numbersOf(vocabulary, terms);
  return {
    segment,
    language,
    terms: numbers,
    excluded: numbersOf(vocabulary, excluded),
    mass: numbers.reduce((sum, term) => sum + (vocabulary.rarity[term] as number), 0),
    kind,
    forPeers: isForPeers(segment.text, kind),
    vector: vectorIn(encoded, segment),
  };
}

const segmentsOf = ({ seeks, offers }: Candidate): Segment[] => [...seeks, ...offers];
const encodedAs = ({ text }: Segment): string => textToEncode(text);

function vectorIn(encoded: ReadonlyMap<string, Vector>, segment: Segment): Vector | null {
  return encoded.size === 0 ? null : (encoded.get(encodedAs(segment)) ?? null);
}

/** The texts whose vectors tell about these members, each once, as far as they are written in one of the languages. */
export function textsToEncode(members: readonly Candidate[], languages: readonly string[] | null): string[] {
  const texts = members.flatMap((member) => {
    const language = languagesOf(member.language)[0] ?? '';
    const understood = segmentsOf(member).filter(
      ({ text }) => languages === null || languages.includes(languageOf(text, language)),
    );
    return understood.map(encodedAs);
  });
  return [...new Set(texts)].filter((text) => text !== '');
}
