// Days that lean on a day named before: "my exam is on the 20th, after that ask me", "in April, no, make it May".

import { isMended, opensClause, phrasesOf, standsAt } from './date-mended.ts';
import type { DateRole, SpokenDay } from './dates.ts';
import type { Normalised } from './normalise.ts';

/** Behind the day that was named, folded. Not "then" and its like: "in April, then ask me" is in April. */
const thereafter = phrasesOf(
  'after that;after it;after this;afterwards;afterward;thereafter;once that is;once thats;when thats over;when its over;when it is over',
  'danach;hinterher;anschliessend;wenn das vorbei;wenn das rum;wenn das geschafft;wenn es vorbei;wenn es rum;sobald das;wenns vorbei;wenns rum',
  'ensuite;apres ca;apres cela;quand ce sera fini;quand c est fini;une fois fini',
  'despues de eso;despues de esa fecha;pasado ese dia;pasada esa fecha;pasado eso;cuando acabe;cuando pase',
  'depois disso;depois dessa data;depois desse dia;passado isso;passada essa data',
  'dopo di che;dopodiche;dopo quella data;dopo quel giorno;passata quella data',
  'daarna;erna;nadien;hierna',
  'po tym;po nim;po niej;po nich;potem',
  'efter det;darefter;efterat;derefter;bagefter;etter det;etter dette;deretter;etterpa',
  'после этого;после него;после нее;после них;потом',
  'після цього;після нього;після неї;після них;потім',
  'potom;pote;po tom;dupa aceea;dupa asta;apoi;sen jalkeen;sitten vasta;ondan sonra;bundan sonra',
);

/** The day right behind it: from then on somebody is there, whatever follows. */
const dayBehind = phrasesOf(
  'the day after;the next day;am tag danach;am tag darauf;le lendemain;el dia siguiente;al dia siguiente;del dia siguiente;o dia seguinte;no dia seguinte;do dia seguinte;il giorno dopo;dal giorno dopo;dal giorno seguente;de dag erna;de dag daarna;dzien pozniej;dagen efter;dagen darpa;dagen etter;du lendemain;des le lendemain',
);

/** Once somebody is back from what was told, folded; the day they come back is a day on which they are there. */
const onReturn = phrasesOf(
  'after my return;upon my return;on my return;once i am back;once im back;when i am back;when im back;after i get back;when i get back;once i get back',
  'nach meiner ruckkehr;wenn ich zuruck bin;wenn ich wieder da bin;sobald ich zuruck bin;nach der ruckkehr;wenn ich wiederkomme',
  'a mon retour;apres mon retour;quand je rentre;quand je serai rentre;quand je serai rentree;des mon retour',
  'a la vuelta;a mi vuelta;a mi regreso;al volver;cuando vuelva;cuando regrese;despues de volver',
  'na volta;quando voltar;quando eu voltar;depois de voltar;no regresso;depois do regresso',
  'al mio ritorno;al ritorno;quando torno;quando tornero;dopo il mio ritorno;al mio rientro;al rientro',
  'na mijn terugkeer;na terugkeer;als ik terug ben;wanneer ik terug ben;na terugkomst',
  'po powrocie;po moim powrocie;jak wroce;kiedy wroce;gdy wroce',
  'efter hemkomsten;efter hemkomst;nar jag ar tillbaka;nar jag kommit hem;nar jag kommer hem;efter att jag kommit hem',
  'efter hjemkomst;efter min hjemkomst;efter hjemkomsten;nar jeg er tilbage;nar jeg er hjemme igen;etter hjemkomst;etter hjemkomsten;nar jeg er tilbake;nar jeg kommer hjem',
  'после возвращения;после приезда;когда вернусь;как вернусь;по возвращении',
);

/** The same where nothing follows in the clause: "back on All Saints' Day, keep your letters for after". */
const bareAfter: ReadonlySet<string> = new Set(
  'after apres despues depois dopo efter etter luego'.split(' '),
);

