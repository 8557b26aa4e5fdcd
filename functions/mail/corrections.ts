// What somebody would have otherwise in what was read back to them, said in free words: each thing for itself.
import type { Correction } from '../core/corrections.ts';
import { asItWas, asOnTheForm, isAboutTheText, onlySighs } from './corrections/about-the-text.ts';
import { toldAsItIs } from './corrections/as-told.ts';
import { asksNothing, saysWhyItGoes } from './corrections/beside.ts';
import { built, isMeantToStay, leftOut, leftOutExactly } from './corrections/built.ts';
import { bareOf, clausesOf, isCourtesy, onlyLeadsUp, pointOf } from './corrections/clauses.ts';
import { cured, isOrder, isTakenOut, onlyVerdict, stillThere } from './corrections/complaints.ts';
import { forms } from './corrections/forms.ts';
import { pronounOut } from './corrections/forms-out.ts';
import { labelOut } from './corrections/forms-quoted.ts';
import { kindsSaid } from './corrections/kinds.ts';
import { looselyOut, quotedOut } from './corrections/loosely.ts';
import { numberedIn, renumberedIn, withPlainNumbers } from './corrections/numbered.ts';
import { cutBeforeNumbers, goingByNumber, namesAPiece, wordedByNumber } from './corrections/numbered-told.ts';
import { onlyWordsIn } from './corrections/only-words.ts';
import { onlyThisOf, type PartSaid, partsSaid, partsTold } from './corrections/parts.ts';
import { adds, partOf, wordsAfterLabel } from './wishes.ts';
import { approves } from './wishes-approval.ts';
import { saysUndo } from './wishes-short.ts';
import { toldIn } from './wishes-spoken.ts';
import { pattern } from './wishes-words.ts';

/** Longer mails are stories, not corrections; what stands after this is read as words. */
const mostRead = 4_000;

/** What somebody would have otherwise, in the order in which they say it. Words that ask for nothing are told as they are. */
export function correctionsIn(text: string): readonly Correction[] {
  const said = withPlainNumbers(text.trim().slice(0, mostRead));
  const lines = said.split(/\n+/u).flatMap(cutBeforeNumbers);
  const renumbered = lines.flatMap((line) => byNumber(line) ?? []);
  if (renumbered.length > 0) {
    const others = lines.filter((line) => byNumber(line) === null).join('\n');
    return [...renumbered, ...(isNothingNew(others, true) ? [] : correctionsIn(others))];
  }
  const { before, parts, besides } = partsSaid(said, asksForMore);
  // "I can also give, for what it is worth: ..." is a label that says more than its part.
  const isLabel = parts.length === 1 && underLabel(said) !== null && before === '' && besides.length === 0;
  if (parts.length > 0 && !isLabel) {
    const led = before === '' ? [] : inClauses(before).filter((one) => !leadsOn(one));
    const told = partsAsCorrections(parts);
    // "Leave out 5 and 6. And what I look for: ...": only those go, and the words stand beside the rest.
    const struck = led.some(({ pieces }) => pieces?.become === 'out');
    return [...led, ...(struck ? told.map(besideTheRest) : told), ...besides.flatMap(correctionsIn)];
  }
  const whole = ofTheWhole(said);
  if (whole) return [whole];
  const told = partsTold(toldIn(said));
  return told.length > 0 && inClauses(said).every(({ how }) => how === 'words' || how === 'add')
    ? partsAsCorrections(told)
    : inClauses(said);
}

/** Other words for a piece by its number, in a line of their own or in running speech. */
const byNumber = (line: string): Correction | null => renumberedIn(line) ?? wordedByNumber(line);

/** Whether a sentence behind the words of a part is an instruction of its own. */
const asksForMore = (sentence: string): boolean =>
  plainCorrectionsIn(sentence).length > 0 || correctionOf(sentence)?.how === 'kinds';

/** What is said before the parts, and is no correction itself: "No, that is all muddled." */
const leadsOn = ({ how, said }: Correction): boolean =>
  how === 'words' || (how === 'unknown' && !isOrder(said));

/** Each part as all of it; where one is named twice, the second stands beside the first. */
const partsAsCorrections = (parts: readonly PartSaid[]): readonly Correction[] =>
  parts.map(({ part, words, adds: beside, said }, at): Correction => {
    const isAgain = parts.slice(0, at).some((earlier) => earlier.part === part);
    return beside || isAgain
      ? { how: 'add', words, part, said }
      : { how: 'words', words, part, whole: true, said };
  });

const besideTheRest = ({ words, part, said }: Correction): Correction => ({
  how: 'add',
  words,
  joins: true,
  ...(part && { part }),
  said,
});

