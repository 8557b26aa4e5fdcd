// The answers of whoever deploys, kept in cdk.json under the name of their stage.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answers, Stage } from './values.ts';

export const settingsFile = join(fileURLToPath(new URL('..', import.meta.url)), 'cdk.json');

interface Settings {
  readonly context: Readonly<Partial<Record<Stage, Answers>>>;
}

const read = (file: string): Settings => JSON.parse(readFileSync(file, 'utf8'));

export const keptAnswers = (file: string): Settings['context'] => read(file).context;

/** Puts a stage's answers over those of last time. The file stays as the formatter of this project would lay it out. */
export function keepAnswers(file: string, stage: Stage, answers: Answers): void {
  const settings = read(file);
  const context = { ...settings.context, [stage]: { ...settings.context[stage], ...answers } };
  const text = JSON.stringify({ ...settings, context }, null, 2);
  // Lists, of which there are short ones only, in one line.
  const laidOut = text.replaceAll(
    /\[\s+("[^\]]*")\s+\]/g,
    (_, list: string) => `[${list.replaceAll(/,\s+/g, ', ')}]`,
  );
  if (`${laidOut}\n` !== readFileSync(file, 'utf8')) writeFileSync(file, `${laidOut}\n`);
}
