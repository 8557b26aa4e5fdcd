// `npm run bench -- NAME`: runs one benchmark of this folder, or says which there are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts' && file !== 'fuzz.ts')
  .map((file) => file.replace('.ts', ''));
const [name, ...rest] = process.argv.slice(2);

/** What stands at the head of a benchmark: what it is for, and its options. */
function headOf(benchmark: string): string {
  const lines = readFileSync(join(import.meta.dirname, `${benchmark}.ts`), 'utf8').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//') || line.startsWith('// biome'));
  return lines
    .slice(0, end)
    .map((line) => line.slice(3))
    .join('\n');
}

if (name && names.includes(name) && rest.includes('--help')) {
  console.log(headOf(name));
} else if (name && names.includes(name)) {
  // Each benchmark reads its own options from the rest of the line.
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.ts`);
} else {
  console.error(`Which one? npm run bench -- ${names.join(' | ')}, with --help for what each does`);
  process.exitCode = name === undefined || name === '--help' ? 0 : 1;
}
