// What a form of an instruction asks for, as a correction: with the words as they are meant, and where they belong.
import type { Correction } from '../../core/corrections.ts';
import { partOf } from '../wishes.ts';
import { speaksToUs } from '../wishes-spoken.ts';
import { isAboutTheText } from './about-the-text.ts';
import { type Form, mark } from './form.ts';
import { kindNamed } from './kinds.ts';
import { partBegun } from './parts.ts';
import { isWholeThought, sentenceOf, verbSecond, withoutPlease } from './told.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** The correction that a form asks for; null where the clause only looks like it. */
export function built(form: Form, groups: Groups, point: string, said: string): Correction | null {
  const { how, ends } = form;
  const words = bared(groups.words ?? groups.quoted ?? groups.bare ?? '');
  if (ends && !ends.test(point)) return null;
  switch (how) {
    case 'swap':
      return swapOf(words, bared((groups.instead ?? groups.other ?? '').split(reason)[0] ?? ''), said);
    case 'leave-out-sentence':
      return groups.ordinal ? { how, words: '', which: placeOf(groups.ordinal), said } : { how, words, said };
    case 'leave-out':
    case 'leave-out-from':
    case 'put-back': {
      const whole = groups.words ?? '';
      const exact = how === 'leave-out' && isQuoted(whole);
      const named = how === 'leave-out' && !exact ? bared(words.split(reason)[0] ?? '') : words;
      if (named.length < 2 || named.length >= 160) return null;
      if (how === 'leave-out' && pronoun.test(named)) return null;
      if (how === 'leave-out' && !exact) return leftOut(named, said);
      return { how, words: named, ...(exact && { exact }), said };
    }
    case 'add':
    case 'say': {
      const told = withoutPlease(groups.fragment ?? words);
      if (speaksToUs(told) || (form.weak && isAboutTheText(told)))
        return { how: 'unknown', words: said, said };
      if (groups.fragment !== undefined && !isWholeThought(told))
        return { how: 'unknown', words: said, said };
      const part = leansOnSeek.test(told) ? 'seek' : partToldBy(told);
      return {
        how,
        words: afterDass.test(point) ? verbSecond(told) : sentenceOf(told),
        ...(part && { part }),
        ...(how === 'add' && leansOnSeek.test(told) && { joins: true }),
        said,
      };
    }
    default: {
      const told = how === 'rather' ? withoutPlease(words) : said;
      if (speaksToUs(told)) return { how: 'unknown', words: said, said };
      if (groups.ordinal) return { how, words: told, which: placeOf(groups.ordinal), said };
      const begun = how === 'rather' ? partBegun(told) : null;
      const part = how === 'rather' && seeksSomebody.test(told) ? 'seek' : begun;
      return { how, words: told, ...(part && { part }), ...(begun && { whole: true }), said };
    }
  }
}

/** "Say I give lifts, not dunno": a sentence stands for the sentence; "pon que son mellizos" for one word is a word. */
function swapOf(words: string, instead: string, said: string): Correction {
  const isSentence = /^(?:i|i.m|we|ich|wir|je|j.|nous|yo)(?![\p{L}])/iu;
  if (isSentence.test(words) && !isSentence.test(instead))
    return { how: 'swap', words, instead, whole: true, said };
  const told = /\s/u.test(instead)
    ? words
    : words.replace(/^(?:it is|they are|es sind|sie sind|ce sont|c.est|son|es)\s+/iu, '');
  return { how: 'swap', words: told, instead, said };
}

/** "Nobody from the bank, preferably somebody who began small": of whom is looked for, and nobody by itself. */
const leansOnSeek =
  /^(?:(?:nobody|no one|none|not anyone|preferably|ideally|best of all|keine[rn]?|niemand(?:en)?|am liebsten|möglichst|vorzugsweise|personne|aucune?|de préférence|idéalement|nadie|ningun[oa]?|preferiblemente|a ser posible|mejor si)(?![\p{L}]))/iu;
const afterDass = /^[^:]{0,60}(?<![\p{L}])dass\s/iu;

/** "Take that out": which, was said before, or is asked. */
const pronoun = /^(?:that|this|it|them|these|those|das|dies|es|ça|cela|ceci|eso|esto|ello)$/iu;

