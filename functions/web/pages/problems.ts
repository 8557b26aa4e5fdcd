// What the sign-up page says when a field is not yet right: what it is, and what to do about it.
import type { Community } from '../../core/community.ts';
import { type Field, limits, type Problem, type Problems, type Typed } from '../form.ts';

/** The problems as sentences, in the order of the fields on the page. */
export function problemsInWords(
  problems: Problems,
  typed: Typed,
  community: Community,
): readonly { readonly field: Field; readonly words: string }[] {
  return fieldOrder.flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ field, words: inWords(field, problem, typed, community) }] : [];
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

const missing: Record<Field, string> = {
  name: 'Please tell us your name.',
  email: 'Please give an email address: everything here happens by letter.',
  seek: 'Please say whom you would like to meet. One sentence is enough.',
  give: 'Please name something you could give someone. It may be small.',
  kinds: 'Please choose from the list.',
  story: 'Please tell a little about yourself. Two or three sentences are enough.',
  values: 'Please say what you care about.',
  wish: 'Please choose how often.',
  consent: 'Please tick the box if you agree. Without it we may not keep your words.',
};

function inWords(field: Field, problem: Problem, typed: Typed, community: Community): string {
  switch (problem) {
    case 'missing':
      return missing[field];
    case 'bad-choice':
      return field === 'wish' ? missing.wish : missing.kinds;
    case 'too-long':
      return tooLong(field, typed);
    case 'bad-name':
      return 'Please write only your name here, without links or addresses.';
    case 'bad-address':
      return 'We cannot write to this address. It should look like name@example.org.';
    case 'other-domain':
      return `${community.name} welcomes addresses ${domainsInWords(community)}. Please use one of those.`;
    case 'leads-to-you':
      return 'Please leave out links, addresses and telephone numbers: these words are shown before names are.';
    case 'says-your-name':
      return 'Please leave out your name: these words are shown before names are.';
  }
}

function tooLong(field: Field, typed: Typed): string {
  const most = field in limits ? limits[field as keyof typeof limits] : 0;
  const has = inFigures(typed[field].toString().length);
  const allowed = inFigures(most);
  return field === 'name' || field === 'email'
    ? `This is longer than the ${allowed} characters we can keep.`
    : `This has ${has} characters; there is room for ${allowed}. The rest can wait for the first conversation.`;
}

export const inFigures = (number: number): string => number.toLocaleString('en-GB');

/** "at a.org or b.org", for a community that welcomes some domains only. */
export function domainsInWords({ admission }: Community): string {
  const domains = admission.by === 'domain' ? admission.domains : [];
  return `at ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(domains)}`;
}
