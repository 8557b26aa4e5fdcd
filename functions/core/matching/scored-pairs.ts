// Pairs that have been scored, each wish measured by the best answer that is here.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { HeardMember } from './reading.ts';
import { gainFrom, mostSeeks, type PairScorer } from './score.ts';

/** From these log-odds on somebody surely answers a wish (0.95). */
const sure = 3;

/**
 * The log-odds that somebody answers a wish of which the best answer here has the log-odds `best`. Where one surely is
 * what was meant, others who only sound like it are not: what is missing to the best counts twice.
 */
const beside = (odds: number, best: number): number =>
  odds === Number.NEGATIVE_INFINITY ? odds : odds - Math.max(0, Math.min(best, sure) - odds);

/** Pairs in arrays of one length, what each of them gains, and by member whether anybody is good for them, and they for them. */
export interface Measured {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  readonly welcome: Uint8Array;
  readonly mutual: Uint8Array;
}

/** Kept pairs of one chunk of members: who, and the log-odds of all their seeks, one pair after the other. */
export interface ScoredChunk {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly odds: Float32Array;
}

/** Chunks, and the best answer to every seek that was found on the way. Threads hand it to each other. */
export interface ScoredPart {
  readonly chunks: readonly ScoredChunk[];
  /** By seek the highest log-odds with which anybody answers it. */
  readonly best: Float64Array;
  readonly welcome: Uint8Array;
}

/** Scores pair after pair, and keeps those that may be good enough until the best answer to every wish is known. */
export class ScoredPairs {
  private readonly firstSeek: Int32Array;
  private readonly best: Float64Array;
  private readonly odds: Float64Array;
  private a = new Int32Array(1 << 12);
  private b = new Int32Array(1 << 12);
  private keptOdds = new Float32Array(1 << 14);
  private count = 0;
  private oddsCount = 0;
  private readonly chunks: ScoredChunk[] = [];
  private readonly welcome: Uint8Array;

  private readonly members: readonly HeardMember[];
  private readonly scorer: PairScorer;
  private readonly floor: number;

  constructor(members: readonly HeardMember[], scorer: PairScorer, floor: number) {
    this.members = members;
    this.scorer = scorer;
    this.floor = floor;
    this.firstSeek = new Int32Array(members.length + 1);
    members.forEach(({ seeks }, i) => {
      this.firstSeek[i + 1] = this.firstSeek[i]! + seeks.length;
    });
    this.best = new Float64Array(this.firstSeek[members.length]!).fill(Number.NEGATIVE_INFINITY);
    this.odds = new Float64Array(2 * mostSeeks(members));
    this.welcome = new Uint8Array(members.length);
  }

  /** Scores a pair; whether both gain enough, if nobody answers their wishes better. */
  measure(a: number, b: number): boolean {
    this.scorer.oddsBoth(a, b, this.odds);
    this.noteBest(a, 0);
    this.noteBest(b, this.seeksOf(a));
    const [forward, backward] = this.gains(a, b);
    if (forward >= this.floor) this.welcome[a] = 1;
    if (backward >= this.floor) this.welcome[b] = 1;
    return forward >= this.floor && backward >= this.floor;
  }

  /** Notes what a member's seeks were answered with, whose log-odds begin there. */
  private noteBest(member: number, at: number): void {
    const first = this.firstSeek[member]!;
    for (let i = 0; i < this.seeksOf(member); i++)
      if (this.odds[at + i]! > this.best[first + i]!) this.best[first + i] = this.odds[at + i]!;
  }

  /** Keeps the pair that was measured last. */
  keep(a: number, b: number): void {
    const seeks = this.seeksOf(a) + this.seeksOf(b);
    if (this.count === this.a.length) {
      this.a = longer(this.a, new Int32Array(2 * this.count));
      this.b = longer(this.b, new Int32Array(2 * this.count));
    }
    if (this.oddsCount + seeks > this.keptOdds.length)
      this.keptOdds = longer(this.keptOdds, new Float32Array(2 * this.keptOdds.length + seeks));
    this.a[this.count] = a;
    this.b[this.count++] = b;
    this.keptOdds.set(this.odds.subarray(0, seeks), this.oddsCount);
    this.oddsCount += seeks;
  }

