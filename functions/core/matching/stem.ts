// One stem for all forms of a word: Porter's algorithm for English, the commonest endings elsewhere.

/** The stem of a lower-case word without accents. Languages that are not known keep their words as they are. */
export function stem(word: string, language: string): string {
  if (language === 'en') return porter(word);
  const endings = lightEndings[language];
  if (endings === undefined) return word;
  const strip = (form: string): string => {
    const ending = endings.find((one) => form.endsWith(one) && form.length - one.length >= 4);
    return ending === undefined ? form : form.slice(0, form.length - ending.length);
  };
  return strip(strip(word));
}

/** Longest first, after the idea of light stemmers (Savoy 2006): inflection goes, derivation mostly stays. */
const lightEndings: Readonly<Record<string, readonly string[]>> = {
  de: ['innen', 'erin', 'ern', 'ung', 'ungen', 'en', 'em', 'er', 'es', 'in', 'e', 'n', 's'].sort(byLength),
  fr: [
    'issements',
    'issement',
    'atrices',
    'atrice',
    'ateurs',
    'ateur',
    'euses',
    'euse',
    'eurs',
    'eur',
    'ions',
    'ements',
    'ement',
    'ants',
    'ant',
    'ees',
    'ee',
    'er',
    'ez',
    'es',
    'e',
    's',
    'x',
  ].sort(byLength),
  es: [
    'aciones',
    'acion',
    'adores',
    'ador',
    'adora',
    'adoras',
    'mente',
    'iendo',
    'ando',
    'ares',
    'ar',
    'er',
    'ir',
    'os',
    'as',
    'es',
    'o',
    'a',
    'e',
    's',
  ].sort(byLength),
};

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/** A suffix, what takes its place, and the least measure that the rest must have. */
type Rule = readonly [suffix: string, instead: string];

/**
 * Porter (1980), An algorithm for suffix stripping. The measure m of a stem counts its vowel-consonant sequences:
 * [C](VC)^m[V].
 */
function porter(word: string): string {
  if (word.length <= 2 || /[^a-z]/.test(word)) return word;
  let stemmed = plurals(word);
  stemmed = pastAndGerund(stemmed);
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  stemmed = replaceLongest(stemmed, doubleSuffixes, 0);
  stemmed = replaceLongest(stemmed, adjectives, 0);
  stemmed = replaceLongest(stemmed, lastSuffixes, 1);
  return tidy(stemmed);
}

function plurals(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one) && hasVowel(word.slice(0, -one.length)));
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiou])\1$/.test(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsConsonantVowelConsonant(rest) ? `${rest}e` : rest;
}

const doubleSuffixes: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];

const adjectives: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const lastSuffixes: readonly Rule[] = [
  'al',
  'ance',
  'ence',
  'er',
  'ic',
  'able',
  'ible',
  'ant',
  'ement',
  'ment',
  'ent',
  'ion',
  'ou',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
].map((suffix) => [suffix, ''] as const);

/** Replaces the longest suffix that the word has, if what stands before it has a measure above the given one. */
function replaceLongest(word: string, rules: readonly Rule[], above: number): string {
  let longest: Rule | null = null;
  for (const rule of rules) {
    if (word.endsWith(rule[0]) && rule[0].length > (longest?.[0].length ?? 0)) longest = rule;
  }
  if (longest === null) return word;
  const rest = word.slice(0, -longest[0].length);
  if (longest[0] === 'ion' && !/[st]$/.test(rest)) return word;
  return measure(rest) > above ? rest + longest[1] : word;
}

function tidy(word: string): string {
  let tidied = word;
  if (tidied.endsWith('e')) {
    const rest = tidied.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsConsonantVowelConsonant(rest))) tidied = rest;
  }
  return tidied.endsWith('ll') && measure(tidied.slice(0, -1)) > 1 ? tidied.slice(0, -1) : tidied;
}

/** Vowels as v and consonants as c; y is a vowel after a consonant. */
function pattern(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c'));
    shape += vowel ? 'v' : 'c';
  }
  return shape;
}

function measure(word: string): number {
  return pattern(word).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(word: string): boolean {
  return pattern(word).includes('v');
}

function endsConsonantVowelConsonant(word: string): boolean {
  return pattern(word).endsWith('cvc') && !/[wxy]$/.test(word);
}
