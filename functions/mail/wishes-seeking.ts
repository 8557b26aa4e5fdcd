// That somebody says whom they look for, in answer to a question about something else.
import { sentences } from './wishes-words.ts';

/** "What I actually look for: ...", "I simply look for somebody who ...": a wish, in answer to whatever was asked. */
export const saysWish = (text: string): boolean =>
  sentences(text).some((one) => seeksNow.test(one.replace(/[’]/gu, "'")));

const somebody =
  "(?:some(?:one|body)|anyone|anybody|people|others|an? \\p{L}+|jemand(?:e[nm])?|eine?n? \\p{L}+|leute|menschen|quelqu'un|des gens|une? \\p{L}+|(?:a )?alguien|gente|(?:a )?una? \\p{L}+)(?![\\p{L}])";
const seeksNow = new RegExp(
  `(?:^|[\\s,.:;–—-])(?:${[
    `i(?:'m| am) (?:just |only |simply |really |actually |now )*looking for ${somebody}|i(?:'d| would) (?:just |really |actually )*like to meet ${somebody}|what i(?:'m| am) (?:really |actually )*(?:looking for|after)(?: is)?(?=[:,]? )`,
    `ich suche (?:einfach |eigentlich |nur |jetzt |halt |bloß |gerade |am ehesten )*${somebody}|(?:was|wen) ich (?:eigentlich |wirklich |jetzt )*suche(?=[:,]? )|ich (?:würde|möchte) (?:gern(?:e)? |eigentlich |einfach )*${somebody} [^.!?]{0,120}?kennenlernen`,
    `je (?:re)?cherche (?:juste |simplement |plutôt |surtout |en fait )*${somebody}|ce que je cherche (?:vraiment|en fait)?(?=[:,]? )|j'aimerais (?:bien |juste )*rencontrer ${somebody}`,
    `busco (?:solo |sólo |simplemente |en realidad |más bien )*${somebody}|lo que (?:realmente |de verdad )?busco(?=[:,]? )|me gustaría (?:solo )?conocer ${somebody}`,
  ].join('|')})`,
  'iu',
);