/** Where what is named ends and the reason begins. */
const reason =
  /[,;.]\s|\s(?:because|since|as everybody|as everyone|weil|denn|parce que|car|puisque|porque|ya que)\s/iu;

/** What stands in single quotation marks; an apostrophe inside a word is none. */
const single = /(?<![\p{L}\p{N}])['‘’‚](?<inside>[^'‘’\n]{2,}?)['‘’](?![\p{L}\p{N}])/u;

const anyQuotation = /[“„«"][^“”„«»"]{2,}[”“»"]/u;
const isQuoted = (words: string): boolean => anyQuotation.test(words) || single.test(words);

/** Without the quotation marks around it; of "the 'Oh anything'" what stands in them. */
function bared(words: string): string {
  const quoted = single.exec(words)?.groups?.inside;
  const trimmed = (quoted ?? words).trim().replace(/^(?:and|und|et|y)\s+/iu, '');
  const inside = new RegExp(`^${mark}\\s*(?<inside>[^"“”„«»]+?)\\s*${mark}$`, 'su').exec(trimmed)?.groups
    ?.inside;
  return inside ?? trimmed.replace(/["“”„«»]/gu, '');
}

const places: readonly (readonly [number, RegExp])[] = [
  [-1, /^(?:last|letzt|derni|[uú]ltim)/iu],
  [1, /^(?:first|erst|premi|primer)/iu],
  [2, /^(?:second|zweit|deuxi|segund)/iu],
  [3, /^(?:third|dritt|troisi|tercer)/iu],
];
const placeOf = (ordinal: string): number => places.find(([, words]) => words.test(ordinal))?.[0] ?? -1;

/** "Leave out: Very well. To answer yours:" means these words, and no others; a word or two name what is spoken of. */
export function leftOutExactly(line: string, said: string): Correction | null {
  const words = bared(withoutPlease(line));
  const isExact = isQuoted(line) || /[,.!?:…]\s*\S/u.test(words) || words.split(/\s+/u).length >= fewestExact;
  return isExact ? { how: 'leave-out', words, line: withoutPlease(line), exact: true, said } : null;
}
const fewestExact = 5;

/** "Somebody who teaches me Python" is sought. */
export const seeksSomebody =
  /^(?:some(?:one|body)|anyone|anybody|a (?:person|mentor|teacher|partner|companion|buddy)|people|jemand(?:e[nm])?|leute|menschen|eine person|quelqu.un|des gens|une personne|alguien|gente|una persona)(?![\p{L}])/iu;
export const partToldBy = (words: string): ReturnType<typeof partOf> =>
  seeksSomebody.test(words) ? 'seek' : partOf(words);

/** What is named is to go; where it is the name of a kind of connection, that may be meant. */
export function leftOut(named: string, said: string): Correction {
  const words = named.replace(reallyOut, '').trim();
  const kinds = kindNamed(words.replace(ofAKind, ''));
  return { how: 'leave-out', words, ...(kinds.length > 0 && { kinds: { out: kinds, in: [] } }), said };
}

/** "The word engineer, everywhere"; of "den Kater lasst da raus" only what stands before the verb. */
const reallyOut =
  /(?:[\s,]+(?:lasst|nehmt|nimm|da|dort|ganz|überall|komplett|bitte|please|everywhere|altogether|entirely|completely|partout|complètement|del todo|entero))+$/iu;
const ofAKind =
  /^(?:(?:the|that|this|also|das|die|den|auch|le|la|l.|el)\s+)?(?:(?:kind|word|art|wort|genre|mot|tipo|palabra)\s+)?["“„«]?|["”“»]$/giu;

/** "Leave my offer in", "lasst den Garten stehen": what is to stay is not left out. */
export const isMeantToStay = (point: string): boolean =>
  /^(?:leave|take|lasst?|nimm|nehmt|laisse[rz]?)(?![\p{L}])(?!\s+(?:out|away|weg)(?![\p{L}]))/iu.test(
    point,
  ) && !goes.test(point);

const goes =
  /(?<![\p{L}])(?:out|away|off|aside|weg|raus|heraus|aus|beiseite|außen vor|draußen|fort|back|again|wieder|rein|hinein|auf|tomber|de côté)(?![\p{L}])/iu;
