// How often somebody wants to be introduced, in everyday words; where it is not said, nothing is guessed.
import type { RhythmChange } from '../core/member.ts';
import { pattern } from './wishes-words.ts';

const rhythms: readonly (readonly [number, RegExp])[] = [
  [
    14,
    pattern(
      'twice a month|two times a month|every (?:two|2|other|second) weeks?|fortnightly|biweekly|every fortnight',
      'zwei ?mal (?:im|pro) monat|alle (?:zwei|2|14) (?:wochen|tage)|jede zweite woche',
      'deux fois par mois|toutes les deux semaines',
      'dos veces al mes|cada (?:dos|2) semanas|cada quince días',
    ),
  ],
  [
    60,
    pattern(
      'every (?:other|second|two|2|two or three) months?|bimonthly',
      'alle (?:zwei|2) monate|jeden zweiten monat',
      'tous les deux mois',
      'cada (?:dos|2) meses',
    ),
  ],
  [
    90,
    pattern(
      'quarterly|(?:once )?(?:a|per|every) (?:quarter|season)|every (?:three|3|few|couple of|several) months|(?:four|4) times a year',
      'vierteljährlich|(?:einmal )?(?:im|pro) (?:quartal|vierteljahr)|alle (?:drei|3|paar) monate|vier ?mal im jahr',
      'par (?:trimestre|saison)|quatre fois par an|trimestriel\\p{L}*|tous les (?:trois|quelques) mois',
      'por estación|cuatro veces al año|trimestral\\p{L}*|al trimestre|cada (?:tres|3|pocos) meses',
    ),
  ],
  [
    182,
    pattern(
      '(?:once|twice) a year|yearly|annually|every (?:six|6) months|every half year',
      '(?:ein|zwei) ?mal im jahr|jährlich|halbjährlich|alle (?:sechs|6) monate',
      'par an|tous les six mois',
      'al año|cada (?:seis|6) meses',
    ),
  ],
  [
    30,
    pattern(
      'monthly|(?:once |one )?(?:[\\p{L}]+ )?(?:a|per|each|every) month',
      'monatlich|(?:ein ?mal )?(?:im|pro) monat|jeden monat',
      'par mois|mensuel\\p{L}*|chaque mois',
      'al mes|mensual\\p{L}*|cada mes',
    ),
  ],
  [
    7,
    pattern(
      'weekly|(?:a|per|each|every) week',
      'wöchentlich|(?:in der|pro) woche|jede woche',
      'par semaine|chaque semaine',
      'a la semana|por semana|semanal\\p{L}*|cada semana',
    ),
  ],
];
const everyRound = pattern(
  '(?:every|each) (?:single )?(?:round|time)',
  'jede(?:r|n|s)? (?:runde|mal)|jedesmal',
  '(?:à )?chaque (?:tour|fois)',
  '(?:en )?cada (?:ronda|vez)',
);
const otherRound = pattern(
  'ev(?:e)?ry (?:other|second|2nd)(?: (?:round|time))?(?! (?:week|month|day|year))',
  'jede[nrs]? zweiten?(?: (?:runde|mal))?(?! (?:woche|monat|tag|jahr))',
  '(?:un tour|une fois) sur deux',
  '(?:una ronda|una vez) sí y (?:otra|una) no|cada dos rondas',
);
const oftener = pattern(
  'more (?:of (?:these|those|them)|often|frequent\\p{L}*|letters|introductions|people)|oftener|(?:so|too) (?:rarely|seldom)|up the (?:frequency|pace)|(?:speed|step) (?:it )?up',
  'öfter|häufiger|mehr (?:briefe|vorschläge|leute|menschen|vorstellungen)|zu (?:selten|wenig)',
  'plus (?:souvent|fréquemment|régulièrement)|trop (?:rarement|peu)|davantage',
  'más (?:a menudo|seguido|frecuent\\p{L}*|cartas|gente|presentaciones)|demasiado poco',
);
/** What says that it should be less: without any of these, how somebody feels about time changes nothing. */
const seldomer = pattern(
  'less(?: \\p{L}+)?|fewer|(?:not|\\p{L}+n[^\\p{L}]t)(?: \\p{L}+)? (?:so|that|too|quite so|as) (?:often|many|much|frequent\\p{L}*)|too (?:many|much|often|frequent\\p{L}*)|(?:a )?(?:bit|lot|touch) (?:too )?much|rather a lot|not every (?:round|time|month|week|fortnight|day)|(?:slow|ease|cut|scale|tone|dial)(?: (?:it|this|things|that))? (?:down|off|back)|reduce|halve|rarely|seldom|rarer|more slowly|space (?:it|them|these) out|now and then|once in a while|from time to time|occasionally|overdoing',
  'seltener|nur (?:noch )?(?:sehr |ganz |recht )?selten|weniger|nicht (?:so|ganz so|mehr so|allzu) (?:oft|viel\\p{L}*|häufig)|zu (?:oft|viele?|häufig)|nicht jede[ns]? (?:runde|mal|monat|woche|tag)|langsamer|reduzier\\p{L}*|halbier\\p{L}*|ab und zu|hin und wieder|gelegentlich|überfordert?',
  'moins|pas (?:si|aussi|trop|tant) (?:souvent|de)|trop (?:souvent|de|nombreu\\p{L}*)|c.est (?:un peu |beaucoup )?trop|pas (?:à )?chaque (?:tour|fois|mois|semaine)|ralenti\\p{L}*|réduire|réduise\\p{L}*|rarement|espace[rz]?|de temps en temps',
  'menos|no tan(?:to|tas?|tos)?(?: (?:a menudo|seguido|frecuente\\p{L}*))?|demasiad[oa]s?|no (?:en )?cada (?:ronda|vez|mes|semana)|más despacio|reduc\\p{L}*|rara vez|espaci\\p{L}*|de vez en cuando|me agobia\\p{L}*',
);
const denied = new RegExp(
  `(?<![\\p{L}])(?:${['not', 'never', 'nicht', 'nie', 'pas', 'no', 'nunca'].join('|')})(?: (?:in|for|a|just|bloß|nur|en|à|tous|toutes|les|de|una|un|une)){0,3} (?=(?:every|each|weekly|monthly|quarterly|once|twice|jede|alle|ein|zwei|wöchentlich|monatlich|viertel|chaque|deux|trois|un|une|cada|dos|al)(?![\\p{L}]))(?:(?!but|only|just|sondern|nur|mais|sino|pero)[\\p{L}\\p{N}]+ ?){1,3}`,
  'giu',
);

