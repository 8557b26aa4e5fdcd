// Pieces of a draft named by their numbers in running speech: "No. 4, hop, into the bin. The 6 too", "at 1 please: new words".
import type { Correction } from '../../core/corrections.ts';
import { isAboutTheText } from './about-the-text.ts';
import { any } from './form.ts';
import { noun, numberOf, one, out, spelled, withoutCourtesies } from './numbered.ts';

const the = '(?:the|that|die|der|das|den|dem|le|la|les|el|los|las)';
const figure = `(?:#?(?<digits>\\d{1,2})|(?<spelled>${spelled})|(?<one>${one}))`;
const at = any(
  'for|at|in|as for|with|on|under',
  'bei|beim|zu|zum|zur|unter|in|im|für',
  'pour|au|à|en|dans|sous',
  'para|en|con|a',
);
/** "No one", "no two days": "no" is short for a number only before figures. */
const noWord = '(?!no\\.?\\s+\\p{L})';
/** A number behind the name of a piece: "piece two", "le numéro 4". */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])${noWord}(?:${noun})\\s*\\.?\\s*${figure}(?![\\p{L}\\p{N}])`,
  'iu',
);
/** Figures behind an article, and no date or measure: "le 6 aussi", "die 5 noch", not "le 6 mai", "the 5 of us". */
const bareFigure = new RegExp(
  `(?<![\\p{L}\\p{N}])${the}\\s+#?(?<digits>\\d{1,2})(?=\\s*(?:$|[.,;!]|${any('too|as well|also|please|can|may|should|must|goes|out|and', 'auch|bitte|noch|kann|können|soll|muss|raus|weg|und', 'aussi|également|à|peut|doit|et|s.il', 'también|puede|debe|por favor|fuera|y')}(?![\\p{L}])))`,
  'iu',
);

