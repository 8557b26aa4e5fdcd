// Which of the days a text speaks of belongs to what it says: until when, from when, or neither.

import type { Day, ReadingKind } from '../../core/reading.ts';
import { plusDays } from './calendar.ts';
import type { DateRole, SpokenDay } from './dates.ts';
import type { Phrases } from './find.ts';
import type { Interpreted } from './interpret.ts';
import type { Normalised } from './normalise.ts';
import type { Statement } from './statements.ts';

/** Days in the clause or sentence of a statement come before days elsewhere. */
function nearest(
  days: readonly SpokenDay[],
  text: Normalised,
  shown: Statement | null,
): readonly SpokenDay[] {
  const clauseOf = (day: SpokenDay): number => text.tokens[day.start]?.clause ?? 0;
  const sentenceOf = (day: SpokenDay): number => text.tokens[day.start]?.sentence ?? 0;
  const ahead = days.filter(({ role }) => role !== 'past');
  const near = ahead.filter((day) => clauseOf(day) === shown?.clause);
  if (near.length > 0) return near;
  const beside = ahead.filter((day) => sentenceOf(day) === shown?.sentence);
  return beside.length > 0 ? beside : ahead;
}

/** What may stand before or behind a day that is all of its clause, folded: "so the week after", "in two weeks, please". */
const beside: ReadonlySet<string> = new Set(
  'so then please thanks per favore favor por plait vous s snalla hvis gerne perhaps maybe also dann bitte danke vielleicht lieber donc alors plutot merci svp peut etre asi que entonces pues mejor gracias quiza por isso entao obrigado obrigada talvez quindi allora grazie forse magari dus dan graag misschien liever wiec to prosze dziekuje moze sa da tack kanske hellre altsa da takk kanskje heller saa tak maske hellere так что тогда пожалуйста спасибо может лучше'.split(
    ' ',
  ),
);

/** Whether a clause holds nothing but a day. */
export function standsAlone(day: SpokenDay, { tokens }: Normalised): boolean {
  const clause = tokens[day.start]?.clause;
  return tokens.every(
    (token, at) => token.clause !== clause || (at >= day.start && at < day.end) || beside.has(token.text),
  );
}

/** What draws the sum of what was said, folded. */
const concluding: ReadonlySet<string> = new Set(
  'so also donc alors asi entonces isso entao quindi dus wiec sa så так'.split(' '),
);

/** "So September": a clause that concludes, and holds nothing but a day. */
const concludes = (day: SpokenDay, text: Normalised): boolean => {
  const first = text.tokens.findIndex(({ clause }) => clause === text.tokens[day.start]?.clause);
  const led = text.tokens.slice(first, day.start).some(({ text: word }) => concluding.has(word));
  return led && standsAlone(day, text);
};

/** Until when, from when; `unclear` where day and month could be meant either way round. */
export interface Timed {
  readonly until: Day | null;
  readonly notBefore: Day | null;
  readonly unclear: boolean;
}

const untimed: Timed = { until: null, notBefore: null, unclear: false };

/** Within so many days behind the last day away, the first day back may be named. */
const nextDays = 3;

/** "Away until Sunday 1 August; on the 2nd you may write": the day that is named right behind another. */
function dayNamedBehind(day: Day | null, days: readonly SpokenDay[]): Day | null {
  if (day === null) return null;
  const end = plusDays(day, nextDays);
  const back = days.find(
    (one) =>
      (one.role === 'at' || one.role === 'from') && one.single && one.day && one.day > day && one.day <= end,
  );
  return back?.day ?? null;
}

/** "From 15 March to 4 April": the last day of a range is one of it. */
const isRange = ({ role, start, day }: SpokenDay, days: readonly SpokenDay[]): boolean =>
  role === 'until' &&
  days.some(
    (one) =>
      (one.role === 'from' || one.role === 'at') &&
      (one.exact || (one.role === 'from' && !one.single)) &&
      start - one.end <= 1 &&
      start >= one.end &&
      one.day !== null &&
      day !== null &&
      one.day < day,
  );

/** "Du 20/03 au 30/06": the last day of a range that begins with this one. */
const rangeEnd = (first: SpokenDay, days: readonly SpokenDay[]): SpokenDay | undefined =>
  first.exact && (first.role === 'from' || first.role === 'at')
    ? days.find(
        ({ exact, role, day, start }) =>
          exact &&
          (role === 'at' || role === 'until') &&
          day !== null &&
          first.day !== null &&
          day > first.day &&
          start >= first.end &&
          start - first.end <= 1,
      )
    : undefined;

