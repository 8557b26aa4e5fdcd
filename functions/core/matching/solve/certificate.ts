// The proof that comes with an answer: dual variables whose sum no choice of pairs can exceed.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array
import type { Blossoms } from './blossoms.ts';
import { none } from './graph.ts';

/**
 * A solution of the dual program, all numbers doubled. Blossom i has the id `dual.length` + i; its children are
 * vertices or blossoms of smaller id, `children[firstChild[i]]` to `children[firstChild[i + 1] - 1]`.
 */
export interface Certificate {
  readonly dual: Float64Array;
  readonly z: Float64Array;
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
}

/** Duals are kept doubled throughout, so that they are whole numbers. */
export const certificateScale = 2;

/** Writes down the duals and the nested blossoms, inner ones first. */
export function certificateOf(dual: Float64Array, blossoms: Blossoms): Certificate {
  const innermostFirst = blossomsFromOutside(blossoms).reverse();
  const newId = new Int32Array(blossoms.parent.length).fill(none);
  for (let v = 0; v < blossoms.order; v++) newId[v] = v;
  innermostFirst.forEach((id, i) => {
    newId[id] = blossoms.order + i;
  });
  const firstChild = new Int32Array(innermostFirst.length + 1);
  const children: number[] = [];
  innermostFirst.forEach((id, i) => {
    for (const child of childrenOf(blossoms, id)) children.push(newId[child]!);
    firstChild[i + 1] = children.length;
  });
  return {
    dual: dual.slice(),
    z: Float64Array.from(innermostFirst, (id) => blossoms.z[id]!),
    firstChild,
    children: Int32Array.from(children),
  };
}

function blossomsFromOutside(blossoms: Blossoms): number[] {
  const order: number[] = [];
  for (let id = blossoms.order; id < blossoms.parent.length; id++) {
    if (blossoms.baseChild[id] !== none && blossoms.parent[id] === none) order.push(id);
  }
  for (let i = 0; i < order.length; i++) {
    for (const child of childrenOf(blossoms, order[i]!)) if (child >= blossoms.order) order.push(child);
  }
  return order;
}

function childrenOf(blossoms: Blossoms, id: number): number[] {
  const base = blossoms.baseChild[id]!;
  const children = [base];
  for (let child = blossoms.next[base]!; child !== base; child = blossoms.next[child]!) children.push(child);
  return children;
}
