// What somebody would have otherwise in what was read back to them, said in free words: each thing for itself.
import type { Correction } from '../core/corrections.ts';
import { asItWas, asOnTheForm, isAboutTheText, onlySighs } from './corrections/about-the-text.ts';
import { bareOf, clausesOf, isCourtesy, onlyLeadsUp, pointOf } from './corrections/clauses.ts';
import { type Form, mark } from './corrections/form.ts';
import { forms } from './corrections/forms.ts';
import { pronounOut } from './corrections/forms-out.ts';
import { labelOut } from './corrections/forms-quoted.ts';
import { isWholeThought, sentenceOf, verbSecond, withoutPlease } from './corrections/told.ts';
import { adds, partOf, wordsAfterLabel } from './wishes.ts';
import { approves } from './wishes-approval.ts';
import { saysUndo } from './wishes-short.ts';
import { speaksToUs, toldIn } from './wishes-spoken.ts';
import { pattern } from './wishes-words.ts';

/** Longer mails are stories, not corrections; what stands after this is read as words. */
const mostRead = 4_000;

/** What somebody would have otherwise, in the order in which they say it. Words that ask for nothing are told as they are. */
export function correctionsIn(text: string): readonly Correction[] {
  const said = text.trim().slice(0, mostRead);
  const whole = ofTheWhole(said);
  if (whole) return [whole];
  const clauses = clausesOf(said);
  const read = clauses.map((clause) => ({ clause, correction: correctionOf(clause) }));
  if (read.every(({ correction }) => correction === null)) return [toldAsItIs(said)];
  const corrections: Correction[] = [];
  for (const [at, { clause, correction }] of read.entries()) {
    const before = corrections.at(-1);
    if (isNothingNew(clause, at === clauses.length - 1)) continue;
    if (correction?.how === 'leave-out-sentence' && correction.words === '') {
      // "I do not like the bit about bread. Take it out."
      const meant = corrections.pop() ?? correction;
      corrections.push({ ...correction, words: meant.words, said: `${meant.said} ${clause}`.trim() });
    } else if (correction) {
      corrections.push(correction);
    } else if (before && goesOn.has(before.how) && !isAboutTheText(clause)) {
      corrections[corrections.length - 1] = {
        ...before,
        words: `${before.words} ${clause}`,
        said: `${before.said} ${clause}`,
      };
    } else {
      corrections.push({ how: 'unknown', words: clause, said: clause });
    }
  }
  return corrections;
}

/** "I can also give: ..." says itself where the words belong. */
function underLabel(said: string): Correction | null {
  const words = wordsAfterLabel(said);
  const label = words === null ? '' : said.slice(0, said.indexOf(':'));
  const part = partOf(label);
  if (words === null || part === null || isOut(correctionOf(said))) return null;
  return adds.test(label)
    ? { how: 'add', words: words.trim(), part, said }
    : { how: 'words', words: words.trim(), part, whole: true, said };
}

/** What is said of all of the draft at once. */
function ofTheWhole(said: string): Correction | null {
  const labelled = underLabel(said);
  if (labelled) return labelled;
  if (asOnTheForm(said)) return { how: 'form', words: '', said };
  return saysUndo(said) || asItWas(said) ? { how: 'undo', words: '', said } : null;
}

const isOut = (correction: Correction | null): boolean => correction !== null && plain.has(correction.how);

/**
 * The same of a mail that answers no draft: empty but where it plainly says that words of ours are to change. Where it
 * could be news as well ("add that I sing"), the caller says whether that counts.
 */
export function plainCorrectionsIn(text: string, { orMore = false } = {}): readonly Correction[] {
  const asked = clausesOf(text.trim().slice(0, mostRead)).flatMap((clause) => correctionOf(clause) ?? []);
  const isPlain = asked.some(
    ({ how, said }) =>
      (plain.has(how) && !weakly.test(pointOf(said))) || (orMore && how === 'add' && mentions.test(said)),
  );
  return isPlain ? asked.filter(({ how, words, which }) => how !== 'unknown' && (words !== '' || which)) : [];
}

