// Words for days that one language has and the others do not: small months and weeks, feasts, "only" parted from its verb.

import type { DateWords } from '../language.ts';

/** What some languages say of days that the others do not. */
export const further: Readonly<Record<string, Partial<DateWords>>> = {
  en: {
    within: 'well into; some way into; during',
    holidays: { easterHolidays: '(school)? easter (holidays|holiday|break|vacation); spring break' },
  },
  de: {
    next: 'nächstem; kommendem',
    numbers: { 1.5: 'anderthalb; eineinhalb' },
    within: 'im laufe (des|vom)?',
    holidays: { newYear: 'neue jahr', easterHolidays: 'osterferien' },
  },
  es: {
    lasting: 'un par más de',
    ending: 'final del; finales del; fin del; fines del',
    numbers: { 10: 'una? decena de' },
    month: 'mesecito; mesecitos',
    week: 'semanita; semanitas',
    glue: 'd',
    within: '(ya|bien)? entrado; a lo largo de',
  },
  pt: {
    lasting: 'mais',
    numbers: { 10: 'uma? dezena de' },
    month: 'mesinho; mesinhos',
    week: 'semaninha; semaninhas',
    glue: 'adentro',
  },
  fr: {
    notBefore:
      'ne ~1 que (le|la|l|en|au|vers|fin|début)?; n ~1 que (le|la|l|en|au|vers)?; seulement (dans|en|vers|après|fin|début|mi)',
    numbers: { 10: 'une? (petite)? dizaine (de|d)?', 15: 'une? quinzaine de' },
    within: 'courant; au cours (de|du|d)?',
    glue: 'petit; petite; petits; bon; bonne; bons',
    holidays: { easterHolidays: 'vacances (scolaires)? (de|d)? (pâques|printemps|avril)' },
  },
  nl: {
    day: 'dagje; dagjes',
    week: 'weekje; weekjes',
    month: 'maandje; maandjes',
    lasting: 'nog',
    numbers: { 1.5: 'anderhalve; anderhalf', 10: 'tiental' },
    within: 'in de loop van',
  },
  it: {
    past: 'ultima; ultime',
    numbers: { 10: 'una? decina di', 15: 'una? quindicina di' },
    month: 'mesetto',
    week: 'settimanella',
    notBefore: 'non prima dell',
    glue: 'inoltrato; inoltrata',
    until: 'finché non (torno|rientro|sono di ritorno) (il)?',
  },
  pl: {
    lasting: 'jeszcze',
    numbers: { 1.5: 'półtora; półtorej' },
    week: 'tygodniem',
    glue: 'jakiś; jakąś',
    next: 'następną; przyszłą; kolejną; przyszłej; następnej',
    ordinals: { 2: 'druga; drugiej' },
  },
  sv: {
    month: 'månadens',
    numbers: { 1.5: 'en och en halv; ett och ett halvt' },
    within: 'en bit in i; under',
    holidays: { easterHolidays: 'påsklovet; påsklov' },
    week: 'veckans',
    year: 'årets',
    ending: 'slut',
  },
  da: {
    month: 'månedens; måneds',
    numbers: { 1.5: 'halvanden; halvandet; en og en halv' },
    within: 'et stykke (ind|inde) i',
    glue: 'tid',
    week: 'ugens; uges',
    year: 'årets',
    past: 'sidst',
  },
  no: {
    month: 'månedens; måneds',
    numbers: { 1.5: 'halvannen; halvannet; en og en halv' },
    within: 'et stykke (ut|inn) i; utpå; utover i',
    after: 'over',
    glue: 'tid',
    week: 'ukens; ukas; ukes',
    year: 'årets',
    untilEnd: 'ut',
  },
  ru: {
    lasting: 'ещё',
    numbers: { 1.5: 'полтора; полторы' },
    month: 'месяцок; месячишко',
    within: 'ближе к; ближе ко',
    notBefore: 'только через',
    holidays: {
      easternPentecost: 'троица; троицы; троице; троицу; троицей',
      mayHolidays: 'майские; майских; майскими; майские праздники; майских праздников',
    },
  },
  uk: { lasting: 'ще', holidays: { easternPentecost: 'трійця; трійці; трійцю' } },
};
