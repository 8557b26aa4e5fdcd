// What of a text may reach the other before two yeses: the rest of it, without the clauses in which its writer says yes.

import { secondWhy } from './read/grants.ts';
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { maybeYes, plainYes, tellsNo } from './wishes-undecided-words.ts';
import { sentences } from './wishes-words.ts';
import { namesHours } from './wishes-yes.ts';

/** A text taken apart: what may go on, and what of it says yes to meeting the other. */
export interface Apart {
  /** '' where nothing is left. */
  readonly rest: string;
  /** The sentences or clauses that are for nobody but us; '' where there are none. */
  readonly said: string;
  /**
   * `plain` where nothing else can be meant by them, `perhaps` where they may belong to an answer, `unsure` where it hangs
   * on something; null where nothing says yes.
   */
  readonly yes: 'plain' | 'perhaps' | 'unsure' | null;
}

/** Where a yes may stand: a question may begin with one, an answer that begins with "Yes." answers what was asked. */
export type Undecided = 'question' | 'answer';

/** Sets what says yes apart from what may go on to the other. */
export function yesApart(given: string, what: Undecided, about: ReadingAbout): Apart {
  const text = given.replace(thumbs, '').trim();
  const taken = sentences(text).map((sentence, at) => ofSentence(sentence, { what, at, about }));
  const said = taken.flatMap(({ cut }) => cut ?? []);
  if (said.length === 0) return { rest: text, said: '', yes: null };
  const rest = taken.flatMap(({ kept }) => kept ?? []).join(' ');
  const has = (how: Taken['yes']): boolean => taken.some(({ yes }) => yes === how);
  return { rest, said: said.join(' '), yes: has('unsure') ? 'unsure' : has('plain') ? 'plain' : 'perhaps' };
}

const thumbs = /\s*[👍✅👌💯☑✔](?:\p{Emoji_Modifier}|\uFE0F)*/gu;

/** The sentences of an answer that say no to meeting the other are for nobody but us; all of it where nothing else is left. */
export function withoutNo(text: string): string {
  const kept = sentences(text).filter((sentence) => !tellsNo.test(sentence));
  return kept.length > 0 ? kept.join(' ') : text;
}

interface Place {
  readonly what: Undecided;
  /** Which sentence of the text it is. */
  readonly at: number;
  readonly about: ReadingAbout;
}

interface Taken {
  readonly kept: string | null;
  readonly cut: string | null;
  readonly yes?: Apart['yes'];
}

function ofSentence(sentence: string, place: Place): Taken {
  const clauses = sentence.split(joints).filter((clause) => clause !== '');
  const tells = clauses.map((clause, at) => tellsYes(clause, at, clauses, place));
  const first = tells.indexOf(true);
  if (first < 0) {
    // "Sounds like my kind of person": no word of ours says so, and yet it is read as a yes.
    const mayAnswer = place.what === 'answer' && place.at === 0;
    const whole = !mayAnswer && !sentence.includes('?') && readsAsYes(sentence, place.about);
    return whole ? { kept: null, cut: sentence, yes: 'perhaps' } : { kept: sentence, cut: null };
  }
  const from = startOf(clauses, first);
  const to = endOf(clauses, tells.lastIndexOf(true));
  const cut = clauses.slice(from, to).join(' ');
  const kept = ended([...clauses.slice(0, from), ...clauses.slice(to)], sentence);
  const unsure = cut.includes('?') || hangs.test(cut.replace(plainYes, ' '));
  return { kept, cut, yes: unsure ? 'unsure' : plainYes.test(cut) ? 'plain' : 'perhaps' };
}

/** Between clauses, each with the mark that ends it. */
const joints = /(?<=[,;:–—])\s+|\s+(?=[–—-]\s)|\s+(?=(?:and|but|so|und|aber|et|mais|y|pero)\s)/iu;

/** What joins a clause to the one before it. */
const joining =
  /^[\s–—-]*(?:(?:and|but|so|also|und|aber|also|et|mais|alors|donc|y|e|pero|pues|entonces)(?![\p{L}])[\s,.…–-]*)+/iu;

function tellsYes(clause: string, at: number, all: readonly string[], { what, at: first }: Place): boolean {
  if (plainYes.test(clause) || maybeYes.test(clause)) return true;
  const bare = clause.replace(joining, '');
  if (!onlyYes.test(bare)) return false;
  if (what === 'question') return at === 0 || at === all.length - 1;
  // "Yes. I have a dog": the answer to what was asked; "And yes, it was a good school", "a garden, yes" are part of one.
  const isLast = at === all.length - 1;
  return at === 0 ? first > 0 && (isLast || isTurned(all[at + 1] ?? '')) : isLast && bare !== clause;
}