/** That somebody comes back, folded. */
const returning =
  /^(?:back|return|returning|zuruck|retour|rentre|rentrerai|reviens|reviendrai|vuelvo|volvere|regreso|regresso|volto|torno|rientro|terug|wracam|wroce|tillbaka|tilbage|tilbake|вернусь|возвращаюсь)$/;

/** "Back on the 1st of September": the day on which somebody is there again, whatever other days are told of. */
const isReturn = (spoken: SpokenDay, { tokens }: Normalised): boolean =>
  (spoken.role === 'at' || spoken.role === 'from') &&
  spoken.single &&
  tokens.some(
    ({ text, clause }, at) =>
      clause === tokens[spoken.start]?.clause &&
      at < spoken.start &&
      spoken.start - at <= 4 &&
      returning.test(text),
  );

/** "Another time. This week my cat died": what is told of the week we are in, and says nothing of when it would suit. */
function isOnlyTold(
  start: number,
  { tokens }: Normalised,
  shown: Statement | null,
  statements: readonly Statement[],
): boolean {
  const [clause, sentence] = [tokens[start]?.clause, tokens[start]?.sentence];
  const speaks = statements.some(
    (one) => one.clause === clause && ['busy', 'later', 'doubt', 'pause'].includes(one.kind),
  );
  const putsOff = statements.findLast(({ kind }) => kind === 'later' || kind === 'pause') ?? shown;
  return putsOff !== null && putsOff.sentence !== sentence && !speaks;
}

/** What begins a time that is meant, where a day before it only says what happens first. */
const onward: ReadonlySet<DateRole> = new Set(['from', 'after', 'notBefore'] satisfies DateRole[]);

/** "I hand it in on 31 May; from June I am free": from when counts before the day of what comes first. */
function onwardFrom(chosen: SpokenDay | undefined, days: readonly SpokenDay[]): Day | null {
  const first = chosen?.day;
  if (!chosen || !first || !(chosen.role === 'at' || (chosen.role === 'from' && chosen.exact))) return null;
  const later = days.find(
    ({ role, day, start }) => onward.has(role) && start >= chosen.end && day !== null && day > first,
  );
  return later?.day ?? null;
}

