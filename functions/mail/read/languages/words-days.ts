// Words that days are made of, side by side over the languages: halves of a month, all of one, and since when.

import type { DateWords, Language } from '../language.ts';
import { further } from './words-days-further.ts';

type Words = Readonly<Record<string, string>>;

/** "The first half of": of a month, a quarter, a year. */
const first: Words = {
  en: `the? first half of (the)?`,
  de: `(erste|ersten|erster) hälfte (des|vom|im)?`,
  fr: `(la)? première (quinzaine|moitié) (de|d|du)?`,
  es: `(la)? primera (quincena|mitad) (de|del)?`,
  pt: `(a)? primeira (quinzena|metade) (de|do)?`,
  it: `prima (metà|quindicina) (di|del|d)?`,
  nl: `(de)? eerste helft (van)?`,
  pl: `(pierwszej|pierwsza|pierwszą) (połowy|połowie|połowa|połowę)`,
  sv: `första (halvan|hälften) (av)?`,
  da: `(den)? første halvdel (af)?`,
  no: `(den)? første (halvdel|halvdelen) (av)?`,
  ru: `(первая|первой|первую) (половина|половины|половине|половину)`,
  cs: `(první) (polovina|polovině|poloviny|polovinu)`,
  ro: `prima jumătate (a|din)? (lunii|lui)?`,
};

/** "The second half of". */
const second: Words = {
  en: `the? (second|latter|back|last) half of (the)?`,
  de: `(zweite|zweiten|zweiter) hälfte (des|vom|im)?`,
  fr: `(la)? (deuxième|seconde) (quinzaine|moitié) (de|d|du)?`,
  es: `(la)? segunda (quincena|mitad) (de|del)?`,
  pt: `(a)? segunda (quinzena|metade) (de|do)?`,
  it: `seconda (metà|quindicina) (di|del|d)?`,
  nl: `(de)? tweede helft (van)?`,
  pl: `(drugiej|druga|drugą) (połowy|połowie|połowa|połowę)`,
  sv: `(den)? (andra|senare|sista) (halvan|hälften) (av)?`,
  da: `(den)? (anden|sidste) halvdel (af)?`,
  no: `(den)? (andre|siste) (halvdel|halvdelen) (av)?`,
  ru: `(вторая|второй|вторую) (половина|половины|половине|половину)`,
  cs: `(druhá|druhé|druhou) (polovina|polovině|poloviny|polovinu)`,
  ro: `a doua jumătate (a|din)? (lunii|lui)?`,
};

/** "All of April": it lasts until that is over. */
const whole: Words = {
  en: `all (of)?; the? (whole|entire) (of)?`,
  de: `(den|der|dem|das)? (ganze|ganzen|ganzer|gesamten|gesamte)`,
  fr: `tout (le mois (de|d)?)?; toute; l (ensemble|intégralité) (de|du)?`,
  es: `todo (el mes de)?; toda; todito`,
  pt: `todo (o mês de)?; toda; inteiro; inteirinho`,
  it: `tutto (il mese di)?; tutta; intero; l intero`,
  nl: `heel; hele; de hele; het hele; gans`,
  pl: `cały; całego; całym; calutki`,
  sv: `hela`,
  da: `hele; hele måneden`,
  no: `hele; heile`,
  ru: `весь; всего; целый; всё; всю`,
  cs: `celý; celou; celé`,
  ro: `toată (luna)?; tot`,
};

/** Since when somebody is somewhere, where "since" is the word for "from" as well: over by now, and bounds nothing. */
const gone: Words = {
  es: `(llevo|llevamos) ~4 desde; (estoy|estamos) (ya)? (aquí|inscrito|inscrita|apuntado|apuntada|esperando|buscando|con vosotros|con ustedes|en el grupo|en la comunidad) ~1 desde; (soy|somos) ~3 desde; (vivo|vivimos|espero|esperaba|busco) ~3 desde`,
  pt: `(estou|estamos|ando) (já)? (aqui|inscrito|inscrita|à espera|à procura|convosco|com vocês|no grupo|na comunidade) ~1 desde; (sou|somos) ~3 desde; (moro|moramos|vivo|vivemos|espero|procuro) ~3 desde`,
  it: `(sono|siamo) (già)? (qui|qua|iscritto|iscritta|iscritti|con voi|dei vostri|nel gruppo|nella comunità|membro) ~1 (da|dal|dalla|dallo); (vivo|viviamo|abito|aspetto|aspettavo|cerco) ~3 (da|dal|dalla|dallo)`,
  pl: `(jestem|jesteśmy) (już)? (u was|z wami|tu|tutaj|w grupie|w społeczności|członkiem|członkinią|zapisany|zapisana) ~1 od; (mieszkam|mieszkamy|należę|czekam|szukam) ~3 od`,
  ru: `я (с вами|здесь|тут|у вас|в клубе|в группе|в сообществе) (уже|живу|состою)* (с|со|от); (живу|состою|жду|ищу|работаю) ~3 (с|со)`,
  uk: `я (з вами|тут|у вас) (вже|уже)? (з|від)`,
  cs: `(jsem|jsme) (už)? (tu|tady|zde|u vás|s vámi|členem|členkou) ~1 od; (bydlím|čekám|hledám) ~3 od`,
  ro: `(sunt|suntem) (deja)? (aici|cu voi|membru|membră|în grup) ~1 (din|de); (locuiesc|aștept|caut) ~3 (din|de)`,
};

