// What is written where a word of thanks was asked for, and is for us: never again this person, or a question about rounds.
import { pattern } from './wishes-words.ts';

/** Longer words say more than that. */
const mostWords = 25;

const never = pattern(
  '(?:not|never|no more|don.t|do not|rather not|stop)(?: \\p{L}+){0,4} (?:introduc|match|meet|propos|pair|put)\\p{L}*(?: \\p{L}+){0,5}(?: again| any ?more| ever)?|never again|keep (?:me|us) apart',
  '(?:nicht|nie|niemals|keinesfalls)(?: \\p{L}+){0,4} (?:vorgestellt|vorstellen|zusammen\\p{L}*|vermittel\\p{L}*|noch ?(?:ein)?mal|wieder|mehr)|(?:nie|niemals) wieder|(?:stellt|stellen sie) (?:mir|uns) (?:sie|ihn|den|die)(?: \\p{L}+){0,3} (?:nicht|nie)',
  '(?:ne|n.)(?: \\p{L}+){0,4} (?:présent|rencontr|propos|revoi)\\p{L}*(?: \\p{L}+){0,2} (?:plus|jamais)|plus jamais|jamais plus',
  'no (?:me |nos )?(?:la |lo |le )?(?:present|propon|volv)\\p{L}*(?: \\p{L}+){0,4} (?:más|nunca)|nunca más',
);
const rounds = pattern(
  '(?:when.?s?|whens) (?:is |are )?(?:the )?(?:next|nxt) (?:round|rnd|one)|(?:next|nxt) (?:round|rnd)',
  '(?:wann|ab wann)(?: \\p{L}+){0,3} nächste runde|nächste runde',
  '(?:c.est )?quand(?: \\p{L}+){0,3} prochain tour|prochain tour',
  'cuándo(?: \\p{L}+){0,3} próxima ronda|próxima ronda',
);
const thanking = pattern(
  'thank\\p{L}*|thx|ty|cheers|grateful',
  'dank\\p{L}*|vergelt',
  'merci|remerci\\p{L}*|reconnaissant\\p{L}*',
  'gracias|agradec\\p{L}*|agradezc\\p{L}*',
);

const isShort = (text: string): boolean => text.trim().split(/\s+/u).length <= mostWords;

/** "And please do not introduce us again": whom they would rather not meet, for a person to see to. */
export const keepsApart = (text: string): boolean =>
  isShort(text) && never.test(text) && !thanking.test(text);

/** "Whens the nxt round": asked of us, and thanks nobody. */
export const asksOfRounds = (text: string): boolean =>
  isShort(text) && rounds.test(text) && !thanking.test(text);