/** What is asked for clause by clause. */
function inClauses(said: string): readonly Correction[] {
  const read = askedInOrder(clausesOf(said));
  if (read.every(({ correction }) => correction === null)) return [toldAsItIs(said)];
  const corrections: Correction[] = [];
  for (const [at, { clause, correction }] of read.entries()) {
    const before = corrections.at(-1);
    if (read.length > 1 && onlyVerdict(clause)) continue;
    if (before && isTakenOut(before) && saysWhyItGoes(clause)) continue;
    const asks = correction !== null && correction.how !== 'unknown' && !isCourtesy(clause);
    if (!asks && isNothingNew(clause, at === read.length - 1)) continue;
    if (
      correction?.how === 'leave-out-sentence' &&
      correction.words === '' &&
      correction.which === undefined
    ) {
      // "I do not like the bit about bread. Take it out."
      const meant = corrections.pop() ?? correction;
      const named = stillThere(meant.said);
      if (named.length > 0)
        corrections.push(...named.map((words) => leftOut(words, `${meant.said} ${clause}`)));
      else corrections.push({ ...correction, words: meant.words, said: `${meant.said} ${clause}`.trim() });
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
  return cured(corrections);
}

/** What each clause asks for. A clause that names a piece by its number is no text, whatever else it sounds like. */
function askedInOrder(clauses: readonly string[]): readonly Asked[] {
  const read: Asked[] = [];
  for (const clause of clauses) {
    const asked = askedIn(clause);
    const isVague = asked.every(({ how }) => vaguer.has(how)) && namesAPiece(clause);
    // "No. 4, hop, into the bin. The 6 too."
    const going = isVague ? goingByNumber(clause, read.at(-1)?.correction ?? null) : null;
    const unclear = isVague ? { how: 'unknown' as const, words: clause, said: clause } : null;
    const found = isVague ? [going ?? unclear] : asked.length > 0 ? asked : [null];
    read.push(...found.map((correction) => ({ clause, correction })));
  }
  return read;
}
interface Asked {
  readonly clause: string;
  readonly correction: Correction | null;
}
const vaguer: ReadonlySet<Correction['how']> = new Set(['add', 'say', 'words', 'unknown']);

/** What one clause asks for; in the middle of a sentence it may want several things gone. */
function askedIn(clause: string): readonly Correction[] {
  const correction = correctionOf(clause);
  const isVague = correction === null || correction.how === 'unknown';
  const isOut = correction?.how === 'leave-out' && !correction.line && !correction.pieces;
  const loosely = isVague || (isOut && quotedOut(clause).length > 0) ? looselyOut(clause) : [];
  if (loosely.length > 0) return loosely;
  return correction ? [correction] : [];
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
  // Numbers mean pieces only where a letter of ours gave them.
  const asked = clausesOf(text.trim().slice(0, mostRead))
    .flatMap(askedIn)
    // "Learning, not teaching" answers many a question: it changes words only in answer to them.
    .filter(({ pieces, how, vague }) => pieces === undefined && !(how === 'swap' && vague));
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
  'keep-only',
  'put-back',
]);
/** "Not before May", "without hurry" leave nothing out of a draft that they do not answer. */
const weakly = /^(?:not|without|nicht|ohne|pas|sans|no|sin)(?![\p{L}])/iu;
const mentions = pattern(
  'mention|add|include',
  'erwähn\\p{L}*|ergänz\\p{L}*|hinzu\\p{L}*|(?:schreibt?|setzt?) .{0,40}(?:rein|hinein|dazu)',
  'mentionne\\p{L}*|ajoute\\p{L}*',
  'menciona\\p{L}*|añad\\p{L}*',
);

/** After these the next sentence belongs to what they want told. */
const goesOn: ReadonlySet<Correction['how']> = new Set(['rather', 'add', 'say', 'words']);

/** The one thing that a clause asks for, or null where it is no instruction. */
function correctionOf(clause: string): Correction | null {
  const alone = onlyWordsIn(clause);
  if (alone)
    return { how: 'rather', words: alone.words, ...(alone.of && { instead: alone.of }), said: clause };
  const numbered = numberedIn(clause);
  if (numbered) return numbered;
  const line = labelOut.exec(clause)?.groups?.words;
  const exactly = line === undefined ? null : leftOutExactly(line, clause);
  if (exactly) return exactly;
  if (pronounOut.test(bareOf(clause))) return { how: 'leave-out-sentence', words: '', said: clause };
  const kinds = kindsSaid(clause) ?? kindsSaid(pointOf(clause)) ?? kindsSaid(bareOf(clause));
  if (kinds) return { how: 'kinds', words: clause, kinds, said: clause };
  const only = onlyThisOf(bareOf(clause));
  if (only) return { how: 'keep-only', ...only, said: clause };
  if (isMeantToStay(bareOf(clause))) return null;
  // "All things considered, I would ask you to add": courtesies may come before what is asked.
  const points = new Set([pointOf(clause), bareOf(clause), bareOf(toldIn(clause) || clause)]);
  for (const form of forms) {
    for (const point of form.raw ? [clause.trim()] : points) {
      const found = form.words.exec(point);
      const correction = found && built(form, found.groups ?? {}, point, clause);
      if (correction) return form.vague ? { ...correction, vague: true } : correction;
    }
  }
  return null;
}

/** Whether each line says "leave out: ...": all that stands behind it is meant, whatever it holds. */
export const leavesOutLines = (text: string): boolean =>
  text
    .trim()
    .split(/\n+/u)
    .every((line) => labelOut.test(line.trim()));

/** A name below stands beside a correction and says nothing more, nor does what leads up to one. */
const onlyAName = /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?[.!]?$/u;
const isNothingNew = (clause: string, isLast: boolean): boolean =>
  isCourtesy(clause) ||
  asksNothing(clause) ||
  toldIn(clause) === '' ||
  approves(clause) ||
  onlySighs(clause) ||
  onlyLeadsUp(clause) ||
  (isLast && onlyAName.test(clause)) ||
  !/\p{L}/u.test(clause);