/** Every word for taking out, and where people throw what they do not want. */
const goesOut = new RegExp(
  `(?<![\\p{L}])(?:${out}|${any(
    'bin|trash|rubbish|dustbin',
    'müll|tonne|papierkorb|mülleimer',
    'poubelle|corbeille|à (?:retirer|enlever|supprimer|ôter|jeter)|dégage\\p{L}*',
    'basura|papelera|a la calle',
  )})(?![\\p{L}])`,
  'iu',
);
const stays = new RegExp(
  `(?<![\\p{L}])${any(
    'not|n.t|stays?|stay|keep|remains?|fine|good|right|change|move|replace|instead',
    'nicht|bleib\\p{L}*|behalt\\p{L}*|gut|passt|richtig|änder\\p{L}*|ersetz\\p{L}*|statt\\p{L}*',
    'n.est|ne|rest\\p{L}*|gard\\p{L}*|bien|bonne?|chang\\p{L}*|remplac\\p{L}*|plutôt',
    'no es(?:tá)?|qued\\p{L}*|dej\\p{L}*|bien|cambi\\p{L}*|reempla\\p{L}*|mejor',
  )}(?![\\p{L}])`,
  'iu',
);
/** "Le 6 aussi": what became of the one before. */
const tooIsMeant = new RegExp(
  `(?<![\\p{L}])${any('too|as well|also|likewise|same', 'auch|ebenso|genauso|ebenfalls', 'aussi|également|pareil', 'también|igual')}(?![\\p{L}])`,
  'iu',
);
/** "I have 3 dogs and number 4 is coming": whoever tells of themselves says so before the number. */
const tells =
  /(?<![\p{L}])(?:i|my|our|ich|wir|mein\p{L}*|we|je|j['’]\p{L}+|nous|mon|ma|mes|yo|mis?)(?![\p{L}])/iu;
const farIn = 40;

/** Where a clause names a piece by its number; null where it names none, or tells of somebody. */
function nameIn(clause: string): { readonly number: number; readonly index: number } | null {
  const found = named.exec(clause) ?? bareFigure.exec(clause);
  if (!found || found.index > farIn || tells.test(clause.slice(0, found.index))) return null;
  return { number: numberOf(found.groups ?? {}), index: found.index };
}

/** Whether a clause speaks of a piece by its number: it is no text of theirs, whatever it asks for. */
export const namesAPiece = (clause: string): boolean => nameIn(clause) !== null || labelled(clause) !== null;

const allNumbers = /(?<![\p{L}\p{N}])#?(?<digits>\d{1,2})(?![\p{L}\p{N}])/gu;

/** "No. 4, hop, into the bin", "only the 5 left to take out"; behind such a one "the 6 too" means the same. */
export function goingByNumber(clause: string, before: Correction | null): Correction | null {
  const name = nameIn(clause);
  if (!name || stays.test(clause) || clause.includes('?') || clause.split(/\s+/u).length > mostWords)
    return null;
  const goesOn = tooIsMeant.test(clause) && before?.pieces?.become === 'out';
  if (!goesOn && !goesOut.test(clause)) return null;
  const figures = [...clause.matchAll(allNumbers)].map(({ groups }) => Number(groups?.digits));
  const numbers = [...new Set([name.number, ...figures])];
  return { how: 'leave-out', words: '', pieces: { numbers, become: 'out' }, said: clause };
}
const mostWords = 16;

const piece = `(?:${at}\\s+)?(?:${the}\\s+)?(?:${noWord}(?:${noun})\\s*\\.?\\s*${figure}|(?<=(?:${at})\\s+(?:${the}\\s+)?)#?(?<bare>\\d{1,2}))`;
const politely = `(?:[\\s,]+${any('please', 'bitte|lieber', 's.il (?:vous|te) pla[iî]t|svp|plutôt', 'por favor|mejor')})*`;
const reads = any(
  '(?:i would|i.d) (?:rather |prefer to )?(?:have (?:it|that) (?:say|read)|say|write|put)|(?:please )?(?:write|say|put)|(?:it|that) (?:should|could|ought to) (?:say|read)|let it say',
  '(?:schreibt?|sagt?|setzt?)(?: (?:bitte|lieber|einfach|da|doch))*|(?:soll(?:te)?|muss) (?:es |das |da )?(?:heißen|stehen)|hätte ich gern',
  '(?:écrivez|mettez|dites)(?: plutôt)?|je (?:préfère|préférerais|voudrais)(?: (?:écrire|dire|mettre))?|(?:il faut|il faudrait) (?:dire|écrire|lire|mettre)',
  '(?:escribid|escriban|poned|pongan|decid|digan|pon|escribe)(?: mejor)?|(?:debería|tiene que) (?:decir|poner)|preferiría(?: que (?:diga|dijera|ponga))?',
);
const that = any('that\\s+', ',?\\s*dass\\s+', 'qu[e’\u0027]\\s*', 'que\\s+');
const forms: readonly RegExp[] = [
  // "Bei 1 bitte: Ich war ...", "For number two: ...".
  `${piece}${politely}\\s*:\\s*(?<words>\\S.*)`,
  // "For piece two, I would have it say that I enjoy long letters."
  `${piece}${politely}[\\s,:]+${reads}${politely}(?:\\s*:\\s*|[\\s,]+(?:${that})?)(?<words>\\S.*)`,
].map((said) => new RegExp(`^(?:(?:and|und|et|y|then|dann|puis|ok|well)[\\s,]+)*${said}$`, 'isu'));

function labelled(clause: string): { readonly number: number; readonly words: string } | null {
  for (const form of forms) {
    const groups = form.exec(clause.trim())?.groups;
    const words = groups?.words;
    if (words !== undefined)
      return { number: numberOf({ ...groups, digits: groups?.digits ?? groups?.bare }), words };
  }
  return null;
}

/** "At 1 please: I was a teacher", "for piece two, I would have it say that ...": other words for that piece. */
export function wordedByNumber(line: string): Correction | null {
  const found = labelled(line);
  if (!found) return null;
  const words = withoutCourtesies(found.words).replace(/^["“„«]\s*([^"“”„«»]+?)\s*["”“»]([.!]?)$/u, '$1$2');
  if (isAboutTheText(words)) return null;
  const told = words.charAt(0).toUpperCase() + words.slice(1);
  return { how: 'rather', words: told, pieces: { numbers: [found.number], become: 'words' }, said: line };
}

/** A line, cut before the sentence that gives a numbered piece other words: "Nearly. For piece two, say that ...". */
export function cutBeforeNumbers(line: string): readonly string[] {
  const sentences = line.split(/(?<=[.!?…])\s+/u);
  const from = sentences.findIndex((_, at) => at > 0 && labelled(sentences.slice(at).join(' ')) !== null);
  return from < 0 || labelled(line)
    ? [line]
    : [sentences.slice(0, from).join(' '), sentences.slice(from).join(' ')];
}
