// In which language a page is shown: the one that was chosen on it, else the browser's.
import { languages } from '../../templates/languages.ts';
import type { Language } from '../../templates/render.ts';

/** The language that was chosen on a page, else the first that the browser asks for, of those we write; else English. */
export function languageOf(chosen: string | undefined, acceptLanguage = ''): Language {
  const named = languages.find((one) => one === chosen);
  if (named) return named;
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(one)?.[1]).find(Boolean);
      return { code: tag.split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ code, quality }) => quality > 0 && languages.some((one) => one === code))
    .sort((one, other) => other.quality - one.quality);
  return languages.find((one) => one === wanted[0]?.code) ?? 'en';
}
