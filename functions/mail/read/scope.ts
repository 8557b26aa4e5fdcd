// To what a yes or an end is said: whether all that stands around it is understood, takes it back, or is about something else.

import { closingAt } from './closing.ts';
import type { Interpreted } from './interpret.ts';
import type { Normalised } from './normalise.ts';
import type { Statement } from './statements.ts';

/** The places of words that no phrase, day or polite close explains; the little words between them need no explaining. */
function unexplainedIn({ text, phrases }: Interpreted): readonly number[] {
  const told = new Set<number>();
  for (const { start, end } of [...phrases.standing, ...phrases.overlaid, ...phrases.days])
    for (let at = start; at < end; at += 1) told.add(at);
  const close = closingAt(text.tokens);
  return text.tokens.flatMap((token, at) =>
    told.has(at) || token.text.length <= 2 || at >= close ? [] : [at],
  );
}

/** Whether phrases explain every word of what decides: all of the text, or a sentence that stands on its own beside nothing contrary. */
export function isExplained(interpreted: Interpreted): boolean {
  const { verdict, text, said } = interpreted;
  const sentence = verdict.shown?.sentence;
  const alone = said.statements.every((one) => one.sentence === sentence || one.kind === 'update');
  // Meeting, wanting and asking politely are understood, too.
  return unexplainedIn(interpreted).every((at) => alone && text.tokens[at]?.sentence !== sentence);
}

/** "Yes, nice, but I am not doing it after all": a negation in what decides, or behind a "but", that no phrase took in. */
export function isNegated({ phrases, text, verdict }: Interpreted): boolean {
  const sentence = verdict.shown?.sentence;
  const turn =
    phrases.standing.find(({ signal }) => signal === 'contrast')?.start ?? Number.POSITIVE_INFINITY;
  return phrases.standing.some(
    ({ signal, start }) => signal === 'not' && (text.tokens[start]?.sentence === sentence || start > turn),
  );
}

/** He, she and they, where they begin a clause: what follows is somebody else's wish. */
const somebodyElse: ReadonlySet<string> = new Set(
  'he she they er elle ils elles ella ellos lei lui loro ele ela eles hij zij ona oni han hon hun он она они'.split(
    ' ',
  ),
);

/** The same and an article, or "we", in other languages: only where the yes follows directly. */
const somebodyNear: ReadonlySet<string> = new Set('il el on de dei'.split(' '));

/** "Sie" is she beside these, folded, and you beside others. */
const singular: ReadonlySet<string> = new Set('wurde mochte will hatte freut mag ware'.split(' '));

/** What says yes to an offer and to a fact alike; "gladly" and "yes please" are for offers alone. */
const confirming: ReadonlySet<string> = new Set(
  'yes yeah yep yup aye sure ok okay right ja jo jep klar sicher natuurlijk oui ouais si sim claro certo da tak jasne да ага ano hai'.split(
    ' ',
  ),
);

/** Where these follow a yes, what comes behind them is what it is said to: "count me in for the picnic". */
const aiming: ReadonlySet<string> = new Set(
  'for to at with on in about für fur zu zum zur bei mit mitm beim pour à a au aux avec dans para por con en al per alla al con em ao na no com voor bij met op naar w we z ze na do dla för på til med till i for om hos с со на в к ко для из по'.split(
    ' ',
  ),
);

/** Articles and whose it is, folded: "I accept your excuses". */
const objects: ReadonlySet<string> = new Set(
  'the das die den le la les l el los las lo il gli o os as het det your his her their vos votre sus sua suas seu seus ihre eure'.split(
    ' ',
  ),
);

/** Whether the next word says to what a yes is said: "count me in for", "I accept your". */
const isAimed = (shown: Statement, next: string): boolean =>
  aiming.has(next) || (shown.end - shown.start <= 2 && objects.has(next));

/** What an occasion follows, folded. */
const occasion: ReadonlySet<string> = new Set('for pour fur para per voor till til na do на'.split(' '));

