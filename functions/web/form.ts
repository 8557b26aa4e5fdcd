// The sign-up form at the door: what was typed is cleaned, bounded and turned into a profile, or into problems by field.
// The small form of the same library: the other carries its messages in fifty languages.
import * as z from 'zod/mini';
import type { Language } from '../../templates/render.ts';
import type { Intention } from '../core/intention.ts';
import { type Kind, kinds } from '../core/matching/rules.ts';
import type { Profile, Wish } from '../core/member.ts';
import { leadsToSomebody, saysName } from '../core/privacy.ts';
import { cleanLine, cleanText, saysSomething } from './words.ts';

/** In characters, as a browser counts them. */
export const limits = { name: 80, email: 254, seek: 600, give: 600, story: 1200, values: 300 } as const;

const wishes = ['every round', 'every other round', 'once a quarter'] as const satisfies readonly Wish[];

/** The field that people do not see; whatever fills it in is no person. */
export const trapField = 'subject';

/** What stands in the form, clean but not yet judged; it goes back into the form when something is amiss. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  readonly seek: string;
  readonly give: string;
  readonly kinds: readonly string[];
  readonly story: string;
  readonly values: string;
  readonly wish: string;
  readonly consent: boolean;
}

export type Field = keyof Typed;

/** What may be wrong with a field; the page has the words for it. */
export type Problem =
  | 'missing'
  | 'too-long'
  | 'bad-name'
  | 'bad-address'
  | 'other-domain'
  | 'leads-to-you'
  | 'says-your-name'
  | 'bad-choice';

export type Problems = Partial<Record<Field, Problem>>;

export const emptyForm: Typed = {
  name: '',
  email: '',
  seek: '',
  give: '',
  kinds: [],
  story: '',
  values: '',
  wish: 'every round',
  consent: false,
};

export interface ReadForm {
  readonly typed: Typed;
  readonly trapped: boolean;
  readonly result: { readonly address: string; readonly profile: Profile } | { readonly problems: Problems };
}

/** Reads a posted form; `language` is the one its page was shown in. */
export function readForm(body: URLSearchParams, language: Language): ReadForm {
  const line = (field: Field) => cleanLine(body.get(field) ?? '');
  const text = (field: Field) => cleanText(body.get(field) ?? '');
  const typed: Typed = {
    name: line('name'),
    email: line('email'),
    seek: text('seek'),
    give: text('give'),
    kinds: [...new Set(body.getAll('kinds'))],
    story: text('story'),
    values: text('values'),
    wish: body.get('wish') ?? '',
    consent: body.get('consent') === 'yes',
  };
  const trapped = (body.get(trapField) ?? '') !== '';
  const parsed = form.safeParse(typed);
  const problems = { ...(parsed.success ? {} : firstProblems(parsed.error)) };
  for (const field of ['seek', 'give', 'story'] as const) {
    if (!problems[field] && saysName(typed[field], typed.name)) problems[field] = 'says-your-name';
  }
  return parsed.success && Object.keys(problems).length === 0
    ? {
        typed,
        trapped,
        result: { address: typed.email, profile: profileOf(parsed.data, language) },
      }
    : { typed, trapped, result: { problems } };
}

const is = (problem: Problem): Problem => problem;

const words = (most: number) =>
  z.string().check(
    z.refine(saysSomething, { error: is('missing'), abort: true }),
    z.maxLength(most, { error: is('too-long'), abort: true }),
    z.refine((text) => !leadsToSomebody(text), { error: is('leads-to-you') }),
  );

const form = z.object({
  name: z.string().check(
    z.refine(saysSomething, { error: is('missing'), abort: true }),
    z.maxLength(limits.name, { error: is('too-long'), abort: true }),
    z.refine((name) => !leadsToSomebody(name) && !/[@<>]/.test(name), { error: is('bad-name') }),
  ),
  email: z.string().check(
    z.minLength(1, { error: is('missing'), abort: true }),
    z.maxLength(limits.email, { error: is('too-long'), abort: true }),
    // Only what is plainly none; whether we write to it is for the sign-up itself to say.
    z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: is('bad-address') }),
  ),
  seek: words(limits.seek),
  give: words(limits.give),
  kinds: z.array(z.enum(kinds, { error: is('bad-choice') })),
  story: words(limits.story),
  values: z.string().check(
    z.maxLength(limits.values, { error: is('too-long'), abort: true }),
    z.refine((text) => !leadsToSomebody(text), { error: is('leads-to-you') }),
  ),
  wish: z.enum(wishes, { error: is('bad-choice') }),
  consent: z.literal(true, { error: is('missing') }),
});

function firstProblems(error: z.core.$ZodError): Problems {
  const problems: Problems = {};
  for (const { path, message } of error.issues) problems[path[0] as Field] ??= message as Problem;
  return problems;
}

function profileOf(data: z.infer<typeof form>, language: Language): Profile {
  const kind = data.kinds.length === 1 ? (data.kinds[0] ?? null) : null;
  return {
    name: data.name,
    language,
    intentions: [...intentions('seek', data.seek, kind), ...intentions('offer', data.give, kind)],
    kinds: data.kinds,
    story: data.story,
    values: valuesIn(data.values),
    wish: data.wish,
  };
}

/** More than these are one: what stands after is part of the last. */
const mostIntentions = 5;

function intentions(direction: Intention['direction'], text: string, kind: Kind | null): Intention[] {
  const paragraphs = text.split(/\n{2,}/).filter(saysSomething);
  const apart = paragraphs.slice(0, mostIntentions - 1);
  const last = paragraphs.slice(mostIntentions - 1).join('\n\n');
  return [...apart, ...(last ? [last] : [])].map((words) => ({
    direction,
    words,
    kind,
    until: null,
    visibility: 'open',
  }));
}

function valuesIn(text: string): string[] {
  const said = text
    .split(/[\n,;]/)
    .map((one) => one.trim())
    .filter(saysSomething);
  return [...new Map(said.map((one) => [one.toLowerCase(), one])).values()].slice(0, 12);
}