const plain: ReadonlySet<Correction['how']> = new Set([
  'swap',
  'leave-out',
  'leave-out-sentence',
  'leave-out-from',
  'put-back',
]);
/** "Not before May", "without hurry" leave nothing out of a draft that they do not answer. */
const weakly = /^(?:not|without|nicht|ohne|pas|sans|no|sin)(?![\p{L}])/iu;
const mentions = pattern(
  'mention|add|include',
  'erwähn\\p{L}*|ergänz\\p{L}*|hinzu\\p{L}*',
  'mentionne\\p{L}*|ajoute\\p{L}*',
  'menciona\\p{L}*|añad\\p{L}*',
);

/** After these the next sentence belongs to what they want told. */
const goesOn: ReadonlySet<Correction['how']> = new Set(['rather', 'add', 'say', 'words']);

/** The one thing that a clause asks for, or null where it is no instruction. */
function correctionOf(clause: string): Correction | null {
  const line = labelOut.exec(clause)?.groups?.words;
  const exactly = line === undefined ? null : leftOutExactly(line, clause);
  if (exactly) return exactly;
  if (pronounOut.test(bareOf(clause))) return { how: 'leave-out-sentence', words: '', said: clause };
  // "All things considered, I would ask you to add": courtesies may come before what is asked.
  const points = new Set([pointOf(clause), bareOf(clause), bareOf(toldIn(clause) || clause)]);
  for (const form of forms) {
    for (const point of points) {
      const found = form.words.exec(point);
      const correction = found && built(form, found.groups ?? {}, point, clause);
      if (correction) return correction;
    }
  }
  return null;
}

/** "Leave out: Very well. To answer yours:" means these words, and no others; a word or two name what is spoken of. */
function leftOutExactly(line: string, said: string): Correction | null {
  const words = bared(withoutPlease(line));
  const isExact = isQuoted(line) || /[.!?:…]\s*\S/u.test(words) || words.split(/\s+/u).length >= fewestExact;
  return isExact ? { how: 'leave-out', words, exact: true, said } : null;
}
const fewestExact = 5;

/** Whether each line says "leave out: ...": all that stands behind it is meant, whatever it holds. */
export const leavesOutLines = (text: string): boolean =>
  text
    .trim()
    .split(/\n+/u)
    .every((line) => labelOut.test(line.trim()));

type Groups = Readonly<Record<string, string | undefined>>;

function built(form: Form, groups: Groups, point: string, said: string): Correction | null {
  const { how, ends } = form;
  const words = bared(groups.words ?? groups.quoted ?? groups.bare ?? '');
  if (ends && !ends.test(point)) return null;
  switch (how) {
    case 'swap':
      return {
        how,
        words,
        instead: bared((groups.instead ?? groups.other ?? '').split(reason)[0] ?? ''),
        said,
      };
    case 'leave-out-sentence':
      return groups.ordinal ? { how, words: '', which: placeOf(groups.ordinal), said } : { how, words, said };
    case 'leave-out':
    case 'leave-out-from':
    case 'put-back': {
      const whole = groups.words ?? '';
      const exact = how === 'leave-out' && isQuoted(whole);
      const named = how === 'leave-out' && !exact ? bared(words.split(reason)[0] ?? '') : words;
      if (named.length < 2 || named.length >= 160) return null;
      return { how, words: named, ...(exact && { exact }), said };
    }
    case 'add':
    case 'say': {
      const told = withoutPlease(groups.fragment ?? words);
      if (speaksToUs(told) || (form.weak && isAboutTheText(told)))
        return { how: 'unknown', words: said, said };
      if (groups.fragment !== undefined && !isWholeThought(told))
        return { how: 'unknown', words: said, said };
      const part = partToldBy(told);
      return {
        how,
        words: afterDass.test(point) ? verbSecond(told) : sentenceOf(told),
        ...(part && { part }),
        said,
      };
    }
    default: {
      const told = how === 'rather' ? withoutPlease(words) : said;
      if (speaksToUs(told)) return { how: 'unknown', words: said, said };
      if (groups.ordinal) return { how, words: told, which: placeOf(groups.ordinal), said };
      const part = how === 'rather' && seeksSomebody.test(told) ? 'seek' : null;
      return { how, words: told, ...(part && { part }), said };
    }
  }
}

