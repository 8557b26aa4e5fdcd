// The examples of every language: what the gallery shows and the golden texts are written from.
import type { Language, Letters } from '../render.ts';
import { english } from './en.ts';

export const examples: Readonly<Record<Language, Letters>> = { en: english };