/** The day a pause ends or a question may come again. */
function untilOf(
  days: readonly SpokenDay[],
  text: Normalised,
  shown: Statement | null,
  statements: readonly Statement[],
): Timed {
  const bounds = ({ role, current, start }: SpokenDay): boolean =>
    role !== 'past' && !(current && role === 'at' && isOnlyTold(start, text, shown, statements));
  const candidates = nearest(days, text, shown).filter(bounds);
  if (candidates.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  // "The week after next, please, my sister's wedding is on Saturday": what is all of its clause is the answer.
  const alone = candidates.filter((day) => standsAlone(day, text) && day.day !== null);
  const aside = candidates.some((day) => day.role === 'at' && day.single && !standsAlone(day, text));
  const back = days.find((day) => day.day !== null && isReturn(day, text));
  const chosen =
    back ??
    candidates.find(({ role }) => role === 'until' || role === 'after') ??
    (aside ? alone[0] : undefined) ??
    candidates.findLast(({ day, current }) => day !== null || current);
  const dayOf = (spoken: SpokenDay | undefined): Day | null =>
    spoken ? (spoken.day ?? (spoken.current && !spoken.single ? spoken.behind : null)) : null;
  const ahead = days.findLast((day) => bounds(day) && day.day !== null);
  const end = chosen && rangeEnd(chosen, days);
  const named =
    end?.behind ?? (chosen && isRange(chosen, days) ? chosen.behind : dayOf(chosen)) ?? dayOf(ahead);
  const until = onwardFrom(chosen, days) ?? named;
  return { ...untimed, until: chosen ? (dayNamedBehind(until, days) ?? until) : null };
}

/** Words for waiting, in the languages of the rules. */
const waiting = /^(wait|hold|wart|attend|patient|esper|aspett|wacht|vant|vent|poczek|zaczek|podozhd|подожд)/;

function waits(text: Normalised, clause: number): boolean {
  return text.tokens.some((token) => token.clause === clause && waiting.test(token.text));
}

/** That something cannot be, folded. */
const impossible: ReadonlySet<string> = new Set(
  'impossible imposible impossivel impossibile unmoglich ausgeschlossen onmogelijk niemozliwe omojligt umuligt umulig mahdotonta imkansiz neni nemozne imposibil невозможно никак неможливо ніяк'.split(
    ' ',
  ),
);

const isImpossible = ({ tokens }: Normalised, clause: number): boolean =>
  tokens.some(({ text, clause: at }) => at === clause && impossible.has(text));

/** "Only in town until Friday": until when somebody is there, not away. Folded. */
const here: ReadonlySet<string> = new Set(
  'only seulement here available free around hier da frei ici disponible libre aqui livre disponivel libero disponibile qui vrij beschikbaar wolny wolna ledig dostepny'.split(
    ' ',
  ),
);
/** "Only", where it is "but" as well. */
const isHere = ({ tokens }: Normalised, clause: number): boolean =>
  tokens.some(
    ({ text, clause: at }, place) =>
      at === clause && (here.has(text) || (text === 'maar' && tokens[place - 1]?.clause === clause)),
  );

/** What keeps a day out, folded: "never on a Sunday", "any day except Monday". */
const denying: ReadonlySet<string> = new Set(
  'not never no except nicht nie niemals kein keinen ausser pas jamais sauf nunca menos salvo excepto niet nooit behalve inte aldrig utom ikke aldri undtagen unntatt nigdy oprocz не никогда кроме nao exceto mai non tranne eccetto'.split(
    ' ',
  ),
);

/** Whether a single day is one that does not suit, rather than one from which something holds. */
const isDenied = ({ role, single, start, exact }: SpokenDay, { tokens }: Normalised): boolean =>
  role === 'at' &&
  single &&
  !exact &&
  tokens
    .slice(Math.max(0, start - 4), start)
    .some(({ text, clause }) => clause === tokens[start]?.clause && denying.has(text));

/** "From Monday to Friday I am at the bakery": days of every week, between which one word stands. */
const isOfTheWeek = (day: SpokenDay, days: readonly SpokenDay[]): boolean =>
  day.role === 'from' &&
  day.single &&
  !day.exact &&
  days.some((one) => one.role === 'at' && one.single && !one.exact && one.start - day.end === 1);

/** What says of a day that it would do, folded. */
const suiting =
  /^(?:ideal|suits?|passt|perfekt|perfect|best|better|liebsten|besten|lieber|soonest|earliest|fruhestens|irait|irai|convient|conviendrait|arrange|arrangerait|mieux|conviene|viene|vendria|mejor|meglio|andrebbe|bene|melhor|jeito|beter|liefst|uitkomt|lepiej|pasuje|passar|bast|passer|bedst|best|лучше|удобно)$/;

/** "Mid-May would suit me", said of a day in a sentence of its own. */
const suits = (day: SpokenDay, { tokens }: Normalised): boolean =>
  day.role === 'at' &&
  tokens.some(
    ({ text, clause }, at) =>
      clause === tokens[day.start]?.clause && (at < day.start || at >= day.end) && suiting.test(text),
  );

/** What one is away for, folded: "let me finish my leave, it runs until the 28th". */
const leave =
  /^(?:vacations?|holidays?|leave|honeymoon|urlaub\w*|ferien\w*|elternzeit|kur|reha|conges?|vacances|arret|vacaciones|baja|permiso|ferias|licenca|ferie|congedo|vakantie|verlof|urlop\w*|semester\w*|ledig\w*|foraldraledig\w*|ferien|permisjon\w*|orlov|отпуск\w*|командировк\w*|dienstreise|geschaftsreise|deplacement|trasferta|delegacji|sanatorium|tjansteresa|tjenestereise|bortrest|bortreist|bortrejst|каникул\w*|больничн\w*)$/;

/** Whether a sentence speaks of such a time. */
const isOfLeave = ({ tokens }: Normalised, at: number): boolean =>
  tokens.some(({ text, sentence }) => sentence === tokens[at]?.sentence && leave.test(text));

/** "This week is full, next week works": what follows the time we are in, in the same sentence. */
const followsCurrent = (day: SpokenDay, days: readonly SpokenDay[], { tokens }: Normalised): boolean =>
  !day.single &&
  (day.role === 'at' || day.role === 'within') &&
  days.some(
    (one) =>
      one.current && one.end <= day.start && tokens[one.start]?.sentence === tokens[day.start]?.sentence,
  );

/** The first day on which a yes holds: said beside it, or as a limit anywhere in the text. */
function notBeforeOf(
  days: readonly SpokenDay[],
  text: Normalised,
  statements: readonly Statement[],
  shown: Statement | null,
  phrases: Phrases,
): Timed {
  const clauseOf = (at: number): number => text.tokens[at]?.clause ?? 0;
  const relevant = days.filter((day) => {
    if (day.role === 'past' || day.loosely || isDenied(day, text) || isOfTheWeek(day, days)) return false;
    if (day.role === 'notBefore' || day.role === 'after' || day.role === 'from' || day.unclear) return true;
    const clause = clauseOf(day.start);
    // "On Saturday I am busy": that day alone.
    const aside = day.role === 'at' && day.single;
    const unable = statements.some(({ kind, clause: at }) => at === clause && kind === 'refusal');
    const busy = statements.some(
      ({ kind, clause: at }) =>
        at === clause &&
        (kind === 'busy' || kind === 'doubt' || kind === 'contrast' || (kind === 'later' && day.current)),
    );
    // "I am away until the 20th but read my mail. Yes": an absence told before the yes does not bound it.
    // "Yes, but wait until Monday".
    if (day.role === 'until' && waits(text, clause)) return true;
    // "Hasta abril imposible", "until May I cannot".
    const never = day.role === 'until' && (unable || isImpossible(text, clause));
    if (day.role === 'until' || day.role === 'lasting' || day.current)
      return (
        (busy || never || (day.role === 'until' && isOfLeave(text, day.start))) &&
        day.start > (shown?.start ?? 0) &&
        !(day.role === 'until' && isHere(text, clause))
      );
    if (followsCurrent(day, days, text)) return true;
    return (
      text.tokens[day.start]?.sentence === shown?.sentence ||
      (busy && !aside) ||
      standsAlone(day, text) ||
      suits(day, text) ||
      phrases.overlaid.some(({ signal, start }) => signal === 'free' && clauseOf(start) === clause)
    );
  });
  if (relevant.some(({ unclear }) => unclear)) return { ...untimed, unclear: true };
  const bounds = relevant.filter(({ role }) => role !== 'at' && role !== 'within');
  // "Exams until the end of May, so June onwards": from when counts before until when.
  const onwards = bounds.filter(({ role }) => role !== 'until' && role !== 'lasting');
  const limits = onwards.length > 0 ? onwards : bounds;
  // "July and August are out, so September".
  const concluded = relevant.findLast((day) => day.day !== null && concludes(day, text));
  // "I leave on the 12th and come back on the 27th".
  const back = bounds.length === 0 ? days.find((day) => day.day !== null && isReturn(day, text)) : undefined;
  const chosen = concluded ?? back ?? limits.find(({ exact }) => exact) ?? limits[0] ?? relevant[0];
  const day = chosen ? (chosen.current ? chosen.behind : chosen.day) : null;
  return { ...untimed, notBefore: chosen?.role === 'until' ? (dayNamedBehind(day, days) ?? day) : day };
}

/** The days that belong to a wish of this kind. */
export function timesOf(kind: ReadingKind, shown: Statement | null, known: Interpreted): Timed {
  const { text, phrases, meant, context } = known;
  const { statements } = known.said;
  if (kind === 'later' || kind === 'pause') return untilOf(meant, text, shown, statements);
  if (kind === 'accept' && context !== 'follow-up')
    return notBeforeOf(meant, text, statements, shown, phrases);
  return untimed;
}

/** Until when somebody who is back is not yet: "all yours again from June", but not "it said until June, but start again". */
export function backOn(shown: Statement | null, known: Interpreted): Timed {
  const { text, meant, said } = known;
  const at = shown?.start ?? 0;
  const bounding = meant.filter(({ start, end, role }) => {
    if (shown && start >= shown.start && end <= shown.end) return false;
    if (text.tokens[start]?.clause === shown?.clause) return true;
    const turned = said.statements.some(
      (one) => one.kind === 'contrast' && one.start > start && one.start < at,
    );
    return role !== 'at' && !turned;
  });
  return untilOf(bounding, text, shown, said.statements);
}
