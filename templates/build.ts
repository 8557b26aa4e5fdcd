// Compiles every letter from its MJML into compiled/letters.ts; does nothing where nothing changed.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompiledPage, compileLetter } from './compile.ts';
import { moduleOf } from './module.ts';
import { readSource, type Source, type Words } from './source.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const target = join(here, 'compiled', 'letters.ts');
/** A change of these files changes what is compiled. */
const makers = ['build.ts', 'compile.ts', 'module.ts', 'parts.ts', 'shape.ts', 'source.ts', 'sheet.mjml'];

async function readWords(language: string): Promise<Words> {
  return {
    language,
    letters: await readFolder(join(here, language), language),
    footers: await readFolder(join(here, language, 'footers'), language),
  };
}

async function readFolder(folder: string, language: string): Promise<Map<string, Source>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mjml')).sort();
  const sources = names.map(async (name): Promise<[string, Source]> => {
    const path = join(folder, name);
    return [
      name.slice(0, -'.mjml'.length),
      readSource(relative(root, path), await readFile(path, 'utf8'), language),
    ];
  });
  return new Map(await Promise.all(sources));
}

/** The folders of words; English first, because its notes describe the fields. */
async function languagesHere(): Promise<string[]> {
  const entries = await readdir(here, { withFileTypes: true });
  const found = entries.filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name));
  return found
    .map((entry) => entry.name)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

async function stampOf(languages: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const folders = languages.flatMap((language) => [join(here, language), join(here, language, 'footers')]);
  const listed = folders.map(async (folder) =>
    (await readdir(folder)).filter((name) => name.endsWith('.mjml')).map((name) => join(folder, name)),
  );
  const letters = (await Promise.all(listed)).flat();
  const files = [...makers.map((name) => join(here, name)), join(root, 'node_modules/mjml/package.json')];
  for (const path of [...files, ...letters.sort()]) {
    hash.update(`${relative(root, path)}\0`).update(await readFile(path));
  }
  return hash.digest('hex');
}

async function build(): Promise<void> {
  const languages = await languagesHere();
  const stamp = await stampOf(languages);
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present.includes(stamp)) return;
  const words = await Promise.all(languages.map(readWords));
  const sheet = await readFile(join(here, 'sheet.mjml'), 'utf8');
  const pages: CompiledPage[] = [];
  for (const one of words) {
    for (const [kind, letter] of one.letters) pages.push(await compileLetter(sheet, one, kind, letter));
  }
  await mkdir(join(here, 'compiled'), { recursive: true });
  // Written aside and renamed: whoever reads meanwhile sees the old or the new module, never half of one.
  await writeFile(`${target}.${process.pid}`, moduleOf(pages, words, stamp));
  await rename(`${target}.${process.pid}`, target);
}

try {
  await build();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
