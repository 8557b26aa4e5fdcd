// Words in answer to a draft that ask for nothing: they are what should be told, where they tell of the person.
import type { Correction } from '../../core/corrections.ts';
import { adds } from '../wishes.ts';
import { speaksToUs, toldIn } from '../wishes-spoken.ts';
import { isAboutTheText } from './about-the-text.ts';
import { partToldBy } from './built.ts';
import { pointOf } from './clauses.ts';
import { wordsBehindYes } from './only-words.ts';
import { partBegun } from './parts.ts';
import { tellsOfOneself } from './telling.ts';
import { sentenceOf } from './told.ts';

/** Words that ask for nothing, without what only leads up to them. */
export function toldAsItIs(said: string): Correction {
  const behind = wordsBehindYes(said);
  // "Two kids under five", behind "ok then:": nothing else can be meant.
  if (behind !== null && !speaksToUs(behind) && !isAboutTheText(behind))
    return tellsOfOneself(behind) ? toldWords(behind) : { how: 'words', words: sentenceOf(behind), said };
  const told = toldIn(said);
  if (told === '' || speaksToUs(told)) return { how: 'unknown', words: said, said };
  return toldWords(told);
}

function toldWords(said: string): Correction {
  const point = pointOf(said);
  const begun = said.slice(0, said.length - point.length);
  const words = (/[.,;:!–-]\s*$/u.test(begun) ? point : said).replace(
    /^(?:(?:oh|ah|ach|and|und|et|y|bon|alors|so|well|also|bueno|pues|entonces|dann anders|ok)[\s,:]+)+/iu,
    '',
  );
  // What speaks of the text, or to us, is no piece of it.
  if (isAboutTheText(said) || !tellsOfOneself(words)) return { how: 'unknown', words: said, said };
  const part = partToldBy(words);
  // "I am looking for somebody who ...", and nothing else: all of it, as under a label.
  const isAll = partBegun(words) !== null && !adds.test(words);
  return { how: 'words', words, ...(part && { part }), ...(isAll && { whole: true }), said };
}