/** The rhythm that somebody asks for; null where they say neither which, nor that it should be more or less. */
export function rhythmIn(text: string): RhythmChange | null {
  // "Not every other round!" names what is not wanted.
  const wanted = text.replace(denied, ' ');
  if (otherRound.test(wanted)) return { rounds: 2 };
  const days = rhythms.find(([, words]) => words.test(wanted))?.[0];
  if (days !== undefined) return { days };
  if (everyRound.test(wanted)) return { rounds: 1 };
  if (otherRound.test(text)) return { rounds: 1 };
  if (oftener.test(text)) return { step: 'more' };
  return seldomer.test(text.replace(tooManyOthers, ' ')) ? { step: 'less' } : null;
}

/** "I already know too many people like me" counts none of our letters. */
const tooManyOthers =
  /(?<![\p{L}])(?:(?:know|have|met|knew|are|kenne|habe|sind|connais|ai|conozco|tengo|hay)(?: \p{L}+){0,2} )(?:(?:too|so) (?:many|much)|zu viele?|trop de|demasiad[oa]s?)(?= \p{L}+)(?! (?:letters?|e?-?mails?|introductions?|of (?:these|those|them)|briefe?|vorschläge|vorstellungen|lettres?|présentations?|cartas?|correos?|presentaciones))/giu;

const excuses = pattern(
  'if (?:that.s |it.s )?possible|is that possible|(?:i have |i.ve |i.ve got )?(?:no|little|not enough|not much) time|not? more(?: than)?',
  '(?:wenn|falls) (?:es )?(?:möglich|geht)|(?:ich habe )?(?:keine|wenig|nicht genug|nicht viel) zeit|nicht (?:mehr|öfter)(?: als)?',
  'si (?:c.est )?possible|(?:je n.ai |j.ai )?(?:pas le|peu de|pas assez de|pas de) temps|pas (?:davantage|plus)(?: (?:de|d.une personne|que))?|(?:de )?m.écri\\p{L}*',
  'si (?:es posible|puede ser)|(?:no tengo|tengo poco|sin) tiempo|no más(?: de)?',
);
const aroundRhythm = pattern(
  'not|no|leave|keep|stay|stick|with|at|the|from now on|from now|kindly|be so kind|for now|only|just|at most|no more than|not more than|more often|than|please|pls|thanks?|thank you|write|send|letters?|mails?|introductions?|(?:is|would be|will be|suits me|be) (?:enough|plenty|fine|good)|enough|plenty|fine|good|me|to|it|that|is|now|for me|make|maximum|max|a|one|once|twice|also|people|persons?|somebody|someone|new|or so|ideally|could|can|would|you|we|i|like|maybe|perhaps|get|have|how about|what about|(?:a )?(?:bit|little)|set|do|and|so',
  'schreiben|seid so (?:gut|nett|lieb)|freundlicherweise|nicht|nein|lasst|lass|bleibt|bleib|bei|ab jetzt|von nun an|künftig|nur|noch|bloß|höchstens|nicht öfter als|nicht mehr als|bitte|danke|schreibt?|briefe?|mails?|vorstellungen?|vorschläge?|reicht|genügt|wäre|ist|genug|gut|mir|mich|völlig|vollkommen|das|es|für|okay|maximal|einmal|zweimal|ein|eine|auch|leute|personen?|menschen?|oder so|am liebsten|könn(?:t|tet|te)|ihr|ich|gern|vielleicht|wie wäre|und|so|etwa|ungefähr',
  'pas|non|laissez|laisse|restez|reste|à|désormais|dorénavant|seulement|juste|uniquement|au plus|au maximum|pas plus (?:de|que)|s.il (?:vous|te) plaît|merci|écri\\p{L}*|lettres?|présentations?|(?:me )?suffi\\p{L}*|c.est|assez|bien|me|moi|une|un|deux|fois|ne|qu|que|aussi|personnes?|quelqu.un|d|de|environ|par exemple|peut-être|pourriez-vous|pouvez-vous|serait-il possible|plutôt|disons|à peu près|et|davantage|recevoir|les?|vos|je|voudrais|aimerais|seule?|auriez-vous l.obligeance|m',
  'una vez|dejad\\p{L}*|dejar\\p{L}*|desde ahora|a partir de ahora|solo|sólo|solamente|como mucho|como máximo|no más de|por favor|gracias|escrib\\p{L}*|cartas?|presentaci(?:ón|ones)|(?:me )?basta|es|sería|suficiente|bien|una|un|dos|vez|veces|con|me|en|volved a|vuelve a|de nuevo|otra vez|también|personas?|gente|alguien|más o menos|quizás?|podéis|podríais|podrían|mejor|y|que|nada más|por ejemplo',
);