/** And where it begins its clause: "il 31 finisco, dopo chiedetemelo". */
const opensAfter: ReadonlySet<string> = new Set('dopo despues depois luego'.split(' '));

/** From that day on, or not before it. */
const fromThen = phrasesOf(
  'from then on;from then;from that day;from that date;as of that day;from there on;not before then;not before that;no earlier;not a day sooner',
  'ab dann;ab da;ab diesem tag;ab dem tag;ab diesem datum;von da an;nicht vorher;vorher nicht;fruher nicht;nicht fruher;nicht eher;eher nicht',
  'a partir de la;a partir de ce jour;a partir de cette date;des lors;pas plus tot',
  'a partir de entonces;a partir de ahi;desde ese dia;a partir de ese dia;ahi ya;ahi si;entonces ya;antes no',
  'a partir dai;a partir desse dia;desde esse dia;ai ja;dali em diante;dai em diante;antes nao',
  'da quel giorno;da quella data;da li in poi;prima no;prima non',
  'vanaf dan;vanaf dat moment;vanaf die dag;vanaf die datum;niet eerder;eerder niet',
  'od tego dnia;nie wczesniej;wczesniej nie',
  'fran och med da;fran och med den dagen;fran den dagen;fra den dag;fra den dagen;inte tidigare;fra da av;fra da af;ikke tidligere',
  'с этого дня;с того дня;не раньше;раньше не',
);

/** What says of a period that it will have gone by: "until Whitsun is over". */
const over: ReadonlySet<string> = new Set(
  'over past finished vorbei voruber rum passe passee passees fini finie finies pasado pase pasen acabe acaben termine terminen passar passada passado acabar finita finito passata passato voorbij minie mina forbi slut пройдут пройдет закончатся закончится кончатся'.split(
    ' ',
  ),
);

/** Words that lean on a day before them. */
interface Leaning {
  readonly at: number;
  readonly end: number;
  readonly role: 'after' | 'from';
  /** It names a day of its own, rather than all the time behind. */
  readonly single?: boolean;
}

/** The places where a text says "after that" and "from then on", by their first word. */
function leaningIn({ tokens }: Normalised): readonly Leaning[] {
  return tokens.flatMap(({ text, clause }, at): readonly Leaning[] => {
    const next = dayBehind.find((phrase) => standsAt(tokens, at, phrase));
    if (next) return [{ at, end: at + next.length, role: 'after', single: true }];
    const behind = [...thereafter, ...onReturn].find((phrase) => standsAt(tokens, at, phrase));
    if (behind) return [{ at, end: at + behind.length, role: 'after' }];
    const onward = fromThen.find((phrase) => standsAt(tokens, at, phrase));
    if (onward) return [{ at, end: at + onward.length, role: 'from' }];
    const closes = bareAfter.has(text) && tokens[at + 1]?.clause !== clause;
    // "Dopo le 18" is a time of the day.
    const timed = tokens.slice(at + 1, at + 3).some((token) => /^\d/.test(token.text));
    const more = tokens[at + 1]?.clause === clause && !timed;
    const opens = opensAfter.has(text) && opensClause(tokens, at) && more;
    return closes || opens ? [{ at, end: at + 1, role: 'after' }] : [];
  });
}

/** A day that is over when something may happen again: the day behind it counts. */
const asBehind = (spoken: SpokenDay): SpokenDay =>
  spoken.behind === null ? spoken : { ...spoken, role: 'after', day: spoken.behind, current: false };

const isAhead = ({ role, day, current }: SpokenDay): boolean => role !== 'past' && (day !== null || current);

