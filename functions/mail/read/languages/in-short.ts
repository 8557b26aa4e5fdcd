// A table of clear short answers alone: what such a language leaves out of a whole one.

import type { DateWords, Language } from '../language.ts';

/** No word for any day. */
export const noDates: DateWords = {
  months: '',
  weekdays: '',
  day: '',
  week: '',
  month: '',
  year: '',
  numbers: {},
  until: '',
  notBefore: '',
  after: '',
  from: '',
  within: '',
  lasting: '',
  past: '',
  beginning: '',
  middle: '',
  ending: '',
  next: '',
  this: '',
  glue: '',
  the: '',
};

type Said = Language['phrases'];

/** A language known by its clear short forms: yes, no, not now, who is it, stop. */
export function inShort(
  code: string,
  words: string,
  phrases: Said,
  dates: Partial<DateWords> = {},
): Language {
  return {
    code,
    brief: true,
    negation: 'around',
    slash: 'day first',
    words,
    lists: {},
    phrases,
    dates: { ...noDates, ...dates },
  };
}
