// The solver against every possible answer on small graphs, and against its own proof on larger ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundProvedBy, checkChoice } from '../../../../functions/core/matching/solve/check.ts';
import type { WeightedGraph } from '../../../../functions/core/matching/solve/graph.ts';
import type { KeepGoing } from '../../../../functions/core/matching/solve/problem.ts';
import {
  maximumWeightIntroductions,
  type Solution,
  solveWithout,
} from '../../../../functions/core/matching/solve/solve.ts';
import { anyGraph, graphOf, heaviestByTryingAll, heaviestMatching, middlingGraph, seeded } from './graphs.ts';

/** How thorough the fuzzing is; `FUZZ=100000` runs the long one. */
const runs = Number(process.env.FUZZ ?? 3000);

function maximumWeightMatching(graph: WeightedGraph, keepGoing?: KeepGoing): Solution {
  return maximumWeightIntroductions(graph, new Int32Array(graph.order).fill(1), keepGoing);
}

function expectProvedOptimal(graph: WeightedGraph): number {
  const { edges, weight, bound, certificate } = maximumWeightMatching(graph);
  expect(checkChoice(graph, null, edges)).toEqual({ kind: 'choice', weight });
  expect(boundProvedBy(graph, certificate)).toEqual({ kind: 'bound', bound: weight });
  expect(bound).toBe(weight);
  return weight;
}

describe('a matching', () => {
  it('of a graph without edges is empty', () => {
    expect([...maximumWeightMatching(graphOf(3, [])).edges]).toEqual([]);
    expect(maximumWeightMatching(graphOf(0, [])).weight).toBe(0);
  });

  it('leaves the heaviest edge when two lighter ones weigh more', () => {
    const path = graphOf(4, [
      [0, 1, 6],
      [1, 2, 10],
      [2, 3, 6],
    ]);
    expect([...maximumWeightMatching(path).edges]).toEqual([0, 2]);
  });

  it('leaves a member alone rather than take a lighter edge more', () => {
    const path = graphOf(4, [
      [0, 1, 4],
      [1, 2, 10],
      [2, 3, 4],
    ]);
    expect([...maximumWeightMatching(path).edges]).toEqual([1]);
  });

  it('goes through a blossom within a blossom', () => {
    const nested = graphOf(8, [
      [0, 1, 40],
      [0, 2, 40],
      [1, 2, 60],
      [1, 3, 55],
      [2, 4, 55],
      [3, 4, 50],
      [0, 7, 15],
      [4, 6, 30],
      [3, 5, 10],
    ]);
    expect(expectProvedOptimal(nested)).toBe(heaviestMatching(nested));
  });

  it('is the best of all on every small graph, and proves it', () => {
    fc.assert(
      fc.property(anyGraph(10), (graph) => {
        expect(expectProvedOptimal(graph)).toBe(heaviestMatching(graph));
      }),
      { numRuns: runs },
    );
  });

  it('proves itself on middling graphs with many ties', () => {
    const random = seeded(20260301);
    let edges = 0;
    for (let i = 0; i < Math.max(60, runs / 100); i++) {
      const order = 50 + Math.floor(random() * 1500);
      const most = [1, 3, 10, 100, 1e6, 1e10][i % 6] ?? 1;
      const graph = middlingGraph(random, order, 1.5 + random() * 14, i % 2 === 0, most);
      edges += graph.weight.length;
      expectProvedOptimal(graph);
    }
    expect(edges).toBeGreaterThan(100_000);
  });

  it('is the same each time', () => {
    const graph = middlingGraph(seeded(7), 800, 9, true, 3);
    expect(maximumWeightMatching(graph)).toEqual(maximumWeightMatching(graph));
  });
});