/** An end in so few words may belong to others: "stop it, you make me blush". */
const curt = 2;

/** With more words than these that nothing explains, much else is spoken of. */
const aFew = 4;

/** A yes in whose clause somebody else is spoken of first. */
function isOthers(shown: Statement, { tokens }: Normalised): boolean {
  const clause = tokens[shown.start]?.clause;
  const first = tokens.findIndex((token) => token.clause === clause);
  const [word = '', next = ''] = [tokens[first]?.text, tokens[first + 1]?.text];
  if (word === 'sie' && singular.has(next)) return true;
  return (
    first < shown.start && (somebodyElse.has(word) || (first + 1 === shown.start && somebodyNear.has(word)))
  );
}

/** Somebody, folded. */
const somebody: ReadonlySet<string> = new Set(
  'somebody someone people jemand jemanden jemandem andere anderen quelqu alguien quien quienes alguem quem qualcuno qualcun chi iemand anderen ktos komus kogos nagon noen nogen kto кому кто кому-то кого'.split(
    ' ',
  ),
);

/** Another one, or rather: what is wanted instead of what we asked, folded. */
const instead: ReadonlySet<string> = new Set(
  'instead else another anderen anderem andere anders annen anden annan autre otra otro outra outro altro altra inny innym inna innego inneg другим другого другои другую lieber liever plutot hellere heller hellre piuttosto raczej лучше'.split(
    ' ',
  ),
);

/** "Put me in touch with another one", "introduce me rather to the cellist", "yes, but with somebody else": not what we asked. */
function isInstead(shown: Statement, { tokens }: Normalised): boolean {
  const somebodyNew = tokens.some(
    ({ text, sentence }, at) =>
      sentence === shown.sentence &&
      at >= shown.end &&
      somebody.has(text) &&
      tokens.slice(at + 1, at + 4).some((token) => token.sentence === sentence && instead.has(token.text)),
  );
  if (somebodyNew) return true;
  return tokens.some(
    ({ text, clause }, at) =>
      clause === shown.clause &&
      at > shown.start &&
      instead.has(text) &&
      !['one', 'l', 'each'].includes(tokens[at - 1]?.text ?? ''),
  );
}

/** "Go ahead and introduce him to somebody who cares", "it would be fun. For somebody with evenings". */
function isForOthers(shown: Statement, { tokens }: Normalised): boolean {
  // "Let him write to somebody else", in languages that need no preposition.
  if (somebody.has(tokens[shown.end]?.text ?? '')) return true;
  const next = (tokens[shown.end - 1]?.sentence ?? 0) + 1;
  return tokens.some(({ text, sentence }, at) => {
    if (at <= shown.start || !aiming.has(text) || !somebody.has(tokens[at + 1]?.text ?? '')) return false;
    const before = tokens[at - 1];
    const begins = sentence === next && before?.sentence !== next;
    return (
      begins ||
      (sentence < next && /^(?:him|her|them|ihn|sie|lo|la|hem|haar|\w+sel[oa])$/.test(before?.text ?? ''))
    );
  });
}

/** Says, writes, begs, in the third person, folded: what follows their colon are somebody else's words. */
const tells =
  /^(?:says|said|saying|writes|wrote|write|tells|told|telling|begged|begs|asked|asks|shouts|shouted|whispers|whispered|insists|insisted|urges|urged|sagt|sagte|meint|meinte|schreibt|schrieb|bat|bittet|fragt|fragte|ruft|rief|dit|disait|ecrit|ecrivait|repete|repetait|demande|demandait|crie|dice|decia|dijo|escribe|escribio|repite|pide|pidio|diz|disse|dizia|escreve|escreveu|pede|pediu|diceva|scrive|scrisse|detto|ripete|chiede|zegt|zei|schreef|schrijft|vraagt|roept|mowi|mowil|mowila|powiedzial|powiedziala|pisze|prosi|siger|sagde|skriver|skrev|beder|bad|sier|sa|sager|ber|говорит|сказал|сказала|пишет|просит|твердит)$/;

