// Words that followed "say that", made the sentence that somebody would tell: only their own words, none added.

/** "mention that I bake bread?" is asked, and told as a sentence: "I bake bread." */
export function sentenceOf(words: string): string {
  const told = words.trim().replace(/[?!\s]+$/u, '.');
  const ended = /[.!?…]$/u.test(told) ? told : `${told}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** "Please" at the end is said to us. */
export const withoutPlease = (words: string): string =>
  words.replace(
    /(?:[\s,]+(?:please|bitte|danke|thanks|thank you|s.il (?:vous|te) pla[iî]t|svp|merci|por favor|gracias))+[\s.!?]*$/iu,
    '',
  );

/** Prefixes that a German verb carries at the end of a clause, and leaves there in a sentence of its own. */
const separable =
  /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|teil|vor|weg|zu|zurück|zusammen)(?=\p{L}{4})/u;
const inseparable = /^(?:antwort|arbeit|beid|anker|einig|mittel|auster)/u;

/**
 * The sentence that a German clause with "dass" tells: "ich nachts arbeite" is "Ich arbeite nachts." The verb goes to the
 * second place (Duden, Die Grammatik, Verbzweitstellung); other clauses stay as they are.
 */
export function verbSecond(clause: string): string {
  const [main = '', ...rest] = clause.replace(/[.\s]+$/u, '').split(/(?=,\s)/u);
  const [subject = '', ...words] = main.trim().split(/\s+/u);
  const verb = words.pop();
  if (!/^(?:ich|wir)$/iu.test(subject) || verb === undefined) return sentenceOf(clause);
  const prefix = inseparable.test(verb) ? '' : (separable.exec(verb)?.[0] ?? '');
  const second = [subject, verb.slice(prefix.length), ...words, prefix]
    .filter((word) => word !== '')
    .join(' ');
  return sentenceOf(second + rest.join(''));
}

const first =
  /(?<![\p{L}])(?:i|i.m|we|me|ich|wir|mir|mich|je|j.|nous|yo|soy|tengo|estoy|me|somos)(?![\p{L}])/iu;
const mine = /^(?:my|mein\p{L}*|mon|ma|mes|mis?)(?![\p{L}])/iu;

/** Whether words can stand for themselves in a story: "my dog" cannot, "I have a dog" can. */
export const isWholeThought = (words: string): boolean =>
  words.trim().split(/\s+/u).length >= (first.test(words) ? 3 : mine.test(words) ? 5 : Infinity);