/** "A few": three, where one has to say how many. */
const few: Words = {
  en: `a few; few`,
  de: `ein paar; paar; einige; einigen`,
  fr: `quelques`,
  es: `unos; unas; unos cuantos; unas cuantas; algunos; algunas`,
  pt: `uns; umas; alguns; algumas`,
  it: `qualche; alcuni; alcune`,
  nl: `enkele; wat`,
  pl: `parę; kilka; paru; kilku`,
  sv: `några`,
  da: `nogle`,
  no: `noen`,
  ru: `несколько`,
};

/** "Between the 5th and the 20th". */
const between: Words = {
  en: `between`,
  de: `zwischen (dem|den)?`,
  fr: `entre (le|la)?`,
  es: `entre (el|la)?`,
  pt: `entre (o|a)?`,
  it: `tra (il|l|la)? ; fra (il|l|la)?`,
  nl: `tussen (de)?`,
  pl: `między; pomiędzy`,
  sv: `mellan (den)?`,
  da: `mellem (den)?`,
  no: `mellom (den)?`,
  ru: `между`,
};

/** "A month and a half". */
const andHalf: Words = {
  en: `and a half`,
  fr: `et (demi|demie)`,
  es: `y (medio|media)`,
  pt: `e (meio|meia)`,
  it: `e (mezzo|mezza)`,
};

/** Every week on that day: no day of its own. */
const mistaken: Words = {
  en: `(every|each|most) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|day)`,
  de: `(jeden|jede|jedem) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat|tag)`,
  fr: `(tous|toutes) les (lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|semaines|mois|jours); chaque (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|jour)`,
  es: `(todos|todas) (los|las) (lunes|martes|miércoles|jueves|viernes|sábados|domingos|semanas|meses|días) ; cada (lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|día); todas las tardes de los (lunes|martes|miércoles|jueves|viernes)`,
  pt: `(todos|todas) (os|as) (segundas|terças|quartas|quintas|sextas|sábados|domingos|semanas|meses|dias); cada (semana|mês|dia)`,
  it: `ogni (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|giorno); tutti i (lunedì|martedì|mercoledì|giovedì|venerdì|sabati|giorni|mesi); tutte le (settimane|domeniche)`,
  nl: `(elke|iedere|ieder|elk) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand|dag)`,
  pl: `(każdy|każda|każdą|co) (poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|niedzielę|tydzień|miesiąc|dzień)`,
  sv: `varje (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vecka|månad|dag)`,
  da: `hver (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|uge|måned|dag)`,
  no: `hver (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|uke|måned|dag)`,
  ru: `(каждый|каждую|каждое) (понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделю|месяц|день)`,
};

/** Two blocks of phrases as one. */
const joined = (one: string | undefined, other: string | undefined): string =>
  [one, other].filter(Boolean).join('; ');

function withTables<Key extends string | number>(
  one: Partial<Readonly<Record<Key, string>>> | undefined,
  other: Partial<Readonly<Record<Key, string>>>,
): Partial<Record<Key, string>> {
  const all: Partial<Record<Key, string>> = { ...one };
  for (const key of Object.keys(other) as Key[]) all[key] = joined(one?.[key], other[key]);
  return all;
}

/** The language with these among its words for days. */
export function withDayWords(language: Language): Language {
  const { code, dates } = language;
  const more: Partial<DateWords> = { ...further[code] };
  const all: Record<string, unknown> = { ...dates };
  for (const [field, block] of Object.entries(more)) {
    const known = all[field];
    all[field] =
      typeof block === 'string'
        ? joined(known as string | undefined, block)
        : withTables(known as Record<string, string> | undefined, block as Record<string, string>);
  }
  const halves = { 1: first[code], 2: second[code] };
  return {
    ...language,
    dates: {
      // First, since of phrases as long the first counts: "den ganzen" alone is how long.
      ...(whole[code] ? { whole: whole[code] } : {}),
      ...(all as unknown as DateWords),
      gone: joined(dates.gone, gone[code]),
      mistaken: joined(dates.mistaken, mistaken[code]),
      ...(andHalf[code] ? { andHalf: andHalf[code] } : {}),
      ...(few[code] ? { few: few[code] } : {}),
      ...(between[code] ? { between: between[code] } : {}),
      ...(halves[1] && halves[2] ? { halves: { 1: halves[1], 2: halves[2] } } : {}),
    },
  };
}
