// Languages that people want or teach: whoever would practise Spanish is not helped by somebody who gives Arabic.

/** Languages by the beginnings of their names in English, German, French and Spanish, without accents; one bit for each. */
const names: readonly string[] = [
  'english|englisch|anglais|ingles',
  'german|deutsch|allemand|aleman',
  'french|franzosisch|francais|frances',
  'spanish|spanisch|espagnol|espanol|castellano',
  'italian|italienisch|italien|italiano',
  'portuguese|portugiesisch|portugais|portugues',
  'dutch|niederlandisch|hollandisch|neerlandais|neerlandes|holandes',
  'polish|polnisch|polonais|polaco',
  'russian|russisch|russe|ruso',
  'ukrainian|ukrainisch|ukrainien|ucraniano',
  'turkish|turkisch|turc|turco',
  'arabic|arabisch|arabe',
  'persian|farsi|dari|persisch|persan|persa',
  'chinese|mandarin|chinesisch|chinois|chino',
  'japanese|japanisch|japonais|japones',
  'korean|koreanisch|coreen|coreano',
  'greek|griechisch|grec|griego',
  'swedish|schwedisch|suedois|sueco',
  'danish|danisch|danois|danes',
  'norwegian|norwegisch|norvegien|noruego',
  'finnish|finnisch|finnois|finlandes',
  'hebrew|hebraisch|hebreu|hebreo',
  'hindi|urdu',
  'catalan|katalanisch',
  'basque|baskisch|euskera|vasco',
  'irish|gaelic|irisch|galisch|irlandais|irlandes',
  'czech|tschechisch|tcheque|checo',
  'hungarian|ungarisch|hongrois|hungaro',
  'romanian|rumanisch|roumain|rumano',
  'latin|latein',
];

const named = names.map((words) => new RegExp(`(?<!\\p{L})(?:${words})`, 'u'));

/** What says that a language is meant, and not where somebody or something comes from ("German tax forms"). */
const spoken =
  /(?<!\p{L})(?:languages?|speak|conversation|practi[cs]|tandem|learn|teach|lesson|fluen|native|grammar|tutor|sprache|sprechen|konversation|uben|lernen|unterricht|muttersprach|langue|parle|pratiqu|apprend|apprent|cours(?!\p{L})|idioma|lengua|hablar|conversar|practicar|aprender|clases|intercambio)/u;

/** The languages that a text wants or gives, a bit for each; 0 where none is named, or it speaks of something else. */
export function tonguesOf(text: string): number {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (!spoken.test(plain)) return 0;
  return named.reduce((all, one, bit) => (one.test(plain) ? all | (1 << bit) : all), 0);
}

/** Whether both name languages, and none in common. */
export const otherTongue = (wanted: number, given: number): boolean =>
  wanted !== 0 && given !== 0 && (wanted & given) === 0;
