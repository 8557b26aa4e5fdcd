// An absence that begins on a later day: "I am away from 12 to 28 December", "a pause from June to August, please".
import type { Day } from '../core/reading.ts';
import { localDay, plusDays } from './read/calendar.ts';
import { interpret, type ReadingAbout } from './read/interpret.ts';
import { pattern, sentences } from './wishes-words.ts';

/** From the first day of it to the first day behind it. */
export interface Absence {
  readonly from: Day;
  readonly until: Day;
}

/** What begins within so many days is a pause from now on. */
const soon = 4;
const mostWords = 45;

const absent = pattern(
  '(?:i|we)(?:.m|.ll be| am| are| will be)? (?:\\p{L}+ )?(?:away|abroad|travel+ing|off|out of (?:town|reach|the country)|on (?:holiday|vacation|leave|a trip|the road)|in (?:hospital|rehab)|not (?:here|home|around|available|reachable))|(?:won.t|will not|can.t|cannot) (?:be )?(?:read|answer|check|look at|reply)\\p{L}*|(?:a )?(?:pause|break)|leave me (?:alone|in peace|be)|(?:send|write) (?:me )?nothing|no (?:letters|mail|mails|suggestions|introductions|proposals)',
  '(?:bin|sind|werde|fahre?|fahren|gehe|gehen|reise|reisen)(?: ich| wir)? (?:\\p{L}+[ ,]+){0,8}(?:weg|verreist|unterwegs|im urlaub|in urlaub|fort|auf (?:reisen|kur|reha|reise|montage)|in (?:kur|reha|den ferien|der klinik)|im krankenhaus|nicht (?:da|erreichbar|zu hause))|pause|(?:nichts|keine (?:briefe|mails|post|vorschläge)) (?:schicken|schreiben|senden)|(?:in|lasst mich) ruhe',
  '(?:je|nous) (?:suis|serai|serons|sommes|pars|partons) (?:\\p{L}+ ){0,3}(?:absente?s?|en (?:vacances|voyage|cure|déplacement)|parties?|à l.étranger|pas là|loin)|(?:je )?pars (?:en|à|au)|pause|n.écrivez pas|ne m.écrivez (?:pas|rien)|pas de (?:lettres?|mails?|propositions?|présentations?)|laissez-moi (?:tranquille|souffler|respirer|en paix)',
  '(?:estoy|estaré|estaremos|voy a estar|me voy) (?:\\p{L}+ ){0,3}(?:fuera|de (?:viaje|vacaciones|baja)|ausente|en el extranjero)|pausa|no (?:me )?(?:escrib|mand|envi)\\p{L}*|(?:sin|ninguna) (?:carta|propuesta|presentaci[oó]n)|(?:dejadme|dejarme) (?:tranquil[oa]|en paz)',
);

/** "12 to 28 December": the number in front of the last day. */
const span =
  /(?<![\p{N}.])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:to|till|until|through|and|–|-|bis(?: zum)?|und|au|al|hasta el|y el|et le)\s*(?:the |den |le |el )?(\d{1,2})(?!\d)/iu;

/**
 * The days on which somebody says they are away, where those begin later; null where nothing of the kind is said, or no
 * day on which it ends.
 */
export function absenceIn(text: string, about: ReadingAbout): Absence | null {
  if (text.includes('?') || text.trim().split(/\s+/u).length > mostWords || !absent.test(text)) return null;
  const today = localDay(about.received, about.zone);
  const days = interpret(text, about).meant.filter(({ role, day }) => role !== 'past' && day !== null);
  const last = days.at(-1);
  if (last?.day == null || last.behind === null || last.unclear) return null;
  const before = days.slice(0, -1);
  const first = before.findLast(({ role }) => role === 'from') ?? before[0] ?? null;
  const numbers = span.exec(text);
  const isSpan = numbers !== null && last.single && Number(last.day.slice(8)) === Number(numbers[2]);
  const from = isSpan
    ? sameMonth(last.day, Number(numbers[1]))
    : first && (first.role === 'from' || first.role === 'at')
      ? first.day
      : last.role === 'within' || (last.role === 'at' && !last.single)
        ? last.day
        : null;
  const isLater = from !== null && from < last.behind && from > plusDays(today, soon);
  return isLater ? { from, until: last.behind } : null;
}

const sameMonth = (day: Day, number: number): Day => `${day.slice(0, 8)}${String(number).padStart(2, '0')}`;

/** "Nothing before 7 January, please", "erst ab dem 7. Januar wieder": a pause from now on, whatever else is told of why. */
export function nothingBefore(text: string, about: ReadingAbout): Day | null {
  if (text.includes('?') || text.trim().split(/\s+/u).length > mostWords) return null;
  const clause = sentences(text)
    .flatMap((sentence) => sentence.split(/[,;:–—]\s+/u))
    .find((one) => notBefore.test(one) && !theirOwn.test(one));
  if (clause === undefined) return null;
  const day = interpret(clause, about).meant.findLast((one) => one.role !== 'past' && one.day !== null);
  return day?.day && !day.unclear && day.day > localDay(about.received, about.zone) ? day.day : null;
}

const notBefore = pattern(
  '(?:nothing|no (?:letters|mails?|introductions|proposals)|(?:please )?(?:do not|don.t) (?:write|send|contact)(?: to)?(?: me)?)(?: \\p{L}+){0,2} (?:before|until|till)|(?:before|until|till) [^.!?]{3,30} (?:please )?(?:nothing|no (?:letters|mails?))|(?:please )?(?:only|not) (?:again )?(?:before|until|from|after) [^.!?]{3,30} (?:please|again)|please (?:really )?(?:only|not) (?:again )?(?:before|until|from|after)',
  '(?:nichts|keine (?:briefe|mails|post|vorschläge))(?: \\p{L}+){0,3} (?:vor|bis)|(?:vor|bis)(?: zum)? [^!?]{3,30} (?:bitte )?(?:nichts|keine (?:briefe|mails|post|vorschläge))|bitte(?: \\p{L}+){0,2} (?:erst|nicht vor)(?: wieder)? ?(?:ab|nach|am|im)?|erst (?:ab|nach)(?: dem)? [^!?]{3,30} wieder',
  '(?:rien|pas de (?:lettres?|mails?|courriers?))(?: \\p{L}+){0,3} (?:avant|jusqu)|avant [^.!?]{3,30} (?:rien|pas de (?:lettres?|mails?))|(?:pas avant|seulement à partir d[ue]|qu.à partir d[ue]) [^.!?]{3,30} s.il vous pla[iî]t|ne m.écrivez [^.!?]{0,20}(?:avant|qu.à partir)',
  '(?:nada|ninguna carta|ningún correo)(?: \\p{L}+){0,3} (?:antes|hasta)|(?:antes de|hasta) [^.!?]{3,30} (?:nada|ninguna carta)|por favor,? (?:no antes|solo a partir|hasta)|no me escrib\\p{L}+ (?:antes|hasta)',
);
/** "I have nothing before 7 January" tells when they are free. */
const theirOwn = pattern(
  'i(?:.ve| have)(?: got)?|we have|i (?:can|do|plan)|there.s',
  'ich (?:habe?|hab|kann|mache)|(?:habe?|hab|kann) ich|wir haben',
  'j.ai|je (?:peux|fais|n.ai)|nous avons',
  'tengo|tenemos|puedo|hago',
);
