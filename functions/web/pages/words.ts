// The words of the pages by language: one structure, one file a language, nothing put together from fragments.
import type { Language } from '../../../templates/render.ts';
import type { Community } from '../../core/community.ts';
import type { Kind } from '../../core/matching/rules.ts';
import type { Wish } from '../../core/member.ts';
import type { Field, Problem } from '../form.ts';
import type { Html } from './layout.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { spanish } from './words/spanish.ts';

/** A page of a heading and a few sentences. */
export interface NoticeWords {
  readonly title: string;
  readonly said: readonly (string | Html)[];
}

/** Makes a link to the form out of some words. */
export type FormLink = (words: string) => Html;

interface ChoiceWords {
  readonly title: string;
  readonly about: string;
}

export interface PageWords {
  readonly code: Language;
  /** The language's own name. */
  readonly name: string;
  /** What screen readers call the choice of languages. */
  readonly languages: string;
  readonly front: {
    readonly title: string;
    readonly heading: string;
    readonly lead: string;
    readonly steps: readonly (readonly [what: string, how: string])[];
    readonly after: string;
    readonly howToJoin: string;
    readonly join: string;
  };
  readonly form: {
    readonly title: (community: string) => string;
    readonly notSent: (title: string) => string;
    readonly lead: string;
    readonly opening: string;
    readonly reads: (community: string) => string;
    readonly minutes: string;
    readonly nearly: string;
    readonly notRight: (count: number) => string;
    readonly optional: string;
    readonly leaveEmpty: string;
    readonly seek: (most: string) => { readonly title: string; readonly hint: string };
    readonly give: (most: string) => { readonly title: string; readonly hint: string };
    readonly kinds: { readonly title: string; readonly hint: string };
    readonly story: (most: string) => { readonly title: string; readonly hint: string };
    readonly values: { readonly title: string; readonly hint: string };
    readonly wish: (rhythm: string) => { readonly title: string; readonly hint: string };
    readonly yourName: { readonly title: string; readonly hint: string };
    readonly email: { readonly title: string; readonly hint: string };
    /** Where only some domains are welcome. */
    readonly emailOf: (domains: string) => string;
    readonly whatHappens: string;
    readonly happens: (byOrganiser: boolean) => readonly string[];
    readonly consent: string;
    readonly send: string;
    readonly afterwards: string;
    readonly kindChoices: Readonly<Record<Kind, ChoiceWords>>;
    readonly wishChoices: Readonly<Record<Wish, ChoiceWords>>;
  };
  readonly problems: {
    readonly missing: Readonly<Record<Field, string>>;
    readonly others: Readonly<
      Record<Exclude<Problem, 'missing' | 'bad-choice' | 'too-long' | 'other-domain'>, string>
    >;
    readonly otherDomain: (community: string, domains: string) => string;
    readonly lineTooLong: (most: string) => string;
    readonly textTooLong: (has: string, most: string) => string;
  };
  readonly confirm: {
    readonly title: (community: string) => string;
    readonly heading: string;
    readonly written: (community: string) => string;
    readonly noted: (community: string) => string;
    readonly labels: Readonly<
      Record<'name' | 'seek' | 'give' | 'story' | 'kinds' | 'values' | 'wish', string>
    >;
    readonly button: string;
    readonly toOrganiser: (community: string) => string;
    readonly join: (community: string) => string;
    readonly notRight: (link: FormLink, invited: boolean) => Html;
  };
  readonly yes: {
    readonly title: string;
    readonly lead: string;
    readonly what: (community: string) => string;
    readonly button: string;
    readonly otherwise: string;
  };
  readonly leave: {
    readonly title: (community: string) => string;
    readonly heading: (community: string) => string;
    readonly what: (community: string) => string;
    readonly button: string;
    readonly otherwise: string;
  };
  readonly notices: {
    readonly received: (community: string, link: FormLink) => NoticeWords;
    readonly closed: (community: string) => NoticeWords;
    readonly noCommunity: NoticeWords;
    readonly unknownLink: NoticeWords;
    readonly tooLate: (community: string) => NoticeWords;
    readonly introduced: NoticeWords;
    readonly saidYes: NoticeWords;
    readonly confirmed: (community: string) => NoticeWords;
    readonly applied: (community: string) => NoticeWords;
    readonly expiredSignUp: (community: string, link: FormLink) => NoticeWords;
    readonly newerSignUp: (community: string) => NoticeWords;
    readonly left: (community: string) => NoticeWords;
    readonly tooLarge: NoticeWords;
    readonly notAForm: NoticeWords;
    readonly elsewhere: NoticeWords;
    readonly broken: NoticeWords;
  };
}

const words: Readonly<Record<Language, PageWords>> = { en: english, de: german, fr: french, es: spanish };

export const pageWords = (language: Language): PageWords => words[language];

/** Every language, for the choice at the head of a page. */
export const allPageWords: readonly PageWords[] = Object.values(words);

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };

export const inFigures = (number: number, language: Language): string =>
  number.toLocaleString(locales[language]);

/** "a.org or b.org", for a community that welcomes some domains only. */
export function domainsInWords({ admission }: Community, language: Language): string {
  const domains = admission.by === 'domain' ? admission.domains : [];
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(domains);
}
