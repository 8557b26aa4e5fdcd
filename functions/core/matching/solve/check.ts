// The independent checker: believes nothing that the solver says, and shares no code with it.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { Certificate } from './certificate.ts';
import type { WeightedGraph } from './graph.ts';

/** What is wrong with an answer or with its proof. */
export interface Flaw {
  readonly kind: 'flaw';
  readonly what:
    | 'no such edge'
    | 'edge chosen twice'
    | 'capacity exceeded'
    | 'a dual for each vertex is missing'
    | 'negative dual'
    | 'not a laminar family of odd sets'
    | 'edge not covered';
}

/** Whether the edges may be chosen together, and what they weigh. */
export function checkChoice(
  graph: WeightedGraph,
  capacity: Int32Array | null,
  edges: ArrayLike<number>,
): { kind: 'choice'; weight: number } | Flaw {
  const left = capacity === null ? new Int32Array(graph.order).fill(1) : capacity.slice();
  const seen = new Set<number>();
  let weight = 0;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!;
    if (!Number.isInteger(edge) || edge < 0 || edge >= graph.weight.length) return flaw('no such edge');
    if (seen.has(edge)) return flaw('edge chosen twice');
    seen.add(edge);
    for (const end of [2 * edge, 2 * edge + 1])
      if (--left[graph.ends[end]!]! < 0) return flaw('capacity exceeded');
    weight += graph.weight[edge]!;
  }
  return { kind: 'choice', weight };
}

/**
 * The bound that a certificate proves, by weak duality: if y, z ≥ 0 and y(u) + y(v) + Σ z(B) ≥ 2w(uv) for every
 * edge, summed over the blossoms B that hold both ends, then no matching weighs more than half of
 * Σ y(v) + Σ z(B) (|B| - 1) / 2. A matching of exactly that weight is optimal.
 */
export function boundProvedBy(
  graph: WeightedGraph,
  certificate: Certificate,
): { kind: 'bound'; bound: number } | Flaw {
  const { dual, z } = certificate;
  if (dual.length !== graph.order) return flaw('a dual for each vertex is missing');
  let doubledBound = 0;
  for (let v = 0; v < dual.length; v++) {
    if (!(dual[v]! >= 0)) return flaw('negative dual');
    doubledBound += dual[v]!;
  }
  const family = laminarFamily(certificate);
  if (family === null) return flaw('not a laminar family of odd sets');
  for (let i = 0; i < z.length; i++) {
    if (!(z[i]! >= 0)) return flaw('negative dual');
    doubledBound += (z[i]! * (family.size[dual.length + i]! - 1)) / 2;
  }
  for (let e = 0; e < graph.weight.length; e++) {
    const u = graph.ends[2 * e]!;
    const v = graph.ends[2 * e + 1]!;
    const lacking = 2 * graph.weight[e]! - dual[u]! - dual[v]!;
    if (lacking > 0 && !(commonZ(family, u, v) >= lacking)) return flaw('edge not covered');
  }
  return { kind: 'bound', bound: doubledBound / 2 };
}

function flaw(what: Flaw['what']): Flaw {
  return { kind: 'flaw', what };
}

interface LaminarFamily {
  /** By id: the smallest blossom around, or -1; vertices held; blossoms around, itself included. */
  readonly parent: Int32Array;
  readonly size: Int32Array;
  readonly depth: Int32Array;
  /** A far ancestor, such that any ancestor is reached in logarithmically many steps (Myers 1983). */
  readonly jump: Int32Array;
  /** Σ z over the blossom and all around it. */
  readonly sumOfZ: Float64Array;
}

function laminarFamily({ dual, z, firstChild, children }: Certificate): LaminarFamily | null {
  const order = dual.length;
  const ids = order + z.length;
  const parent = new Int32Array(ids).fill(-1);
  const size = new Int32Array(ids).fill(1);
  for (let id = order; id < ids; id++) {
    size[id] = 0;
    for (let place = firstChild[id - order]!; place < firstChild[id - order + 1]!; place++) {
      const child = children[place]!;
      if (!(child >= 0 && child < id) || parent[child] !== -1) return null;
      parent[child] = id;
      size[id]! += size[child]!;
    }
    if (size[id]! % 2 === 0) return null;
  }
  const depth = new Int32Array(ids);
  const jump = new Int32Array(ids).fill(-1);
  const sumOfZ = new Float64Array(ids);
  for (let id = ids - 1; id >= order; id--) {
    const above = parent[id]!;
    depth[id] = above === -1 ? 1 : depth[above]! + 1;
    sumOfZ[id] = z[id - order]! + (above === -1 ? 0 : sumOfZ[above]!);
    if (above === -1) continue;
    const far = jump[above]!;
    const farther = far === -1 ? -1 : jump[far]!;
    const depthOf = (x: number): number => (x === -1 ? 0 : depth[x]!);
    const equalSteps = far !== -1 && depth[above]! - depthOf(far) === depthOf(far) - depthOf(farther);
    jump[id] = equalSteps ? farther : above;
  }
  return { parent, size, depth, jump, sumOfZ };
}

/** Σ z over the blossoms that hold both vertices. */
function commonZ({ parent, depth, jump, sumOfZ }: LaminarFamily, u: number, v: number): number {
  let x = parent[u]!;
  let y = parent[v]!;
  while (x !== -1 && y !== -1 && x !== y) {
    if (depth[x]! < depth[y]!) [x, y] = [y, x];
    if (depth[x]! > depth[y]!) {
      const far = jump[x]!;
      x = far !== -1 && depth[far]! >= depth[y]! ? far : parent[x]!;
    } else if (jump[x] !== jump[y]) {
      x = jump[x]!;
      y = jump[y]!;
    } else {
      x = parent[x]!;
      y = parent[y]!;
    }
  }
  return x !== -1 && x === y ? sumOfZ[x]! : 0;
}
