// An absence that begins on a later day: "I am away from 12 to 28 December", "a pause from June to August, please".
import type { Day } from '../core/reading.ts';
import { localDay, plusDays } from './read/calendar.ts';
import { interpret, type ReadingAbout } from './read/interpret.ts';
import { pattern } from './wishes-words.ts';

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
  '(?:je|nous) (?:suis|serai|serons|sommes|pars|partons) (?:\\p{L}+ ){0,3}(?:absente?s?|en (?:vacances|voyage|cure|déplacement)|parties?|à l.étranger|pas là|loin)|(?:je )?pars (?:en|à|au)|pause|n.écrivez pas|ne m.écrivez (?:pas|rien)|pas de (?:lettres?|mails?|propositions?|présentations?)|laissez-moi tranquille',
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
