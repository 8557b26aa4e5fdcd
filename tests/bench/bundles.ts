// What each function weighs and how long its module takes to load: `npm run bench -- bundles`.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBundles, bundleFolder, type FunctionName, functionNames } from '../../infra/bundle.ts';

/** What a function may weigh (MB) and take (ms) here; `round` carries the solver and has no goal. */
const goals: Partial<Record<FunctionName, { readonly megabytes: number; readonly milliseconds: number }>> = {
  http: { megabytes: 1.5, milliseconds: 150 },
  inbound: { megabytes: 2.2, milliseconds: 250 },
  feedback: { megabytes: 1.5, milliseconds: 150 },
  relay: { megabytes: 1.5, milliseconds: 150 },
  clock: { megabytes: 1.5, milliseconds: 150 },
};
const runs = 9;

/** The best of several cold starts, each a process of its own, in ms: of the clock, and of the processor alone. */
function importTime(file: string): { readonly clock: number; readonly processor: number } {
  const code = `const at = performance.now(), before = process.cpuUsage(); await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(before); console.log(JSON.stringify([performance.now() - at, (user + system) / 1000]));`;
  const times = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })),
  ) as [number, number][];
  return {
    clock: Math.min(...times.map(([clock]) => clock)),
    processor: Math.min(...times.map(([, processor]) => processor)),
  };
}

const verdict = (value: number, goal: number | undefined): string =>
  goal === undefined ? '' : `${(value / goal).toFixed(2)} of the goal`;

/** The modules of a bundle: `index.mjs` and what it imports, at once or when it is first used. */
const packedSize = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);

const sizes = await buildBundles();
console.log('function              KB  gzip KB                    import ms                  CPU ms');
for (const name of functionNames) {
  const folder = bundleFolder(name);
  const { clock, processor } = importTime(join(folder, 'index.mjs'));
  const goal = goals[name];
  console.log(
    [
      name.padEnd(16),
      (sizes[name] / 1000).toFixed(0).padStart(7),
      (packedSize(folder) / 1000).toFixed(0).padStart(8),
      verdict(sizes[name] / 1e6, goal?.megabytes).padStart(19),
      clock.toFixed(0).padStart(8),
      verdict(clock, goal?.milliseconds).padStart(19),
      processor.toFixed(0).padStart(8),
    ].join(' '),
  );
}
console.log(
  'Where the machine has other work, the time of the clock says little; the processor’s is at most as long on a quiet one.',
);