/** Which of the days "after that" leans on: the last one before it, if no other day follows it in its sentence. */
function leanedOn(
  days: readonly SpokenDay[],
  { tokens }: Normalised,
  { at, end }: Leaning,
): SpokenDay | undefined {
  const sentence = tokens[at]?.sentence ?? 0;
  const inside = days.some((day) => day.start < end && day.end > at);
  const follows = days.some((day) => day.start >= end && tokens[day.start]?.sentence === sentence);
  if (inside || follows) return undefined;
  const before = days.filter((day) => day.end <= at && isAhead(day));
  const last = before.at(-1);
  if (!last || sentence - (tokens[last.start]?.sentence ?? 0) > 2) return undefined;
  // "A week thereafter" has been counted.
  if (last.role === 'after' && last.end === at) return undefined;
  // "Until 11 April with the children, over Easter; after that": what bounds comes before what is only named.
  const beside = before.filter((day) => tokens[day.start]?.sentence === tokens[last.start]?.sentence);
  return beside.findLast(({ role }) => role === 'until') ?? last;
}

/** The same where it comes first, as a wish: "aspettiamo che passino le feste", "que passe a Páscoa". */
const willBeOver: ReadonlySet<string> = new Set(
  'passino passate passata passato finiscano finite finita pasen pase acaben acabe terminen termine acabarem terminarem passarem passem passe acabem acabe passent passees finissent пройдут пройдет закончатся minely skoncza skonczy'.split(
    ' ',
  ),
);

/** "Until Whitsun is over". */
function isOver({ start, end, role }: SpokenDay, { tokens }: Normalised): boolean {
  if (role !== 'until' && role !== 'at') return false;
  const { clause } = tokens[end - 1] ?? {};
  const among = (words: ReadonlySet<string>, from: number, to: number): boolean =>
    tokens.slice(Math.max(from, 0), to).some((token) => token.clause === clause && words.has(token.text));
  return among(over, end - 1, end + 3) || among(willBeOver, start - 3, start);
}

/** "That is", between a day in words and the same day by its number, folded. */
const apposing: ReadonlySet<string> = new Set(
  'ie namely thats soit savoir also namlich sprich osea cioe ossia vale dus oftewel czyli alltsa altsa'.split(
    ' ',
  ),
);
const apposingPhrases = phrasesOf(
  'that is;that s;c est a dire;c est;das ist;das heisst;o sea;es decir;ou seja;isto e;vale a dire;dat is;to znaczy;det vill saga;det vil si;det er;то есть',
);

/** "Not before the holidays, that is Monday 26 April": the second day is the first, said by its number. */
function isNamedAgain(day: SpokenDay, next: SpokenDay | undefined, { tokens }: Normalised): boolean {
  if (!next?.exact || next.role !== 'at' || next.day === null) return false;
  if (day.role === 'at' || !isAhead(day) || tokens[next.start]?.sentence !== tokens[day.start]?.sentence)
    return false;
  for (let at = Math.max(day.end, next.start - 4); at < next.start; at += 1) {
    if (apposing.has(tokens[at]?.text ?? '')) return true;
    if (apposingPhrases.some((phrase) => standsAt(tokens, at, phrase))) return true;
  }
  return false;
}

/** The role of a day in words, for the same day by its number: "once it is over, that is 3 May" is from then on. */
const roleAgain = ({ role }: SpokenDay): DateRole =>
  role === 'until' || role === 'notBefore' ? role : 'from';

/** "Up to and including", folded, before or behind its day. */
const including = phrasesOf(
  'up to and including;inclusive;through;bis einschliesslich;bis inklusive;einschliesslich;inclus;compris;incluido;inclusive;compreso;incluso;tot en met;inclusief;till och med;t o m;til og med;wlacznie;включительно',
);

function isIncluded({ role, start, end }: SpokenDay, { tokens }: Normalised): boolean {
  if (role !== 'until') return false;
  return including.some((phrase) =>
    [start - 2, start - 1, start, start + 1, end].some(
      (at) => at >= 0 && at <= end && standsAt(tokens, at, phrase),
    ),
  );
}