describe('with capacities', () => {
  it('is the best of all choices on every small graph, and the bound says so', () => {
    fc.assert(
      fc.property(
        anyGraph(7, 14),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
        (graph, most) => {
          const capacity = Int32Array.from(most.slice(0, graph.order));
          const { edges, weight, bound, certificate, plain } = maximumWeightIntroductions(graph, capacity);
          expect(checkChoice(graph, capacity, edges)).toEqual({ kind: 'choice', weight });
          expect(weight).toBe(heaviestByTryingAll(graph, [...capacity]));
          expect(bound).toBe(weight);
          const proved = boundProvedBy(plain.graph, certificate);
          expect(proved).toEqual({ kind: 'bound', bound: weight + plain.shift });
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

describe('when edges go', () => {
  it('the answer is again the best of all, and proves it', () => {
    fc.assert(
      fc.property(
        anyGraph(7, 14),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
        (graph, most, numbers) => {
          const capacity = Int32Array.from(most.slice(0, graph.order));
          const gone = new Set(numbers);
          const earlier = maximumWeightIntroductions(graph, capacity);
          const { edges, weight, bound, certificate, plain } = solveWithout(graph, capacity, earlier, gone);
          const left = graph.weight.map((one, edge) => (gone.has(edge) ? 0 : one));
          expect(checkChoice(graph, capacity, edges)).toEqual({ kind: 'choice', weight });
          expect([...edges].some((edge) => gone.has(edge))).toBe(false);
          expect(weight).toBe(heaviestByTryingAll({ ...graph, weight: left }, [...capacity]));
          expect(bound).toBe(weight);
          const proved = boundProvedBy(plain.graph, certificate);
          expect(proved).toEqual({ kind: 'bound', bound: weight + plain.shift });
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('most pairs of a middling graph stay as they were', () => {
    const graph = middlingGraph(seeded(11), 2000, 12, false, 1000);
    const capacity = new Int32Array(graph.order).fill(1);
    const earlier = maximumWeightIntroductions(graph, capacity);
    const withdrawn = earlier.edges[17] as number;
    const later = solveWithout(graph, capacity, earlier, new Set([withdrawn]));
    const before = new Set(earlier.edges);
    const changed = [...later.edges].filter((edge) => !before.has(edge)).length;
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(60);
  });
});

describe('stopped early', () => {
  it('the solver gives a choice that may be made and a bound that holds', () => {
    fc.assert(
      fc.property(anyGraph(12), fc.nat({ max: 6 }), (graph, searches) => {
        let left = searches;
        const { edges, weight, bound, certificate } = maximumWeightMatching(graph, () => left-- > 0);
        const optimum = heaviestMatching(graph);
        expect(checkChoice(graph, null, edges)).toEqual({ kind: 'choice', weight });
        expect(weight).toBeLessThanOrEqual(optimum);
        expect(bound).toBeGreaterThanOrEqual(optimum);
        const proved = boundProvedBy(graph, certificate);
        expect(proved.kind === 'bound' && Math.floor(proved.bound)).toBe(bound);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('nobody who could still be paired is left alone', () => {
    const graph = middlingGraph(seeded(3), 300, 6, false, 50);
    const { edges } = maximumWeightMatching(graph, () => false);
    const served = new Set([...edges].flatMap((edge) => [graph.ends[2 * edge], graph.ends[2 * edge + 1]]));
    for (let e = 0; e < graph.weight.length; e++) {
      expect(served.has(graph.ends[2 * e]) || served.has(graph.ends[2 * e + 1])).toBe(true);
    }
  });
});

describe('the checker', () => {
  const triangle = graphOf(3, [
    [0, 1, 5],
    [1, 2, 5],
    [0, 2, 5],
  ]);

  it('finds every kind of impossible choice', () => {
    expect(checkChoice(triangle, null, [3])).toEqual({ kind: 'flaw', what: 'no such edge' });
    expect(checkChoice(triangle, Int32Array.of(2, 2, 0), [0, 0])).toEqual({
      kind: 'flaw',
      what: 'edge chosen twice',
    });
    expect(checkChoice(triangle, null, [0, 1])).toEqual({ kind: 'flaw', what: 'capacity exceeded' });
  });

  it('finds every kind of false proof', () => {
    const { certificate } = maximumWeightMatching(triangle);
    expect(boundProvedBy(triangle, certificate)).toEqual({ kind: 'bound', bound: 5 });
    const changed = (change: Partial<typeof certificate>) =>
      boundProvedBy(triangle, { ...certificate, ...change });
    expect(changed({ dual: new Float64Array(2) })).toMatchObject({
      what: 'a dual for each vertex is missing',
    });
    expect(changed({ dual: Float64Array.of(-1, 20, 20) })).toMatchObject({ what: 'negative dual' });
    expect(changed({ dual: Float64Array.of(Number.NaN, 20, 20) })).toMatchObject({ what: 'negative dual' });
    expect(changed({ dual: new Float64Array(3), z: certificate.z.map(() => 0) })).toMatchObject({
      what: 'edge not covered',
    });
    const blossom = {
      z: Float64Array.of(10),
      firstChild: Int32Array.of(0, 2),
      children: Int32Array.of(0, 1),
    };
    expect(changed(blossom)).toMatchObject({ what: 'not a laminar family of odd sets' });
    const twice = { ...blossom, firstChild: Int32Array.of(0, 3), children: Int32Array.of(0, 0, 1) };
    expect(changed(twice)).toMatchObject({ what: 'not a laminar family of odd sets' });
  });
});
