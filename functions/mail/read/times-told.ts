// What the words around a day say of it: all of its clause, back again, to wait for, impossible, not that one, suiting.

import type { SpokenDay } from './dates.ts';
import type { Normalised } from './normalise.ts';

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
export const concludes = (day: SpokenDay, text: Normalised): boolean => {
  const first = text.tokens.findIndex(({ clause }) => clause === text.tokens[day.start]?.clause);
  const led = text.tokens.slice(first, day.start).some(({ text: word }) => concluding.has(word));
  return led && standsAlone(day, text);
};

/** That somebody comes back, folded. */
const returning =
  /^(?:back|return|returning|zuruck|retour|rentre|rentrerai|reviens|reviendrai|vuelvo|volvere|regreso|regresso|volto|torno|rientro|terug|wracam|wroce|tillbaka|tilbage|tilbake|вернусь|возвращаюсь)$/;

/** "Back on the 1st of September": the day on which somebody is there again, whatever other days are told of. */
export const isReturn = (spoken: SpokenDay, { tokens }: Normalised): boolean =>
  (spoken.role === 'at' || spoken.role === 'from') &&
  spoken.single &&
  tokens.some(
    ({ text, clause }, at) =>
      clause === tokens[spoken.start]?.clause &&
      at < spoken.start &&
      spoken.start - at <= 4 &&
      returning.test(text),
  );

/** Words for waiting, in the languages of the rules. */
const waiting = /^(wait|hold|wart|attend|patient|esper|aspett|wacht|vant|vent|poczek|zaczek|podozhd|подожд)/;

export function waits(text: Normalised, clause: number): boolean {
  return text.tokens.some((token) => token.clause === clause && waiting.test(token.text));
}

/** That something cannot be, folded. */
const impossible: ReadonlySet<string> = new Set(
  'impossible imposible impossivel impossibile unmoglich ausgeschlossen onmogelijk niemozliwe omojligt umuligt umulig mahdotonta imkansiz neni nemozne imposibil невозможно никак неможливо ніяк'.split(
    ' ',
  ),
);

export const isImpossible = ({ tokens }: Normalised, clause: number): boolean =>
  tokens.some(({ text, clause: at }) => at === clause && impossible.has(text));

/** "Only in town until Friday": until when somebody is there, not away. Folded. */
const here: ReadonlySet<string> = new Set(
  'only seulement here available free around hier da frei ici disponible libre aqui livre disponivel libero disponibile qui vrij beschikbaar wolny wolna ledig dostepny'.split(
    ' ',
  ),
);
/** "Only", where it is "but" as well. */
export const isHere = ({ tokens }: Normalised, clause: number): boolean =>
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
export const isDenied = ({ role, single, start, exact }: SpokenDay, { tokens }: Normalised): boolean =>
  role === 'at' &&
  single &&
  !exact &&
  tokens
    .slice(Math.max(0, start - 4), start)
    .some(({ text, clause }) => clause === tokens[start]?.clause && denying.has(text));

/** What says of a day that it would do, folded. */
const suiting =
  /^(?:ideal|suits?|passt|perfekt|perfect|best|better|liebsten|besten|lieber|soonest|earliest|fruhestens|irait|irai|convient|conviendrait|arrange|arrangerait|mieux|conviene|viene|vendria|mejor|meglio|andrebbe|bene|melhor|jeito|beter|liefst|uitkomt|lepiej|pasuje|passar|bast|passer|bedst|best|лучше|удобно)$/;

/** "Mid-May would suit me", said of a day in a sentence of its own. */
export const suits = (day: SpokenDay, { tokens }: Normalised): boolean =>
  day.role === 'at' &&
  // "Best at the weekend", "a Monday would be ideal" say how, and not from when.
  day.weekly !== true &&
  tokens.some(
    ({ text, clause }, at) =>
      clause === tokens[day.start]?.clause && (at < day.start || at >= day.end) && suiting.test(text),
  );

/** What one is away for, folded: "let me finish my leave, it runs until the 28th". */
const leave =
  /^(?:vacations?|holidays?|leave|honeymoon|urlaub\w*|ferien\w*|elternzeit|kur|reha|conges?|vacances|arret|vacaciones|baja|permiso|ferias|licenca|ferie|congedo|vakantie|verlof|urlop\w*|semester\w*|ledig\w*|foraldraledig\w*|ferien|permisjon\w*|orlov|отпуск\w*|командировк\w*|dienstreise|geschaftsreise|deplacement|trasferta|delegacji|sanatorium|tjansteresa|tjenestereise|bortrest|bortreist|bortrejst|каникул\w*|больничн\w*)$/;

/** Whether a sentence speaks of such a time. */
export const isOfLeave = ({ tokens }: Normalised, at: number): boolean =>
  tokens.some(({ text, sentence }) => sentence === tokens[at]?.sentence && leave.test(text));
