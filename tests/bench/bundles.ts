// What each function weighs and how long its module takes to load: `npm run bench -- bundles`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
const runs = 7;

/** The middle of several cold starts, each a process of its own. */
function importTime(file: string): number {
  const code = `const at = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - at);`;
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

const verdict = (value: number, goal: number | undefined): string =>
  goal === undefined ? '' : `${(value / goal).toFixed(2)} of the goal`;

const sizes = await buildBundles();
console.log('function              KB  gzip KB                    import ms');
for (const name of functionNames) {
  const file = join(bundleFolder(name), 'index.mjs');
  const milliseconds = importTime(file);
  const packed = gzipSync(readFileSync(file)).length;
  const goal = goals[name];
  console.log(
    [
      name.padEnd(16),
      (sizes[name] / 1000).toFixed(0).padStart(7),
      (packed / 1000).toFixed(0).padStart(8),
      verdict(sizes[name] / 1e6, goal?.megabytes).padStart(19),
      milliseconds.toFixed(0).padStart(8),
      verdict(milliseconds, goal?.milliseconds).padStart(19),
    ].join(' '),
  );
}
