// Pairs that have been scored, each wish measured by the best answer that is here.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { ReadMember } from './reading.ts';
import { gainFrom, mostSeeks, type Scorer } from './score.ts';

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

/** Scores pair after pair, and keeps those that may be good enough until the best answer to every wish is known. */
export class ScoredPairs {
  private readonly firstSeek: Int32Array;
  /** By seek the highest log-odds with which anybody answers it. */
  private readonly best: Float64Array;
  private readonly odds: Float64Array;
  private a = new Int32Array(1 << 12);
  private b = new Int32Array(1 << 12);
  /** Of the kept pairs the log-odds of all their seeks, one pair after the other. */
  private keptOdds = new Float32Array(1 << 14);
  private count = 0;
  private oddsCount = 0;
  private readonly welcome: Uint8Array;

  private readonly members: readonly ReadMember[];
  private readonly scorer: Scorer;
  private readonly floor: number;

  constructor(members: readonly ReadMember[], scorer: Scorer, floor: number) {
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
    this.eachSeek(a, b, (seek, at) => {
      this.best[seek] = Math.max(this.best[seek]!, this.odds[at]!);
    });
    const [forward, backward] = this.gains(a, b);
    if (forward >= this.floor) this.welcome[a] = 1;
    if (backward >= this.floor) this.welcome[b] = 1;
    return forward >= this.floor && backward >= this.floor;
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

  /** The kept pairs that are still good enough beside the best answers. */
  besideTheBest(): Measured {
    const mutual = new Uint8Array(this.members.length);
    const forward = new Float32Array(this.count);
    const backward = new Float32Array(this.count);
    let left = 0;
    let at = 0;
    for (let i = 0; i < this.count; i++) {
      const [a, b] = [this.a[i]!, this.b[i]!];
      const from = at;
      this.eachSeek(a, b, (seek, place) => {
        this.odds[place] = beside(this.keptOdds[from + place]!, this.best[seek]!);
      });
      at += this.seeksOf(a) + this.seeksOf(b);
      [forward[left], backward[left]] = this.gains(a, b);
      if (forward[left]! < this.floor || backward[left]! < this.floor) continue;
      mutual[a] = mutual[b] = 1;
      this.a[left] = a;
      this.b[left++] = b;
    }
    return {
      a: this.a.slice(0, left),
      b: this.b.slice(0, left),
      forward: forward.slice(0, left),
      backward: backward.slice(0, left),
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

  /** The seeks of both, as they are numbered and where they stand among the log-odds of the pair. */
  private eachSeek(a: number, b: number, each: (seek: number, at: number) => void): void {
    let at = 0;
    for (const member of [a, b]) {
      for (let seek = this.firstSeek[member]!; seek < this.firstSeek[member + 1]!; seek++) each(seek, at++);
    }
  }
}

function longer<Numbers extends Int32Array | Float32Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}
