// Members who may have more than one introduction: the round as a plain matching in a larger graph.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import { none, type WeightedGraph } from './graph.ts';

/**
 * The plain matching problem that stands for one with capacities. Its optimum is that of the other plus `shift`.
 *
 * A vertex becomes as many copies as it has capacity. An edge one of whose ends has a single copy cannot be used
 * twice, and simply joins all copies. Any other edge uv becomes a gadget (Tutte 1954): two vertices p and q of its
 * own, p joined to all copies of u, q to all copies of v, and p to q, all of the edge's weight. Matching p with q
 * leaves the edge unused and adds w, which is the shift; p and q matched to copies use it and add 2w. If only one of
 * them is matched to a copy, matching p with q instead weighs the same and uses nothing.
 */
export interface PlainProblem {
  readonly graph: WeightedGraph;
  /** For each edge of `graph` the edge it stands for, or `none` inside a gadget. */
  readonly original: Int32Array;
  readonly shift: number;
}

/** The plain problem of a graph with capacities (at least 0, by vertex); the graph itself where each is 1. */
export function plainProblem(graph: WeightedGraph, capacity: Int32Array): PlainProblem {
  if (!isOneEach(capacity)) return withoutCapacities(graph, capacity);
  const original = new Int32Array(graph.weight.length);
  for (let edge = 0; edge < original.length; edge++) original[edge] = edge;
  return { graph, original, shift: 0 };
}

/** Whether the graph is its own plain problem. */
function isOneEach(capacity: Int32Array): boolean {
  for (let v = 0; v < capacity.length; v++) if (capacity[v] !== 1) return false;
  return true;
}

function withoutCapacities(graph: WeightedGraph, capacity: Int32Array): PlainProblem {
  const copies = usefulCopies(graph, capacity);
  const firstCopy = new Int32Array(graph.order + 1);
  for (let v = 0; v < graph.order; v++) firstCopy[v + 1] = firstCopy[v]! + copies[v]!;
  const edges = countEdges(graph, copies);
  const ends = new Int32Array(2 * edges);
  const weight = new Float64Array(edges);
  const original = new Int32Array(edges);
  let order = firstCopy[graph.order]!;
  let shift = 0;
  let count = 0;
  const join = (from: number, to: number, edge: number, stands: number): void => {
    ends[2 * count] = from;
    ends[2 * count + 1] = to;
    weight[count] = graph.weight[edge]!;
    original[count++] = stands;
  };
  for (let edge = 0; edge < graph.weight.length; edge++) {
    const u = graph.ends[2 * edge]!;
    const v = graph.ends[2 * edge + 1]!;
    if (copies[u] === 0 || copies[v] === 0) continue;
    if (needsGadget(copies, u, v)) {
      const [p, q] = [order++, order++];
      shift += graph.weight[edge]!;
      join(p, q, edge, none);
      for (let copy = firstCopy[u]!; copy < firstCopy[u + 1]!; copy++) join(p, copy, edge, edge);
      for (let copy = firstCopy[v]!; copy < firstCopy[v + 1]!; copy++) join(q, copy, edge, edge);
    } else {
      for (let one = firstCopy[u]!; one < firstCopy[u + 1]!; one++) {
        for (let other = firstCopy[v]!; other < firstCopy[v + 1]!; other++) join(one, other, edge, edge);
      }
    }
  }
  return { graph: { order, ends, weight }, original, shift };
}

/** The edges, ascending, that a matching of the plain problem (ascending, too) uses. */
export function usedEdges(
  graph: WeightedGraph,
  capacity: Int32Array,
  plain: PlainProblem,
  chosen: Int32Array,
): Int32Array {
  if (isOneEach(capacity)) return chosen;
  const copies = usefulCopies(graph, capacity);
  const halves = new Uint8Array(graph.weight.length);
  for (const edge of chosen) if (plain.original[edge] !== none) halves[plain.original[edge]!]!++;
  const used: number[] = [];
  for (let edge = 0; edge < halves.length; edge++) {
    const whole = needsGadget(copies, graph.ends[2 * edge]!, graph.ends[2 * edge + 1]!) ? 2 : 1;
    if (halves[edge] === whole) used.push(edge);
  }
  return Int32Array.from(used);
}

/** More copies than edges would never be used. */
function usefulCopies(graph: WeightedGraph, capacity: Int32Array): Int32Array {
  const degree = new Int32Array(graph.order);
  for (const end of graph.ends) degree[end]!++;
  return degree.map((edges, v) => Math.min(edges, Math.max(0, capacity[v]!)));
}

function needsGadget(copies: Int32Array, u: number, v: number): boolean {
  return copies[u]! > 1 && copies[v]! > 1;
}

function countEdges(graph: WeightedGraph, copies: Int32Array): number {
  let count = 0;
  for (let edge = 0; edge < graph.weight.length; edge++) {
    const [p, q] = [copies[graph.ends[2 * edge]!]!, copies[graph.ends[2 * edge + 1]!]!];
    count += p > 1 && q > 1 ? 1 + p + q : p * q;
  }
  return count;
}