/** "Do you write every month?" asks how it is; "once a quarter, perhaps?" asks for it. */
const asksBack =
  /^\W*(?:is|are|am|do|does|did|was|were|why|when|how often|who|what is|ist|sind|seid|bekomme|schreibt|wann|warum|wie oft|est-ce|sont|avez-vous|êtes-vous|pourquoi|quand|es|son|habéis|tenéis|por qué|cuándo|cada cuánto)(?![\p{L}])[\s\S]*\?/iu;

/** Whether words say how often and nothing else: "from now on only once a quarter, please". */
export function saysOnlyHowOften(text: string): boolean {
  const found = [otherRound, everyRound, ...rhythms.map(([, words]) => words)].map(
    (one) => one.exec(text)?.[0],
  );
  const said = found.find((one) => one !== undefined);
  if (said === undefined || asksBack.test(text)) return false;
  const rest = [excuses, aroundRhythm].reduce(
    (left, around) => left.replace(new RegExp(around, 'giu'), ' '),
    text.replace(said, ' '),
  );
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a sentence among others that tell of oneself asks us for more or fewer letters: "I swim twice a week" does not. */
export function asksHowOften(sentence: string): boolean {
  if (saysOnlyHowOften(sentence)) return true;
  const change = rhythmIn(sentence);
  if (change === null) return false;
  const isShort = sentence.trim().split(/\s+/u).length <= 5;
  return (
    ('step' in change && isShort && isOurRhythm.test(sentence)) ||
    (asksOfUs.test(sentence) && ofOurs.test(sentence))
  );
}

/** Whether it is how often we write that is spoken of. */
export const speaksOfHowOften = (text: string): boolean => howOften.test(text);

const howOften = pattern(
  'how (?:often|frequently)',
  'wie (?:oft|häufig)',
  'à quelle fréquence|tous les combien|combien de fois',
  'cada cuánto|con qué frecuencia|cuántas veces',
);

const isOurRhythm = pattern(
  '(?:less|more) often|(?:fewer|more|less) (?:letters|mails|of (?:these|those))',
  'seltener|öfter|(?:weniger|mehr) (?:briefe|mails|post)',
  '(?:moins|plus) souvent|(?:moins|plus) de lettres',
  'menos (?:a menudo|cartas)|más (?:a menudo|cartas)',
);
const asksOfUs = pattern(
  'please|(?:can|could) you|would you (?!believe)|enough|plenty|at most|(?:no|not) more than|(?:too|so) many|stop (?:me|writing)|(?:do not|don.t) (?:write|send)|write (?:to )?me',
  'bitte|(?:könnt|könntet|würdet) ihr|reicht|genügt|höchstens|nicht (?:mehr|öfter) als|(?:zu|so) viele|schreibt mir|schickt mir',
  's.il (?:vous|te) plaît|svp|(?:pouvez|pourriez)-vous|suffi(?:t|ra|rait)|au (?:plus|maximum)|pas plus|trop de|pas autant|écrivez-moi',
  'por favor|podéis|podríais|basta|como (?:mucho|máximo)|no más|demasiad[oa]s|no tant[oa]s|escribidme|escríbanme',
);
const ofOurs = pattern(
  'letters?|(?:e-?)?mails?|messages?|introductions?|rounds?|(?:of )?(?:these|those)|write (?:to )?me|hear from you|introduce me',
  'briefe?n?|(?:e-?)?mails?|post|nachrichten?|vorstellungen?|vorschläge?|runden?|davon|schreibt mir|schickt mir',
  'lettres?|(?:e-?)?mails?|courriels?|messages?|présentations?|écrivez-moi|m.écrire',
  'cartas?|correos?|mensajes?|presentaci(?:ón|ones)|escribidme|escríbanme|escribirme',
);
