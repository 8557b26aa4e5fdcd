// What `npm run deploy` asks: each question once, with the answer of last time, until an answer can be used.
import { problems } from './values.ts';

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
  { name: 'zoneName', asks: 'The name of that zone:', optional: true },
  { name: 'organiser', asks: 'Whose address is the organiser’s?' },
  { name: 'community', asks: 'What is the community called in addresses (such as gardeners)?' },
];

/** Options that are not asked for, since few need them. */
export const rareOptions = ['certificate', 'receiptRuleSet', 'rootKeys', 'embedder', 'judge'] as const;

export type Answers = Readonly<Record<string, string>>;

/** Why an answer cannot be used, or null. Answers that only an example would have are none. */
function problemWith(name: string, text: string): string | null {
  if (name === 'stage') return text === 'live' || text === 'test' ? null : 'The stage is live or test.';
  if (name === 'community')
    return /^[a-z][a-z0-9-]{0,13}[a-z0-9]$/.test(text)
      ? null
      : 'A community is named with 2 to 15 small letters, digits and hyphens.';
  if (/(^|[.@])example\.(org|com|net)$|\.(example|test|invalid)$/.test(text))
    return 'That is an example; it needs your own.';
  if (name === 'organiser') return problems.operator?.(text)?.replace('operator', 'organiser') ?? null;
  return problems[name]?.(text) ?? null;
}

/**
 * The answers, from what was said on the command line, what was answered last time, and what `ask` hears now.
 * Without `ask` nobody can be asked: then every question that is open is a problem.
 */
export async function answersTo(
  said: Answers,
  before: Answers,
  ask: ((question: string) => Promise<string>) | null,
): Promise<{ readonly answers: Answers } | { readonly problems: readonly string[] }> {
  const answers: Record<string, string> = {};
  const found: string[] = [];
  for (const question of questions) {
    const { name } = question;
    if (name === 'zoneName' && !answers.zoneId && said.zoneName === undefined) continue;
    const given = said[name];
    const answer = given ?? (ask ? await askFor(question, before[name] ?? '', ask) : (before[name] ?? ''));
    const problem = question.optional && answer === '' ? null : problemWith(name, answer);
    if (problem) found.push(`--${name}: ${problem}`);
    answers[name] = answer;
  }
  for (const name of rareOptions) if (said[name] !== undefined) answers[name] = said[name];
  return found.length > 0 ? { problems: found } : { answers };
}

async function askFor(
  { name, asks, optional }: Question,
  before: string,
  ask: (question: string) => Promise<string>,
): Promise<string> {
  const usable = before !== '' && problemWith(name, before) === null;
  let problem: string | null = null;
  for (;;) {
    const why: string = problem ? `${problem}\n` : '';
    const typed: string = (await ask(`${why}${asks}${usable ? ` [${before}]` : ''} `)).trim();
    const answer: string = typed === '' && usable ? before : typed;
    problem = optional && answer === '' ? null : problemWith(name, answer);
    if (problem === null) return answer;
  }
}
