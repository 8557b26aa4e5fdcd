// The pages in four languages: chosen by the browser or on the page, whole in each, and the same structure in all.
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../functions/web/language.ts';
import {
  allPageWords,
  domainsInWords,
  inFigures,
  type PageWords,
  pageWords,
} from '../../functions/web/pages/words.ts';

/** Every leaf of the words, by its path, with functions called on something believable. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'function') {
    const link = (said: string) => `<a>${said}</a>`;
    const given =
      /received|expired|notRight$/.test(path) && path.startsWith('.confirm')
        ? [link, true]
        : ['Friends', link];
    return leaves(value(...given), path);
  }
  if (value === null || typeof value !== 'object' || value instanceof String) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, `${path}.${name}`));
}

describe.each(allPageWords.map((words): [string, PageWords] => [words.code, words]))('in %s', (_, words) => {
  test('there is every sentence', () => {
    const [own, english] = [words, pageWords('en')].map((one) => leaves(one).map(([path]) => path));
    expect(own).toEqual(english);
    for (const [path, said] of leaves(words)) expect(said.trim(), path).not.toBe('');
  });

  test('nobody raises their voice', () => {
    for (const [path, said] of leaves(words)) expect(said, path).not.toMatch(/[!¡]/);
  });

  test('no sentence is left in English', () => {
    if (words.code === 'en') return;
    const english = new Map(leaves(pageWords('en')));
    const same = leaves(words).filter(([path, said]) => said.length > 20 && said === english.get(path));
    expect(same).toEqual([]);
  });
});

test('French sets a space that does not break before its double marks', () => {
  for (const [path, said] of leaves(pageWords('fr'))) expect(said, path).not.toMatch(/ [:;?»]|« /);
});

test('figures and lists are written as the language writes them', () => {
  expect(inFigures(1200, 'de')).toBe('1.200');
  const community = { admission: { by: 'domain', domains: ['a.org', 'b.org'] } } as never;
  expect(domainsInWords(community, 'es')).toBe('a.org o b.org');
});

describe('the language of a page', () => {
  test.each([
    [undefined, 'de-AT,de;q=0.9,en;q=0.5', 'de'],
    [undefined, 'nl,fr;q=0.8,en;q=0.5', 'fr'],
    [undefined, 'ja', 'en'],
    [undefined, '', 'en'],
    ['es', 'de', 'es'],
    ['xx', 'de', 'de'],
  ])('chosen %s, accepted "%s": %s', (chosen, accepted, language) => {
    expect(languageOf(chosen, accepted)).toBe(language);
  });
});
