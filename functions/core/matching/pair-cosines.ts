// The cosines of all that one member says with all that another says: each computed once, for both directions of their scores.
import type { HeardMember } from './reading.ts';
import { cosine } from './sense.ts';

/** What the vectors of two members have to do with each other, while these two are looked at. */
export class PairCosines {
  /** Row by row of what the first says; NaN where an encoder did not read both. */
  private cosines = new Float64Array(64);
  private columns = 0;
  private rowSums = new Float64Array(8);
  private columnSums = new Float64Array(8);
  private sum = 0;

  /** Turns to two members; `said` is counted as they stand there. */
  between(one: HeardMember, other: HeardMember): void {
    const [rows, columns] = [one.said.length, other.said.length];
    if (rows * columns > this.cosines.length) this.cosines = new Float64Array(2 * rows * columns);
    if (rows > this.rowSums.length) this.rowSums = new Float64Array(2 * rows);
    if (columns > this.columnSums.length) this.columnSums = new Float64Array(2 * columns);
    this.columns = columns;
    this.columnSums.fill(0, 0, columns);
    this.sum = 0;
    for (let i = 0; i < rows; i++) {
      const ours = one.said[i]?.vector ?? null;
      const isOurStory = one.said[i]?.is === 'story';
      let rowSum = 0;
      for (let j = 0; j < columns; j++) {
        const theirs = other.said[j]?.vector ?? null;
        const known = ours !== null && theirs !== null;
        const near = known ? cosine(ours, theirs) : Number.NaN;
        this.cosines[i * columns + j] = near;
        if (!known) continue;
        const isTheirStory = other.said[j]?.is === 'story';
        if (!isTheirStory) rowSum += near;
        if (!isOurStory) this.columnSums[j] = (this.columnSums[j] as number) + near;
      }
      this.rowSums[i] = rowSum;
      if (!isOurStory) this.sum += rowSum;
    }
  }

  /** Of what the first says at a place with what the other says at a place; NaN where an encoder did not read both. */
  of(ours: number, theirs: number): number {
    return this.cosines[ours * this.columns + theirs] as number;
  }

  /** Summed over what the other seeks and offers: stories are alike in how they are told, which says nothing about a wish. */
  ofOurs(ours: number): number {
    return this.rowSums[ours] as number;
  }

  /** Summed over what the first seeks and offers. */
  ofTheirs(theirs: number): number {
    return this.columnSums[theirs] as number;
  }

  /** Summed over what either seeks and offers. */
  ofAll(): number {
    return this.sum;
  }
}
