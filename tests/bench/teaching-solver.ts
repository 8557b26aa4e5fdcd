// Trains a multinomial logistic regression to convergence: the same examples give the same weights in whatever order they come.

/** One example: its buckets, each with the value 1 / sqrt(how many there are), the index of its class, and its weight. */
export interface Example {
  readonly buckets: readonly number[];
  readonly right: number;
  readonly weight: number;
}

export interface Task {
  readonly examples: readonly Example[];
  readonly classes: number;
  /** Buckets that features are hashed into; the row behind them is the bias. */
  readonly buckets: number;
  /** A bucket that fewer examples show is left out: what one or two alone teach is more likely chance than language. */
  readonly least: number;
  /** Strength of the penalty on absolute weights (it makes most of them zero) and on squared ones. */
  readonly absolute: number;
  readonly squared: number;
  readonly rounds: number;
}

/** The examples over the buckets that count, as compressed rows. */
interface Rows {
  readonly width: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  readonly bucketOf: readonly number[];
}

function rowsOf({ examples, buckets, least }: Task): Rows {
  const seen = new Uint32Array(buckets);
  for (const example of examples)
    for (const bucket of example.buckets) seen[bucket] = (seen[bucket] as number) + 1;
  const bucketOf: number[] = [];
  const columnOf = new Int32Array(buckets).fill(-1);
  for (const [bucket, count] of seen.entries()) {
    if (count < least) continue;
    columnOf[bucket] = bucketOf.length;
    bucketOf.push(bucket);
  }
  const start = new Int32Array(examples.length + 1);
  const column: number[] = [];
  const value = new Float64Array(examples.length);
  for (const [at, example] of examples.entries()) {
    for (const bucket of example.buckets)
      if ((columnOf[bucket] as number) >= 0) column.push(columnOf[bucket] as number);
    start[at + 1] = column.length;
    value[at] = 1 / Math.sqrt(Math.max(example.buckets.length, 1));
  }
  return { width: bucketOf.length, start, column: Int32Array.from(column), value, bucketOf };
}

/** Loss of the weights, and its gradient into `gradient`; both without the penalty on absolute weights. */
function lossOf(task: Task, rows: Rows, weights: Float64Array, gradient: Float64Array): number {
  const { examples, classes, squared } = task;
  const { start, column, value, width } = rows;
  const bias = width * classes;
  let loss = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const penalty = at < bias ? squared * (weights[at] as number) : 0;
    gradient[at] = penalty;
    loss += 0.5 * penalty * (weights[at] as number);
  }
  const scores = new Float64Array(classes);
  for (let row = 0; row < examples.length; row += 1) {
    const { right, weight } = examples[row] as Example;
    const share = value[row] as number;
    const [from, to] = [start[row] as number, start[row + 1] as number];
    scores.fill(0);
    for (let at = from; at < to; at += 1) {
      const base = (column[at] as number) * classes;
      for (let kind = 0; kind < classes; kind += 1)
        scores[kind] = (scores[kind] as number) + (weights[base + kind] as number);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let kind = 0; kind < classes; kind += 1) {
      const score = (scores[kind] as number) * share + (weights[bias + kind] as number);
      scores[kind] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let kind = 0; kind < classes; kind += 1) {
      scores[kind] = Math.exp((scores[kind] as number) - most);
      sum += scores[kind] as number;
    }
    loss -= weight * Math.log((scores[right] as number) / sum + 1e-300);
    for (let kind = 0; kind < classes; kind += 1) {
      const error = weight * ((scores[kind] as number) / sum - (kind === right ? 1 : 0));
      gradient[bias + kind] = (gradient[bias + kind] as number) + error;
      scores[kind] = error * share;
    }
    for (let at = from; at < to; at += 1) {
      const base = (column[at] as number) * classes;
      for (let kind = 0; kind < classes; kind += 1)
        gradient[base + kind] = (gradient[base + kind] as number) + (scores[kind] as number);
    }
  }
  return loss;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function addScaled(to: Float64Array, by: number, what: Float64Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + by * (what[at] as number);
}