const afterDass = /^[^:]{0,60}(?<![\p{L}])dass\s/iu;

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

/** Words that ask for nothing, without what only leads up to them. */
function toldAsItIs(said: string): Correction {
  const told = toldIn(said);
  if (told === '' || speaksToUs(told)) return { how: 'unknown', words: said, said };
  return toldWords(told);
}

function toldWords(said: string): Correction {
  const point = pointOf(said);
  const begun = said.slice(0, said.length - point.length);
  const words = (/[.,;:!–-]\s*$/u.test(begun) ? point : said).replace(
    /^(?:(?:oh|ah|ach|and|und|et|y)[\s,]+)+/iu,
    '',
  );
  // What speaks of the text, or to us, is no piece of it.
  if (isAboutTheText(said)) return { how: 'unknown', words: said, said };
  const part = partToldBy(words);
  return { how: 'words', words, ...(part && { part }), said };
}

/** "Somebody who teaches me Python" is sought. */
const seeksSomebody =
  /^(?:some(?:one|body)|anyone|anybody|a (?:person|mentor|teacher|partner|companion|buddy)|people|jemand(?:e[nm])?|leute|menschen|eine person|quelqu.un|des gens|une personne|alguien|gente|una persona)(?![\p{L}])/iu;
const partToldBy = (words: string): ReturnType<typeof partOf> =>
  seeksSomebody.test(words) ? 'seek' : partOf(words);

/** "Leave it as it is": the draft stands. */
export const saysItStays = (text: string): boolean => stays.test(text.trim()) || stays.test(bareOf(text));

const stays = new RegExp(
  `^(?:${[
    '(?:leave|keep) (?:it|this|that|everything|all)(?: all)?(?: just)?(?: as it (?:is|stands)| like (?:this|that)| so| as is| that way| unchanged)?|(?:do not|don.t) (?:change|touch) (?:a thing|anything|a word|a comma|it)|(?:nothing|no need) to change|that.s (?:so |really |totally )?me',
    '(?:lasst?|so lassen|kann so bleiben|bleibt so)(?: es)?(?: bitte)?(?: alles)?(?: so)?(?: bleiben)?|(?:bitte )?(?:ändert|ändern|ändere) (?:bitte )?nichts|(?:bitte )?nichts (?:mehr )?ändern|es (?:kann|soll) so bleiben',
    '(?:laisse[rz]?|garde[rz]?)(?:-le|-la)?(?: tout)?(?: comme (?:ça|cela|c.est)| tel quel| ainsi)|ne (?:changez|touchez|change|touche) (?:plus )?(?:à )?rien',
    '(?:d[eé]ja(?:d)?lo|d[eé]jenlo|que quede)(?: todo)?(?: tal cual| as[ií]| como est[aá])?|no (?:cambi[eé]is|cambies|cambien|toqu[eé]is|toques|toquen) (?:nada|ni una coma)',
  ].join('|')})(?:\\s+(?:please|bitte|svp|por favor|thanks|danke|merci|gracias))?[\\s.!]*$`,
  'iu',
);

/** A name below stands beside a correction and says nothing more, nor does what leads up to one. */
const onlyAName = /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?[.!]?$/u;
const isNothingNew = (clause: string, isLast: boolean): boolean =>
  isCourtesy(clause) ||
  toldIn(clause) === '' ||
  approves(clause) ||
  onlySighs(clause) ||
  onlyLeadsUp(clause) ||
  (isLast && onlyAName.test(clause)) ||
  !/\p{L}/u.test(clause);