/** "Please do not introduce us": what was set apart as a yes is the contrary of one. */
export const forbids = (said: string): boolean => forbidding.test(said);
const forbidding =
  /(?<![\p{L}])(?:do not|don.t|does not|will not|won.t|would not|wouldn.t|rather not|never|nicht|keinesfalls|nie|ne|n['’]|pas|jamais|no (?:nos|me|le|la|lo|quiero|quisiera)|nunca)(?![\p{L}])/iu;

const onlyYes =
  /^\P{L}*(?:(?:oh|ooh|ah|well|na|ach|bon|bueno|yes|yep|yeah|yup|sure|please|ok(?:ay)?|of course|absolutely|definitely|certainly|gladly|ja|jawohl|doch|klar|gerne?|sehr|bitte|natürlich|unbedingt|oui|ouais|bien|sûr|volontiers|avec|plaisir|d.accord|merci|thanks|thank you|danke|s[íi]|que|claro|vale|por supuesto|con gusto|gracias)(?![\p{L}])\P{L}*)+$/iu;

/** "But", "only that": what is said of a yes. */
const isTurned = (clause: string): boolean =>
  /^\P{L}*(?:but|only|except|though|aber|nur|außer|mais|sauf|seulement|pero|salvo|s[oó]lo)(?![\p{L}])/iu.test(
    clause,
  );

const asking =
  '(?:do|does|did|is|are|was|were|can|could|would|will|may|who|what|when|where|which|why|how|ist|sind|hat|haben|kann|darf|wer|was|wann|wo|wie|warum|welche\\p{L}*|est-ce|a-t-|peut|puis|qui|que|quoi|quand|où|quel\\p{L}*|comment|pourquoi|quién|qué|cuándo|dónde|cuál\\p{L}*|cómo|por qué|tiene|es|está|puedo|habla|vive)(?![\\p{L}])';

/** With the clauses before it that only lead to it: "as I said, yes from me", "if you ask me, ...". */
function startOf(clauses: readonly string[], first: number): number {
  let from = first;
  while (from > 0 && isLead((clauses[from - 1] ?? '').replace(joining, ''))) from--;
  return from;
}
const isLead = (clause: string): boolean => leads.test(clause) || onlyYes.test(clause);
const leads =
  /^\P{L}*(?:(?:as|like|if|since|because|well|oh|ok(?:ay)?|no|then|by the way|anyway|wie|da|weil|wenn|falls|also|na|ach|übrigens|nein|comme|si|puisque|bon|bref|non|au fait|como|porque|bueno|pues|no|por cierto|y|et|und|and)(?![\p{L}])|\P{L}*$)/iu;

/** With what is said of it behind it; what goes on with "and" is another thing. */
function endOf(clauses: readonly string[], last: number): number {
  const asks = clauses.at(-1)?.includes('?') ?? false;
  const other = (clause: string) => goesOn.test(clause) || (asks && turnsToAsk.test(clause));
  let to = last + 1;
  while (to < clauses.length && !other(clauses[to] ?? '')) to++;
  return to;
}
/** "But does he smoke?", "may I ask whether": the question itself. */
const turnsToAsk = new RegExp(
  `^\\P{L}*(?:(?:but|aber|nur|mais|pero)\\s(?!(?:only|nur|wenn|if|seulement|si|solo|sólo)(?![\\p{L}]))|${asking})`,
  'iu',
);
const goesOn =
  /^[\s–—-]*(?:and|und|et|y|e)(?![\p{L}])\s+(?!(?:only|if|as|not|just|please|nur|wenn|wie|nicht|bitte|seulement|si|comme|pas|solo|sólo|como|no|que)(?![\p{L}]))/iu;

/** On which a yes hangs, or by which it is none. */
const hangs =
  /(?<![\p{L}])(?:if|unless|as long as|so long as|provided|only|except|but|not|no|never|\p{L}+n.t|cannot|until|when|once|whether|perhaps|maybe|wenn|falls|sofern|solange|nur|außer|aber|nicht|kein\p{L}*|nie|erst|ob|vielleicht|si|sauf|seulement|mais|pas|jamais|non|quand|peut-être|pourvu|pero|no|nunca|solo|sólo|salvo|mientras|siempre|cuando|quizás?)(?![\p{L}])/iu;

/** What is read as a yes by the rules, not by a guess; that some hours suit them answers when. */
function readsAsYes(sentence: string, about: ReadingAbout): boolean {
  if (namesHours(sentence)) return false;
  const { kind, why } = read(sentence, about);
  return kind === 'accept' && why !== secondWhy;
}

/** What is left of a sentence, as one. */
function ended(clauses: readonly string[], sentence: string): string | null {
  const left = clauses
    .join(' ')
    .replace(joining, '')
    .replace(/[\s,;:–—-]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(left)) return null;
  const mark = /[.!?…]+$/u.test(left) ? '' : (/[.!?…]+$/u.exec(sentence)?.[0] ?? '');
  return `${left.charAt(0).toUpperCase()}${left.slice(1)}${mark}`;
}
