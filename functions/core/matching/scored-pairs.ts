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

/** Kept pairs in arrays, chunk after chunk, and the best answer to every seek that was found on the way. Threads hand it to each other. */
export interface ScoredPart {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Of the kept pairs the log-odds of all their seeks, one pair after the other. */
  readonly odds: Float32Array;
  /** How many pairs were kept by the end of each chunk. */
  readonly ends: readonly number[];
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
  private readonly ends: number[] = [];
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

  /** What is kept from here on belongs to the next chunk. */
  endChunk(): void {
    this.ends.push(this.count);
  }

  /** What was found; nothing more may be measured then. */
  part(): ScoredPart {
    return {
      a: this.a.slice(0, this.count),
      b: this.b.slice(0, this.count),
      odds: this.keptOdds.slice(0, this.oddsCount),
      ends: this.ends,
      best: this.best,
      welcome: this.welcome,
    };
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
    const most = parts.reduce((sum, { a }) => sum + a.length, 0);
    const pairs = { a: new Int32Array(most), b: new Int32Array(most) };
    const gains = { forward: new Float32Array(most), backward: new Float32Array(most) };
    const mutual = new Uint8Array(this.members.length);
    let left = 0;
    for (const [a, b, odds, from] of keptPairs(parts, (member) => this.seeksOf(member))) {
      this.putBeside(a, 0, odds, from);
      this.putBeside(b, this.seeksOf(a), odds, from);
      [gains.forward[left], gains.backward[left]] = this.gains(a, b);
      if (gains.forward[left]! < this.floor || gains.backward[left]! < this.floor) continue;
      mutual[a] = mutual[b] = 1;
      pairs.a[left] = a;
      pairs.b[left++] = b;
    }
    return {
      a: pairs.a.slice(0, left),
      b: pairs.b.slice(0, left),
      forward: gains.forward.slice(0, left),
      backward: gains.backward.slice(0, left),
      welcome: this.welcome,
      mutual,
    };
  }

  /** What either gains, by the log-odds at hand. */
  private gains(a: number, b: number): readonly [number, number] {
    const [met, otherMet] = this.scorer.metBoth(a, b, this.odds);
    return [gainFrom(met, otherMet), gainFrom(otherMet, met)];
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

/** Pair by pair: who, and where in which array the log-odds of their seeks begin. */
function* keptPairs(
  parts: readonly ScoredPart[],
  seeksOf: (member: number) => number,
): Generator<readonly [number, number, Float32Array, number]> {
  const reached = parts.map(() => ({ pair: 0, odds: 0 }));
  const chunks = parts.reduce((sum, { ends }) => sum + ends.length, 0);
  for (let chunk = 0; chunk < chunks; chunk++) {
    const which = chunk % parts.length;
    const [part, at] = [parts[which]!, reached[which]!];
    for (const end = part.ends[Math.floor(chunk / parts.length)]!; at.pair < end; at.pair++) {
      const [a, b] = [part.a[at.pair]!, part.b[at.pair]!];
      yield [a, b, part.odds, at.odds];
      at.odds += seeksOf(a) + seeksOf(b);
    }
  }
}