/** Who speaks of themselves says it themselves, folded: "I say: introduce us". */
const oneself: ReadonlySet<string> = new Set('i ill id ich je j yo eu io ik ja jag jeg я'.split(' '));

/** "My sister keeps saying: introduce us": what stands behind somebody else's colon is theirs. */
function isReported(shown: Statement, { tokens }: Normalised): boolean {
  const colon = tokens.findLastIndex(
    ({ before, sentence }, at) => at <= shown.start && sentence === shown.sentence && before.includes(':'),
  );
  if (colon < 0) return false;
  const ahead = tokens.slice(0, colon).filter(({ sentence }) => sentence === shown.sentence);
  return ahead.some(({ text }) => tells.test(text)) && !ahead.some(({ text }) => oneself.has(text));
}

/**
 * What a yes or an end may be said to. `open`: to what we asked, as far as one can see. `fact`: a single yes before
 * words that nothing explains may confirm these ("yes, this is still my address"); `sentence`, where they stand in
 * another sentence. `beside`: much stands beside it. `trailing`: something that is no person to be met follows
 * directly. `other`: to something else ("count me in for the picnic"), or it is the wish of somebody else.
 */
export type Scope = 'open' | 'fact' | 'sentence' | 'beside' | 'trailing' | 'other';

/** What the yes or the end that the rules see may be said to. Where it speaks of meeting, it is to that. */
export function scopeOf(interpreted: Interpreted): Scope {
  const { verdict, text, phrases, said, days } = interpreted;
  const { shown } = verdict;
  if (!shown) return 'open';
  const unexplained = unexplainedIn(interpreted);
  const sentenceOf = (at: number): number | undefined => text.tokens[at]?.sentence;
  const meetings = phrases.overlaid.filter(({ signal }) => signal === 'meet');
  const inside = unexplained.filter((at) => sentenceOf(at) === shown.sentence);
  if (verdict.kind !== 'accept') {
    const short = verdict.kind === 'leave' && shown.end - shown.start <= curt;
    return short && inside.length > 0 ? 'other' : 'open';
  }
  const clause = text.tokens[shown.start]?.clause;
  const theirs = isOthers(shown, text) || isReported(shown, text) || isForOthers(shown, text);
  if (theirs || isInstead(shown, text)) return 'other';
  // "Hello Moni, Saturday suits, I bring the salad": that a day suits says yes to whatever was planned for it.
  const suits =
    shown.end - shown.start === 1 && days.some(({ end, single }) => single && end === shown.start);
  if (suits && unexplained.length > aFew) return 'other';
  const dated = days.some(({ start }) => sentenceOf(start) === shown.sentence);
  const named = text.tokens[shown.end + 1]?.sentence === shown.sentence;
  // "Count me in for the meeting on Thursday": a day of theirs, not ours.
  const [next = '', behind] = [text.tokens[shown.end]?.text, shown.end + 1];
  const daily = days.some(({ start, end }) => start <= behind && behind < end);
  if (shown.trailing && occasion.has(next) && dated && !daily) return 'other';
  const meetsBeside = meetings.some(({ start }) => text.tokens[start]?.clause === clause);
  if (shown.trailing && named && inside.some((at) => at >= shown.end) && !meetsBeside)
    return isAimed(shown, next) || dated ? 'other' : 'trailing';
  const more = said.statements.filter(({ kind }) => kind === 'assent').length > 1;
  if (more || dated) return 'open';
  const confirms = shown.end - shown.start === 1 && confirming.has(text.tokens[shown.start]?.text ?? '');
  if (confirms && !meetsBeside && inside.some((at) => at >= shown.end)) return 'fact';
  if (confirms && !meetsBeside && unexplained.some((at) => at >= shown.end)) return 'sentence';
  const meets = meetings.some(({ start }) => sentenceOf(start) === shown.sentence);
  return unexplained.length >= 2 && !meets ? 'beside' : 'open';
}
