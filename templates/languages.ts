// The languages that letters are written in, for whoever needs to know them without carrying the letters.
import type { Language } from './compiled/letters.ts';

/** A folder of words too many or too few does not compile. */
const known: Readonly<Record<Language, true>> = { en: true, de: true, es: true, fr: true };

export const languages = Object.keys(known) as readonly Language[];
