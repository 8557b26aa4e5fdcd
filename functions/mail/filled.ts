// A template with its fields, and the few ways in which fields are read from people.
import { phrases } from '../../templates/phrases.ts';
import type { Kind, Language, Letters } from '../../templates/render.ts';
import type { Told } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';

/** A template with exactly its fields. */
export type Filled = { [K in Kind]: { readonly kind: K; readonly fields: Letters[K] } }[Kind];

export const fill = <K extends Kind>(kind: K, fields: Letters[K]) => ({ kind, fields }) as Filled;

/** What nearly every letter to a member has. */
export type Named = { community: string; leaveUrl: string; name: string };

export const storyOf = (member: Member | null, language: Language): string =>
  member?.profile.story || phrases[language].noStory;

export const firstName = (member: Member | null | undefined): string =>
  member?.profile.name.trim().split(/\s+/)[0] ?? '';

export function need<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`a letter lacks ${what}`);
  return value;
}

/** The words of one of the two that a reason rests on. */
export const quotes = (reason: Told, whose: 'yours' | 'theirs'): string[] =>
  reason.quotes.map((quote) => quote[whose]).filter((words) => words !== null);

/** A sentence on what both care about; none where they named nothing alike. */
export const inCommon = ({ values = [] }: Told, language: Language): string[] =>
  values.length > 0 ? [phrases[language].inCommon(values)] : [];
