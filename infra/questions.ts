// What `npm run deploy` asks: each question once, with the stage's answer of last time, until an answer can be used.
import { type Answers, conflicts, problems, type Stage, stageNames, wrongGeneration } from './values.ts';

export interface Question {
  /** Its name in the context of cdk.json and on the command line. */
  readonly name: string;
  readonly asks: string;
  /** An empty answer is one. */
  readonly optional?: true;
}

export const questions: readonly Question[] = [
  { name: 'stage', asks: 'Which stage, live or test?' },
  { name: 'domain', asks: 'From which domain shall letters come (best a subdomain that has no mail yet)?' },
  { name: 'region', asks: 'In which region of AWS?' },
  { name: 'operator', asks: 'Which address shall alarms go to?' },
  { name: 'zoneId', asks: 'The id of the domain’s zone, if it is in Route 53 (else empty):', optional: true },
  { name: 'zoneName', asks: 'The name of that zone:' },
  { name: 'organiser', asks: 'Whose address is the organiser’s?' },
  { name: 'community', asks: 'What is the community called in addresses (such as gardeners)?' },
];

/** Options that are not asked for, since few need them. An empty one goes back to what is usual. */
export const rareOptions = [
  { name: 'certificate', says: 'The ARN of a certificate (ACM, same region) for www. and the domain.' },
  { name: 'receiptRuleSet', says: 'The active receipt rule set of the region, to join it.' },
  { name: 'table', says: 'A table that is there already, such as one restored from a backup.' },
  { name: 'rootKeys', says: 'Root keys that are there already: a=ARN,b=ARN by generation.' },
  { name: 'embedder', says: 'Who tells what texts mean: embedded, none, bedrock or bedrock:MODEL.' },
  { name: 'judge', says: 'Who gives a second opinion on replies: none, bedrock or bedrock:MODEL.' },
] as const;

/** What was answered for the other stage is offered for these; the rest belongs to one stage alone. */
const alike: ReadonlySet<string> = new Set(['domain', 'region', 'operator', 'organiser', 'community']);

/** Why an answer cannot be used, or null. Answers that only an example would have are none. */
function problemWith(name: string, text: string, answers: Answers): string | null {
  if (name === 'stage') return isStage(text) ? null : 'The stage is live or test.';
  if (name === 'community')
    return /^[a-z][a-z0-9-]{0,13}[a-z0-9]$/.test(text)
      ? null
      : 'A community is named with 2 to 15 small letters, digits and hyphens.';
  if (/(^|[.@])example\.(org|com|net)$|\.(example|test|invalid)$/.test(text))
    return 'That is an example; it needs your own.';
  if (name === 'organiser') return problems.operator?.(text)?.replace('operator', 'organiser') ?? null;
  return problems[name]?.(text) ?? conflicts({ ...answers, [name]: text })[name] ?? null;
}

const isStage = (text: string | undefined): text is Stage =>
  (stageNames as readonly unknown[]).includes(text);

/**
 * The answers, from what was said on the command line, what was answered for the stage last time, and what `ask`
 * hears now. Without `ask` nobody can be asked: then every question that is open is a problem.
 *
 * @param keyGenerations of the root key
 */
export async function answersTo(
  said: Answers,
  kept: Readonly<Partial<Record<Stage, Answers>>>,
  ask: ((question: string) => Promise<string>) | null,
  keyGenerations: readonly string[],
): Promise<{ readonly answers: Answers } | { readonly problems: readonly string[] }> {
  const answers: Record<string, string> = {};
  const found: string[] = [];
  for (const question of questions) {
    const { name } = question;
    if (name === 'zoneName' && !answers.zoneId && !said.zoneName) {
      answers.zoneName = '';
      continue;
    }
    const before = ask ? offered(name, answers, kept) : (ofStage(answers.stage, kept)[name] ?? '');
    const answer = said[name] ?? (ask ? await askFor(question, before, answers, ask) : before);
    const problem = question.optional && answer === '' ? null : problemWith(name, answer, answers);
    if (problem) found.push(`--${name}: ${problem}`);
    answers[name] = answer;
  }
  // What was kept is judged again: it may not fit what is said now, as a key does not fit another region.
  for (const { name } of rareOptions) {
    const answer = said[name] ?? ofStage(answers.stage, kept)[name] ?? '';
    const generation = name === 'rootKeys' ? wrongGeneration(answer, keyGenerations) : null;
    const problem = problemWith(name, answer, answers) ?? generation;
    if (problem) found.push(`--${name}: ${problem}`);
    if (said[name] !== undefined) answers[name] = answer;
  }
  return found.length > 0 ? { problems: found } : { answers };
}

const ofStage = (stage: string | undefined, kept: Readonly<Partial<Record<Stage, Answers>>>): Answers =>
  (isStage(stage) && kept[stage]) || {};

/** The stage's own answer of last time, else the other's, where both are likely to have the same. */
function offered(name: string, answers: Answers, kept: Readonly<Partial<Record<Stage, Answers>>>): string {
  const usable = (stage: string | undefined) => {
    const text = ofStage(stage, kept)[name] ?? '';
    return text !== '' && problemWith(name, text, answers) === null ? text : '';
  };
  const others = alike.has(name) ? stageNames.filter((stage) => stage !== answers.stage) : [];
  return [answers.stage, ...others].map(usable).find(Boolean) ?? '';
}

async function askFor(
  { name, asks, optional }: Question,
  before: string,
  answers: Answers,
  ask: (question: string) => Promise<string>,
): Promise<string> {
  let problem: string | null = null;
  for (;;) {
    const why: string = problem ? `${problem}\n` : '';
    const hint = before && (optional ? ` [${before}, - for none]` : ` [${before}]`);
    const typed: string = (await ask(`${why}${asks}${hint} `)).trim();
    const answer: string = typed === '' ? before : optional && typed === '-' ? '' : typed;
    problem = optional && answer === '' ? null : problemWith(name, answer, answers);
    if (problem === null) return answer;
  }
}
