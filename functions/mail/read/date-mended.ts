// A day that is put right in the same breath: "until the 18th, no wait, the 25th", "in April, no, make it May".

import type { SpokenDay } from './dates.ts';
import type { Phrases } from './find.ts';
import type { Normalised, Token } from './normalise.ts';

/** Phrases as lists of folded words, from lines in which semicolons part them. */
export const phrasesOf = (...lines: readonly string[]): readonly (readonly string[])[] =>
  lines
    .join(';')
    .split(';')
    .map((phrase) => phrase.split(' '));

/** Whether a phrase stands at that place, within one sentence. */
export const standsAt = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every(
    (word, offset) =>
      tokens[at + offset]?.text === word && tokens[at + offset]?.sentence === tokens[at]?.sentence,
  );

/** Whether a clause begins at that place. */
export const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.clause !== tokens[at]?.clause;

/** What takes back the day before it, folded; several may follow each other: "nein, Quatsch,". */
const mends = phrasesOf(
  'no;nope;sorry;wait;no wait;no sorry;oops;hang on;hold on;actually;correction;i mean;i meant;make it;make that;rather;scratch that;better;better make it;say',
  'nein;ach nein;ah nein;oh nein;quatsch;blodsinn;moment;warte;stopp;sorry;pardon;entschuldigung;korrektur;ich meine;ich meinte;ich meinte naturlich;sagen wir;besser gesagt;besser;halt nein;nee;ne;ach quatsch',
  'non;enfin non;ah non;euh non;non attendez;attendez;pardon;desole;desolee;excusez moi;erreur;disons;je veux dire;je voulais dire;plutot;ou plutot;enfin',
  'no;no mejor;mejor;perdon;perdona;perdonad;espera;esperad;uy;digo;quiero decir;queria decir;mejor dicho;o mejor',
  'nao;ai nao;alias;espera;desculpa;desculpe;desculpem;perdao;quer dizer;queria dizer;melhor;ou melhor;digamos',
  'no;anzi;anzi no;no anzi;scusa;scusate;scusi;aspetta;aspettate;pardon;cioe;volevo dire;diciamo;meglio',
  'nee;nee wacht;wacht;sorry;oeps;ho;pardon;ik bedoel;ik bedoelde;of nee;laten we zeggen;liever',
  'nie;oj nie;przepraszam;sorry;czekaj;czekajcie;moment;znaczy;to znaczy;raczej;a raczej;pomylka;wroc',
  'nej;nej vanta;vanta;forlat;sorry;oj;jag menar;jag menade;snarare;nej forresten;forresten',
  'nej;nej vent;vent;undskyld;sorry;ups;hov;jeg mener;jeg mente;snarere;nej forresten',
  'nei;nei vent;unnskyld;beklager;oi;jeg mener;heller;nei forresten',
  'нет;ой;ой нет;ои;ои нет;простите;извините;прошу прощения;подождите;стоп;то есть;точнее;вернее;ошибся;ошиблась;лучше;скорее',
  'ne;vlastne;pardon;pockejte;nu;stai;stati;adica;ei;anteeksi;tai siis;hayir;pardon;yani;ні;ой ні;вибачте;тобто',
);

/** The words that may lie between a day and the one that takes its place. */
const mostBetween = 6;

/** What may lead it, folded: "I get back on the 23rd, so make it the 24th". */
const leading: ReadonlySet<string> = new Set(
  'so also donc asi entao quindi dus wiec sa saa так ah oh eh ach uh'.split(' '),
);

/** Where what takes a day back ends that begins at a place: a clause of nothing else, or more than one word. */
export function endOfMend(tokens: readonly Token[], from: number, most: number): number | undefined {
  let at = leading.has(tokens[from]?.text ?? '') ? from + 1 : from;
  let words = 0;
  while (at < most) {
    const here = mends.filter((phrase) => at + phrase.length <= most && standsAt(tokens, at, phrase));
    const longest = Math.max(0, ...here.map(({ length }) => length));
    if (longest === 0) break;
    words += longest;
    at += longest;
  }
  const closes = words > 0 && tokens[at]?.clause !== tokens[at - 1]?.clause;
  return closes || words > 1 ? at : undefined;
}

/** What takes back more than the words right before it, folded: "a year's pause would suit me, … although, no, until October is enough". */
const thoughtBetter = phrasesOf(
  'actually no;no actually;or rather;on second thoughts;on second thought;although no;no wait;come to think of it',
  'obwohl nein;oder nein;nein lieber;ach nein;ach nein lieber;nee lieber;doch lieber',
  'ou plutot;en fait non;quoique non;non finalement;finalement non',
  'o no mejor;bueno no;aunque no;no mejor;pensandolo mejor',
);

/** Whether a day some words on takes the place of this one: what takes it back stands right before it. */
function isThoughtBetter(day: SpokenDay, next: SpokenDay, tokens: readonly Token[]): boolean {
  const near = (tokens[next.start]?.sentence ?? 0) - (tokens[day.end - 1]?.sentence ?? 0) <= 1;
  return near && thoughtBetter.some((phrase) => standsAt(tokens, next.start - phrase.length, phrase));
}

/** Whether a later day takes the place of this one: "in April, no, make it May". */
export function isMended(day: SpokenDay, next: SpokenDay | undefined, { tokens }: Normalised): boolean {
  if (!next || next.start < day.end) return false;
  if (next.start - day.end > mostBetween) return isThoughtBetter(day, next, tokens);
  // "Tuesday: no", and on the next line "Wednesday: after ten": a list.
  if (tokens.slice(day.end, next.start + 1).some(({ before }) => /:\s|\n/.test(before))) return false;
  // "Make it" may be the beginning of the day itself.
  const most = standsAt(tokens, next.start, ['make', 'it']) ? next.start + 2 : next.start;
  for (let at = day.end; at < most; at += 1)
    if ((opensClause(tokens, at) || at === day.end) && endOfMend(tokens, at, most) !== undefined) return true;
  return false;
}

/** The phrases without those between a day and the one that takes its place: that no is to the day. */
export function withoutMends(phrases: Phrases, days: readonly SpokenDay[], text: Normalised): Phrases {
  const between = days.flatMap((day, at) => {
    const next = days[at + 1];
    return next && isMended(day, next, text) ? [{ from: day.end, to: next.start }] : [];
  });
  if (between.length === 0) return phrases;
  return {
    ...phrases,
    standing: phrases.standing.filter(
      ({ start, end }) => !between.some(({ from, to }) => start >= from && end <= to),
    ),
  };
}
