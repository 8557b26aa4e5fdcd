// What the sign-up page says when a field is not yet right: what it is, and what to do about it.
import type { Community } from '../../core/community.ts';
import { type Field, limits, type Problem, type Problems, type Typed } from '../form.ts';
import { domainsInWords, inFigures, type PageWords } from './words.ts';

/** The problems as sentences, in the order of the fields on the page. */
export function problemsInWords(
  words: PageWords,
  problems: Problems,
  typed: Typed,
  community: Community,
): readonly { readonly field: Field; readonly words: string }[] {
  return fieldOrder.flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ field, words: inWords(words, field, problem, typed, community) }] : [];
  });
}

const fieldOrder: readonly Field[] = [
  'seek',
  'give',
  'kinds',
  'story',
  'values',
  'wish',
  'name',
  'email',
  'consent',
];

function inWords(
  { problems, code }: PageWords,
  field: Field,
  problem: Problem,
  typed: Typed,
  community: Community,
): string {
  switch (problem) {
    case 'missing':
      return problems.missing[field];
    case 'bad-choice':
      return field === 'wish' ? problems.missing.wish : problems.missing.kinds;
    case 'too-long': {
      const most = inFigures(field in limits ? limits[field as keyof typeof limits] : 0, code);
      return field === 'name' || field === 'email'
        ? problems.lineTooLong(most)
        : problems.textTooLong(inFigures(typed[field].toString().length, code), most);
    }
    case 'other-domain':
      return problems.otherDomain(community.name, domainsInWords(community, code));
    default:
      return problems.others[problem];
  }
}
