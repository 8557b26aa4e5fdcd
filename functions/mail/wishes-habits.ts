// Days of any week that suit somebody, "Saturday mornings", "am Wochenende", told apart from the one day that comes next.

const short = '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)';
const english = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|${short})`;
const german = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend)';
const french = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const spanish = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';

/** Days as habits have them: in the plural, with a time of the day, or as "the weekend" in general. */
const habit = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:(?:on|at|only|just|for|over) )*(?:the )?(?:${english} (?:mornings?|afternoons?|evenings?|nights?|lunchtimes?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|(?<=(?:on|at|over) (?:the )?)weekend)`,
    `(?:(?:nur|immer|am|an|jeden|unter) )*(?:${german}s|${german}(?:vormittags?|nachmittags?|abends?|morgens?)|wochenenden?|der woche|wochentags|werktags)`,
    `(?:(?:seulement|plutôt|tous|toujours) )*(?:les? )(?:${french}s?(?: (?:matins?|soirs?|après-midi))?|week-?ends?)|en semaine`,
    `(?:(?:solo|sólo|mejor|siempre|todos) )*(?:los ${spanish}s?|(?:los |el )?fin(?:es)? de semana|entre semana)(?: por la (?:mañana|tarde|noche))?`,
  ].join('|')})(?![\\p{L}])`,
  'giu',
);

/** What makes of it the one that comes next: "not before the weekend", "erst am Wochenende", "ce week-end". */
const once =
  /(?<![\p{L}])(?:from|after|before|until|till|since|starting|this|next|coming|ab|nach|erst|vor|bis|seit|diese[nsrm]?|nächste[nsrm]?|kommende[nsrm]?|à partir|après|avant|jusqu|dès|depuis|ce|cette|prochaine?|desde|después|antes|hasta|este|esta|próxim[oa]|partir|a partir)(?![\p{L}])/iu;

/** The text without the days that suit in any week; as it stands where one of them may be the next. */
export const withoutHabits = (text: string): string =>
  text
    .split(/(?<=[.,;!?–—\n])/u)
    .map((clause) => (once.test(clause) ? clause : clause.replace(habit, ' ')))
    .join('');