/** "Until the 18th, no wait, the 25th": until the 25th, too; "in April, no, make it May": from May on. */
function inPlaceOf(before: SpokenDay, day: SpokenDay): SpokenDay {
  if (day.role === 'past' || day.day === null) return day;
  const kept = before.role === 'until' || before.role === 'notBefore';
  // "6 de abril": what links a day to its month may be the word for "from".
  if (day.role !== 'at' && day.role !== 'within' && !(kept && day.role === 'from')) return day;
  if (before.role === 'after') return asBehind(day);
  return { ...day, role: kept ? before.role : 'from' };
}

/** "From the 2nd to the 9th I am away, after that gladly": what leans on a range leans on its end. */
const beginsRange = (day: SpokenDay, end: SpokenDay | undefined, { tokens }: Normalised): boolean =>
  (day.role === 'from' || day.role === 'at') &&
  end !== undefined &&
  day.day !== null &&
  end.day !== null &&
  day.day < end.day &&
  end.start - day.end <= 1 &&
  tokens[end.start]?.sentence === tokens[day.start]?.sentence;

/** What keeps a time out, folded. */
const denying: ReadonlySet<string> = new Set(
  'not neither nor nicht weder pas ni nem nao niet nie ani inte varken ikke hverken verken не ни'.split(' '),
);

const neither: ReadonlySet<string> = new Set(['hverken', 'verken', 'varken']);

/** "Not this week and not the next": a time to come that is kept out is over when one can. */
function isKeptOut({ role, single, start, day }: SpokenDay, { tokens }: Normalised): boolean {
  if ((role !== 'at' && role !== 'within') || single || day === null) return false;
  const { clause } = tokens[start] ?? {};
  // "Hverken i denne uge eller næste".
  const paired =
    tokens[start - 1]?.text === 'eller' &&
    tokens.some(({ text, clause: at }) => at === clause && neither.has(text));
  return (
    paired ||
    tokens
      .slice(Math.max(0, start - 2), start)
      .some(({ text, raw, clause: at }) => at === clause && (denying.has(text) || raw === 'né'))
  );
}

/** The days of a text with what leans on them taken in. */
export function withLeaning(found: readonly SpokenDay[], text: Normalised): readonly SpokenDay[] {
  // "The 20th of March, not April" says which, and from when.
  const chosen = found.some((day) => day.exact && day.role !== 'past');
  const kept = found.map((day) => (!chosen && isKeptOut(day, text) ? asBehind(day) : day));
  // What is kept out last is what counts.
  const days = kept.filter(
    (day, at) => !(day.current && kept[at + 1]?.role === 'after' && found[at + 1] !== kept[at + 1]),
  );
  const leaning = new Map<SpokenDay, Leaning>();
  for (const place of leaningIn(text)) {
    const named = leanedOn(days, text, place);
    if (named) leaning.set(named, place);
  }
  const { tokens } = text;
  return days.flatMap((day, at): readonly SpokenDay[] => {
    const following = days[at + 1];
    if (isMended(day, following, text) || isNamedAgain(day, following, text)) return [];
    const ranged = following && leaning.get(following)?.role === 'after';
    if (ranged && beginsRange(day, following, text)) return [];
    const place = leaning.get(day);
    const goesOn = place && tokens[place.end + 1]?.clause === tokens[place.end - 1]?.clause;
    const loosely = day.role === 'at' && day.counted !== true && goesOn === true && place?.single !== true;
    if (place?.role === 'after') return [{ ...asBehind(day), loosely }];
    if (isOver(day, text) || isIncluded(day, text)) return [asBehind(day)];
    const before = days[at - 1];
    if (before && isNamedAgain(before, day, text)) return [{ ...day, role: roleAgain(before) }];
    if (before && isMended(before, day, text)) return [inPlaceOf(before, day)];
    // "Back on the 29th, from then on": that day itself.
    return [
      place?.role === 'from' && day.role !== 'past' && day.day !== null ? { ...day, role: 'from' } : day,
    ];
  });
}