  /** What is kept from here on belongs to the next chunk; arrays that grow as long as one chunk are all the room to spare. */
  endChunk(): void {
    this.chunks.push({
      a: this.a.slice(0, this.count),
      b: this.b.slice(0, this.count),
      odds: this.keptOdds.slice(0, this.oddsCount),
    });
    this.count = this.oddsCount = 0;
  }

  /** What was found; nothing more may be measured then. */
  part(): ScoredPart {
    return { chunks: this.chunks, best: this.best, welcome: this.welcome };
  }

  /** The kept pairs of all parts that are still good enough beside the best answers, the chunks of the parts in turn. */
  besideTheBest(parts: readonly ScoredPart[]): Measured {
    for (const { best, welcome } of parts) {
      best.forEach((odds, seek) => {
        this.best[seek] = Math.max(this.best[seek]!, odds);
      });
      welcome.forEach((is, member) => {
        this.welcome[member]! |= is;
      });
    }
    const chunks = inTurn(parts);
    const most = chunks.reduce((sum, { a }) => sum + a.length, 0);
    const pairs = { a: new Int32Array(most), b: new Int32Array(most) };
    const gains = { forward: new Float32Array(most), backward: new Float32Array(most) };
    const mutual = new Uint8Array(this.members.length);
    let left = 0;
    for (const [a, b, odds, from] of this.keptPairs(chunks)) {
      this.putBeside(a, 0, odds, from);
      this.putBeside(b, this.seeksOf(a), odds, from);
      [gains.forward[left], gains.backward[left]] = this.gains(a, b);
      if (gains.forward[left]! < this.floor || gains.backward[left]! < this.floor) continue;
      mutual[a] = mutual[b] = 1;
      pairs.a[left] = a;
      pairs.b[left++] = b;
    }
    return {
      a: pairs.a.subarray(0, left),
      b: pairs.b.subarray(0, left),
      forward: gains.forward.subarray(0, left),
      backward: gains.backward.subarray(0, left),
      welcome: this.welcome,
      mutual,
    };
  }

  /** What either gains, by the log-odds at hand. */
  private gains(a: number, b: number): readonly [number, number] {
    const [met, otherMet] = this.scorer.metBoth(a, b, this.odds);
    return [gainFrom(met, otherMet), gainFrom(otherMet, met)];
  }

  /** Pair by pair: who, and where in which array the log-odds of their seeks begin. */
  private *keptPairs(
    chunks: readonly ScoredChunk[],
  ): Generator<readonly [number, number, Float32Array, number]> {
    for (const chunk of chunks) {
      let from = 0;
      for (let pair = 0; pair < chunk.a.length; pair++) {
        const [a, b] = [chunk.a[pair]!, chunk.b[pair]!];
        yield [a, b, chunk.odds, from];
        from += this.seeksOf(a) + this.seeksOf(b);
      }
    }
  }

  private seeksOf(member: number): number {
    return this.firstSeek[member + 1]! - this.firstSeek[member]!;
  }

  /** Puts a member's log-odds, as they were kept, beside the best answers to their seeks. */
  private putBeside(member: number, at: number, odds: Float32Array, from: number): void {
    const first = this.firstSeek[member]!;
    for (let i = 0; i < this.seeksOf(member); i++)
      this.odds[at + i] = beside(odds[from + at + i]!, this.best[first + i]!);
  }
}

function longer<Numbers extends Int32Array | Float32Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

/** The chunks as they were parted: one of each part, then the next of each. */
function inTurn(parts: readonly ScoredPart[]): ScoredChunk[] {
  const count = parts.reduce((sum, { chunks }) => sum + chunks.length, 0);
  return Array.from(
    { length: count },
    (_, i) => parts[i % parts.length]!.chunks[Math.floor(i / parts.length)]!,
  );
}
