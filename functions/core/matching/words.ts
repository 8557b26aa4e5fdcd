// From a sentence to the stems that matching compares.

const stopWords = new Set(
  `a about above after again all also always am an and any anyone are around as ask at be because been being
  both but by can could did do does doing done each else even ever every find for from get give gives giving glad
  good great had happy has have having he help helping her here hers him his how i if in into is it its
  just kind know like little look looking lot love make many may me meet meeting might more most much my need
  new no not now of off on one only open or other our out over own part people perhaps person please put
  really s same see seek seeking share she should since so some somebody someone something still such t
  talk than that the their them then there these they thing things think this those through time to together
  too try trying under up us use used very want wanted was way we well were what when where which while who
  whom why will wish with without work would year years you your yours`.split(/\s+/),
);

/** The stems of a text in order, without words that say nothing about its subject. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem);
}

/** The words of a text: lower case, without accents, split at everything but letters and digits. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

/** The stem of a lower-case English word, by its commonest endings. */
export function stem(word: string): string {
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= 4) {
      return word.slice(0, word.length - ending.length) + instead;
    }
  }
  return word;
}

const endings: readonly (readonly [string, string])[] = [
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['ers', ''],
  ['er', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];
