// The solver alone, on files: `node dist/solve.js --in FILE --out FILE [--cap FILE] [--cert FILE]`.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Certificate, certificateScale } from './core/matching/solve/certificate.ts';
import type { WeightedGraph } from './core/matching/solve/graph.ts';
import { maximumWeightIntroductions } from './core/matching/solve/solve.ts';
import { numbersOf } from './solve-numbers.ts';

/*
 * The graph: a line `N M`, then M lines `u v w` (vertices 0 to N - 1, w a positive whole number). Capacities: N
 * lines. The answer: a line `u v` for each chosen edge. The certificate: a line `N K scale`, N lines y(v), and K
 * lines `z child child ...`, blossoms having the ids N, N + 1, ... in order, children before parents.
 */

const { values } = parseArgs({
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    cap: { type: 'string' },
    cert: { type: 'string' },
    objective: { type: 'string' },
  },
});
if (values.in === undefined || values.out === undefined) {
  console.error('usage: solve --in FILE --out FILE [--cap FILE] [--cert FILE]');
  process.exit(2);
}

const graph = readGraph(values.in);
const capacity =
  values.cap === undefined ? new Int32Array(graph.order).fill(1) : readCapacity(values.cap, graph.order);
const started = performance.now();
const solution = maximumWeightIntroductions(graph, capacity);
const seconds = (performance.now() - started) / 1000;
writeLines(values.out, pairLines(graph, solution.edges));
if (values.cert !== undefined) writeLines(values.cert, certificateLines(solution.certificate));
console.log(
  JSON.stringify({
    solver: 'acquaint',
    solve_s: Number(seconds.toFixed(4)),
    weight: solution.weight,
    bound: solution.bound,
    pairs: solution.edges.length,
  }),
);

/** The order, the number of edges, and three numbers for each of those. */
function readGraph(file: string): WeightedGraph {
  let order = -1;
  let ends = new Int32Array(0);
  let weight = new Float64Array(0);
  // Of the numbers so far: the order, the number of edges, and then three for each edge.
  let count = 0;
  for (const numbers of numbersOf(file)) {
    let at = 0;
    while (count < 2 && at < numbers.length) {
      if (count++ === 0) order = numbers[at++]!;
      else [ends, weight] = arraysFor(numbers[at++]!);
    }
    count += fill(ends, weight, count - 2, numbers.subarray(at));
  }
  return { order, ends, weight };
}

function arraysFor(edges: number): [Int32Array<ArrayBuffer>, Float64Array<ArrayBuffer>] {
  return [new Int32Array(2 * edges), new Float64Array(edges)];
}

/** Puts numbers where they belong in the lines `u v w`, the first of them being number `from` of all; how many it took. */
function fill(ends: Int32Array, weight: Float64Array, from: number, numbers: Float64Array): number {
  let edge = Math.floor(from / 3);
  let place = from % 3;
  for (let at = 0; at < numbers.length; at++) {
    if (place < 2) ends[2 * edge + place++] = numbers[at]!;
    else {
      weight[edge++] = numbers[at]!;
      place = 0;
    }
  }
  return numbers.length;
}

function readCapacity(file: string, order: number): Int32Array {
  const capacity = new Int32Array(order);
  let vertex = 0;
  for (const numbers of numbersOf(file)) {
    capacity.set(numbers.subarray(0, order - vertex), vertex);
    vertex = Math.min(order, vertex + numbers.length);
  }
  return capacity;
}

function* pairLines({ ends }: WeightedGraph, edges: Int32Array): Generator<string> {
  for (const edge of edges) yield `${ends[2 * edge]} ${ends[2 * edge + 1]}`;
}

function* certificateLines({ dual, z, firstChild, children }: Certificate): Generator<string> {
  yield `${dual.length} ${z.length} ${certificateScale}`;
  for (const y of dual) yield String(y);
  for (let i = 0; i < z.length; i++) {
    yield `${z[i]} ${children.subarray(firstChild[i], firstChild[i + 1]).join(' ')}`;
  }
}

/** Writes lines in pieces, so that a large answer never lies in memory as one text. */
function writeLines(file: string, lines: Iterable<string>): void {
  const handle = openSync(file, 'w');
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length > 1 << 16) {
      writeSync(handle, piece);
      piece = '';
    }
  }
  writeSync(handle, piece);
  closeSync(handle);
}
