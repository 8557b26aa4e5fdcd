// The examples of every language: what the gallery shows and the golden texts are written from.
import type { Language, Letters } from '../render.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

export const examples: Readonly<Record<Language, Letters>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};
