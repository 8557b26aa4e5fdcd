// The solver as a program: files in, files out, with a certificate that can be read back and checked.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { boundProvedBy } from '../../../../functions/core/matching/solve/check.ts';
import { heaviestMatching, middlingGraph, seeded } from './graphs.ts';

const folder = mkdtempSync(join(tmpdir(), 'solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): string {
  const solver = ['--import', 'tsx', 'functions/solve.ts'];
  return execFileSync(process.execPath, [...solver, ...args], { encoding: 'utf8' });
}

function lines(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
}

describe('the solver', () => {
  const graph = middlingGraph(seeded(5), 14, 7, false, 5);
  const edges = Array.from(
    graph.weight,
    (weight, e) => `${graph.ends[2 * e]} ${graph.ends[2 * e + 1]} ${weight}`,
  );
  const input = join(folder, 'in');
  writeFileSync(input, `${graph.order} ${edges.length}\n${edges.join('\n')}\n`);

  it('writes the pairs, the certificate and a line of figures', () => {
    const figures = run('--in', input, '--out', join(folder, 'out'), '--cert', join(folder, 'cert'));
    const optimum = heaviestMatching(graph);
    expect(JSON.parse(figures)).toMatchObject({
      weight: optimum,
      bound: optimum,
      pairs: lines('out').length,
    });
    const [head, ...rest] = lines('cert').map((line) => line.split(' ').map(Number));
    const [order = 0, blossoms = 0, scale] = head ?? [];
    expect([order, rest.length, scale]).toEqual([graph.order, order + blossoms, 2]);
    const children = rest.slice(order).map(([, ...ids]) => ids);
    const firstChild = [0];
    for (const ids of children) firstChild.push((firstChild.at(-1) ?? 0) + ids.length);
    const certificate = {
      dual: Float64Array.from(rest.slice(0, order), ([y]) => y ?? Number.NaN),
      z: Float64Array.from(rest.slice(order), ([z]) => z ?? Number.NaN),
      firstChild: Int32Array.from(firstChild),
      children: Int32Array.from(children.flat()),
    };
    expect(boundProvedBy(graph, certificate)).toEqual({ kind: 'bound', bound: optimum });
  });

  it('gives nobody more than their capacity', () => {
    writeFileSync(join(folder, 'cap'), '2\n'.repeat(graph.order));
    run('--in', input, '--out', join(folder, 'out'), '--cap', join(folder, 'cap'));
    const met = lines('out').flatMap((line) => line.split(' ').map(Number));
    for (let v = 0; v < graph.order; v++)
      expect(met.filter((one) => one === v).length).toBeLessThanOrEqual(2);
    expect(met.length).toBeGreaterThan(graph.order);
  });
});
