// `npm run bench -- NAME`: runs one benchmark of this folder, or says which there are.
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts' && file !== 'fuzz.ts')
  .map((file) => file.replace('.ts', ''));
const [name, ...rest] = process.argv.slice(2);

if (name && names.includes(name)) {
  // Each benchmark reads its own options from the rest of the line.
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.ts`);
} else {
  console.error(`Which one? npm run bench -- ${names.join(' | ')}`);
  process.exitCode = name === undefined || name === '--help' ? 0 : 1;
}
