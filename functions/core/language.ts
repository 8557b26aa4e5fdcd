// Which language somebody writes in, by the small words that speak for one language and no other; null when in doubt.

/** Languages that letters are written in. */
export const letterLanguages = ['en', 'de', 'fr', 'es'] as const;

export type LetterLanguage = (typeof letterLanguages)[number];

/** `very`: enough to change somebody's letters at once. `quite`: only if the next reply says the same. */
export interface Spoken {
  readonly language: LetterLanguage;
  readonly sure: 'quite' | 'very';
}

/**
 * Small words, with their neighbours among the languages that we do not write: whoever answers in Dutch is not to get
 * German letters. A word that several languages share says the less for each of them.
 */
const smallWords: Readonly<Record<string, string>> = {
  en: `the and of to is it that was for with you this have not are but they from she had what would there their been
    who were my when which them your could than other some very about because really just know like think thank please
    yes should if or we be by at as will how more get`,
  de: `der die das und ist nicht ich ein eine einen einem einer zu mit den dem auf für sich auch es wir aber noch wie mir
    mich dass oder bei aus nach wenn nur kann schon sehr haben habe hatte wird war gern gerne immer jemand jemanden etwas
    über bitte danke meine mein mehr weil wäre von als ihr euch`,
  fr: `le la les des et est pas je un une que qui dans pour avec sur ce mais nous vous mon ma mes très aussi ont être fait
    plus j c n d l s qu cette quelqu si bien chez depuis parce peut merci oui du au aux il elle leur quand ne me`,
  es: `el la los las y es que de en un una por con para no se lo mi me muy pero más como también tengo este esta quiero
    sobre cuando porque ser estoy ya hay algo alguien gracias sí del al le su sus mis yo he hace desde todo donde`,
  it: `il lo gli che di è non un una per con sono mi ho ma anche della del nel alla più molto come questo qualcuno grazie
    sì perché quando io si le dei ci delle vorrei essere`,
  pt: `o os que não um uma para com do da em eu meu minha muito mas também é mais são por no na ao você obrigado obrigada
    alguém tenho como isso foi seu sua dos das`,
  nl: `het een ik niet van en dat is de op te zijn met voor maar ook er aan om heb mijn bij nog wel iemand graag naar dan
    als dit wat ben was hoe je we kan`,
  da: `og er det jeg ikke en et at til på med for har den af som men kan vi mig min også gerne nogen hvor noget efter meget`,
  sv: `och är det jag inte en ett att till på med för har den av som men kan vi mig min också gärna någon var något efter`,
  pl: `i w nie się na to że jest do z jak ale o mam mi co dla po tak jestem bardzo kogoś przez od już być`,
};

const wordsOf: ReadonlyMap<string, readonly string[]> = Object.entries(smallWords).reduce(
  (byWord, [language, words]) => {
    for (const word of new Set(words.split(/\s+/))) byWord.set(word, [...(byWord.get(word) ?? []), language]);
    return byWord;
  },
  new Map<string, readonly string[]>(),
);

/** Of fewer words than this nothing is concluded. */
const fewest = { quite: 6, very: 14 } as const;
/** So many small words at least, each weighed by how few languages it may be of, and so many times any other's. */
const enough = { quite: 2, very: 4 } as const;
const lead = { quite: 2, very: 2.2 } as const;

/** The language that a text is plainly in, of those that letters are written in; null for short or mixed ones. */
export function spokenIn(text: string): Spoken | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const said = new Map<string, number>();
  for (const word of words) {
    const languages = wordsOf.get(word) ?? [];
    for (const one of languages) said.set(one, (said.get(one) ?? 0) + 1 / languages.length);
  }
  const [[most, count] = ['', 0], [, second] = ['', 0]] = [...said].sort(([, a], [, b]) => b - a);
  const language = letterLanguages.find((one) => one === most);
  if (!language) return null;
  const is = (sure: Spoken['sure']) =>
    words.length >= fewest[sure] && count >= enough[sure] && count >= second * lead[sure];
  if (is('very')) return { language, sure: 'very' };
  return is('quite') ? { language, sure: 'quite' } : null;
}