/** The steepest slope where absolute weights are penalised: a weight at zero moves only if that pays. */
function slopeOf(
  weights: Float64Array,
  gradient: Float64Array,
  absolute: number,
  bias: number,
): Float64Array {
  return gradient.map((slope, at) => {
    if (at >= bias) return slope;
    const weight = weights[at] as number;
    if (weight !== 0) return slope + Math.sign(weight) * absolute;
    return slope + absolute < 0 ? slope + absolute : slope - absolute > 0 ? slope - absolute : 0;
  });
}

interface Move {
  readonly by: Float64Array;
  readonly turned: Float64Array;
  readonly over: number;
}

/** The two-loop recursion of L-BFGS (Nocedal, Mathematics of Computation 35, 1980). */
function directionOf(slope: Float64Array, moves: readonly Move[]): Float64Array {
  const direction = slope.map((value) => -value);
  const shares = moves.map(() => 0);
  for (let at = moves.length - 1; at >= 0; at -= 1) {
    const { by, turned, over } = moves[at] as Move;
    shares[at] = dot(by, direction) / over;
    addScaled(direction, -(shares[at] as number), turned);
  }
  const newest = moves.at(-1);
  const scale = newest ? newest.over / dot(newest.turned, newest.turned) : 1 / Math.sqrt(dot(slope, slope));
  for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] as number) * scale;
  for (const [at, { by, turned, over }] of moves.entries())
    addScaled(direction, (shares[at] as number) - dot(turned, direction) / over, by);
  return direction;
}

/**
 * Weights at `bucket * classes + class`, the bias behind them, by OWL-QN (Andrew and Gao, ICML 2007): L-BFGS that keeps
 * each weight on its side of zero within a step. Convex, so the end does not depend on where or in which order it began.
 */
export function solve(task: Task): Float32Array {
  const { classes, absolute, rounds, buckets } = task;
  const rows = rowsOf(task);
  const bias = rows.width * classes;
  const size = bias + classes;
  const penaltyOf = (weights: Float64Array): number => {
    let sum = 0;
    for (let at = 0; at < bias; at += 1) sum += Math.abs(weights[at] as number);
    return absolute * sum;
  };
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossOf(task, rows, weights, gradient);
  const moves: Move[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeOf(weights, gradient, absolute, bias);
    const direction = directionOf(slope, moves);
    for (let at = 0; at < bias; at += 1)
      if (absolute > 0 && (direction[at] as number) * (slope[at] as number) >= 0) direction[at] = 0;
    const descent = dot(direction, slope);
    let moved = weights;
    let turned = gradient;
    let next = loss;
    for (let step = 1; step > 1e-9; step /= 2) {
      moved = weights.map((weight, at) => {
        const value = weight + step * (direction[at] as number);
        const side = weight !== 0 ? weight : -(slope[at] as number);
        return absolute > 0 && at < bias && value * side < 0 ? 0 : value;
      });
      turned = new Float64Array(size);
      next = lossOf(task, rows, moved, turned) + penaltyOf(moved);
      if (next <= loss + 1e-4 * step * descent) break;
    }
    const by = moved.map((value, at) => value - (weights[at] as number));
    const change = turned.map((value, at) => value - (gradient[at] as number));
    const over = dot(by, change);
    if (over > 1e-12) moves.push({ by, turned: change, over });
    if (moves.length > 7) moves.shift();
    const gain = (loss - next) / Math.max(Math.abs(next), 1);
    [weights, gradient, loss] = [moved, turned, next];
    if (gain < 2e-6) break;
  }
  const found = new Float32Array((buckets + 1) * classes);
  for (const [column, bucket] of rows.bucketOf.entries())
    found.set(weights.subarray(column * classes, (column + 1) * classes), bucket * classes);
  found.set(weights.subarray(bias), buckets * classes);
  return found;
}
