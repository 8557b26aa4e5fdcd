// Ways to name a day, in every language of the rules, each with the first and last day that a careful person may take it for.

type Window = readonly [first: string, last: string];

/** The languages of the columns below. */
export const columns = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'no', 'ru'] as const;

/** What the day is said in: "please ask me again ...". */
const frames: Readonly<Record<(typeof columns)[number], string>> = {
  en: 'Please ask me again …',
  de: 'Bitte fragen Sie mich … noch einmal',
  fr: 'Reposez-moi la question …',
  es: 'Preguntadme otra vez …',
  pt: 'Perguntem-me outra vez …',
  it: 'Richiedetemelo …',
  nl: 'Vraag het me … nog eens',
  pl: 'Proszę zapytać ponownie …',
  sv: 'Fråga mig igen …',
  da: 'Spørg mig igen …',
  no: 'Spør meg igjen …',
  ru: 'Спросите меня снова …',
};

const table = `
2026-05-01 2026-05-31 | in May | im Mai | en mai | en mayo | em maio | a maggio | in mei | w maju | i maj | i maj | i mai | в мае
2026-05-01 2026-05-10 | at the beginning of May | Anfang Mai | début mai | a principios de mayo | no início de maio | a inizio maggio | begin mei | na początku maja | i början av maj | i begyndelsen af maj | i begynnelsen av mai | в начале мая
2026-05-10 2026-05-20 | in the middle of May | Mitte Mai | à la mi-mai | a mediados de mayo | em meados de maio | a metà maggio | half mei | w połowie maja | i mitten av maj | midt i maj | i midten av mai | в середине мая
2026-05-21 2026-06-01 | at the end of May | Ende Mai | fin mai | a finales de mayo | no fim de maio | a fine maggio | eind mei | pod koniec maja | i slutet av maj | i slutningen af maj | i slutten av mai | в конце мая
2026-05-12 2026-05-12 | on 12 May | am 12. Mai | le 12 mai | el 12 de mayo | no dia 12 de maio | il 12 maggio | op 12 mei | 12 maja | den 12 maj | den 12. maj | den 12. mai | 12 мая
2026-05-12 2026-05-13 | after 12 May | nach dem 12. Mai | après le 12 mai | después del 12 de mayo | depois de 12 de maio | dopo il 12 maggio | na 12 mei | po 12 maja | efter den 12 maj | efter den 12. maj | etter 12. mai | после 12 мая
2026-05-12 2026-05-12 | but not before 12 May | aber nicht vor dem 12. Mai | mais pas avant le 12 mai | pero no antes del 12 de mayo | mas não antes de 12 de maio | ma non prima del 12 maggio | maar niet voor 12 mei | ale nie przed 12 maja | men inte före den 12 maj | men ikke før den 12. maj | men ikke før 12. mai | но не раньше 12 мая
2026-05-12 2026-05-12 | from 12 May | ab dem 12. Mai | à partir du 12 mai | a partir del 12 de mayo | a partir de 12 de maio | dal 12 maggio | vanaf 12 mei | od 12 maja | från den 12 maj | fra den 12. maj | fra 12. mai | с 12 мая
2026-03-20 2026-03-20 | on the 20th | am 20. | le 20 | el día 20 | no dia 20 | il 20 | op de 20e | 20-go | den 20:e | den 20. | den 20. | 20-го числа
2026-03-20 2026-03-21 | after the 20th | nach dem 20. | après le 20 | después del 20 | depois do dia 20 | dopo il 20 | na de 20e | po 20-tym | efter den 20:e | efter den 20. | etter den 20. | после 20-го
2026-04-03 2026-04-04 | when I am back on the 3rd | wenn ich am 3. zurück bin | quand je serai rentré le 3 | cuando vuelva el día 3 | quando voltar no dia 3 | quando torno il 3 | als ik de 3e terug ben | gdy wrócę 3 kwietnia | när jag är tillbaka den 3:e | når jeg er tilbage den 3. | når jeg er tilbake den 3. | когда вернусь 3-го
2026-03-13 2026-03-13 | on Friday | am Freitag | vendredi | el viernes | na sexta-feira | venerdì | op vrijdag | w piątek | på fredag | på fredag | på fredag | в пятницу
2026-03-13 2026-03-20 | next Friday | nächsten Freitag | vendredi prochain | el próximo viernes | na próxima sexta | venerdì prossimo | volgende vrijdag | w następny piątek | nästa fredag | næste fredag | neste fredag | в следующую пятницу
2026-03-30 2026-03-30 | on Monday the 30th | am Montag, dem 30. | le lundi 30 | el lunes 30 | na segunda-feira, dia 30 | lunedì 30 | maandag de 30e | w poniedziałek 30 marca | måndag den 30 mars | mandag den 30. | mandag den 30. | в понедельник 30-го
2026-03-16 2026-03-16 | from Monday on | ab Montag | à partir de lundi | a partir del lunes | a partir de segunda-feira | da lunedì | vanaf maandag | od poniedziałku | från och med måndag | fra mandag | fra mandag | с понедельника
2026-03-15 2026-03-16 | after the weekend | nach dem Wochenende | après le week-end | después del fin de semana | depois do fim de semana | dopo il fine settimana | na het weekend | po weekendzie | efter helgen | efter weekenden | etter helga | после выходных
2026-03-16 2026-03-22 | next week | nächste Woche | la semaine prochaine | la semana que viene | na próxima semana | la settimana prossima | volgende week | w przyszłym tygodniu | nästa vecka | i næste uge | neste uke | на следующей неделе
2026-03-23 2026-03-29 | the week after next | übernächste Woche | dans deux semaines | dentro de dos semanas | daqui a duas semanas | tra due settimane | over twee weken | za dwa tygodnie | om två veckor | om to uger | om to uker | через две недели
2026-04-01 2026-04-30 | next month | nächsten Monat | le mois prochain | el mes que viene | no próximo mês | il mese prossimo | volgende maand | w przyszłym miesiącu | nästa månad | næste måned | neste måned | в следующем месяце
2026-03-25 2026-04-01 | at the end of the month | Ende des Monats | à la fin du mois | a final de mes | no fim do mês | a fine mese | aan het eind van de maand | pod koniec miesiąca | i slutet av månaden | i slutningen af måneden | i slutten av måneden | в конце месяца
2026-04-01 2026-04-10 | at the start of next month | Anfang nächsten Monats | au début du mois prochain | a principios del mes que viene | no início do próximo mês | all'inizio del mese prossimo | begin volgende maand | na początku przyszłego miesiąca | i början av nästa månad | i starten af næste måned | i starten av neste måned | в начале следующего месяца
2026-03-30 2026-04-01 | in three weeks | in drei Wochen | dans trois semaines | en tres semanas | daqui a três semanas | tra tre settimane | over drie weken | za trzy tygodnie | om tre veckor | om tre uger | om tre uker | через три недели
2026-05-08 2026-05-12 | in two months | in zwei Monaten | dans deux mois | dentro de dos meses | daqui a dois meses | fra due mesi | over twee maanden | za dwa miesiące | om två månader | om to måneder | om to måneder | через два месяца
2026-03-20 2026-03-20 | in ten days | in zehn Tagen | dans dix jours | en diez días | daqui a dez dias | tra dieci giorni | over tien dagen | za dziesięć dni | om tio dagar | om ti dage | om ti dager | через десять дней
2026-03-23 2026-03-25 | in a fortnight | in vierzehn Tagen | dans quinze jours | en quince días | daqui a quinze dias | tra quindici giorni | over veertien dagen | za czternaście dni | om fjorton dagar | om fjorten dage | om fjorten dager | через четырнадцать дней
2026-09-01 2026-09-15 | in half a year | in einem halben Jahr | dans six mois | en medio año | daqui a meio ano | tra sei mesi | over een half jaar | za pół roku | om ett halvår | om et halvt år | om et halvt år | через полгода
2026-04-08 2026-04-12 | in a month | in einem Monat | dans un mois | dentro de un mes | daqui a um mês | tra un mese | over een maand | za miesiąc | om en månad | om en måned | om en måned | через месяц
2026-04-01 2026-06-30 | in the second quarter | im zweiten Quartal | au deuxième trimestre | en el segundo trimestre | no segundo trimestre | nel secondo trimestre | in het tweede kwartaal | w drugim kwartale | under andra kvartalet | i andet kvartal | i andre kvartal | во втором квартале
2026-09-01 2026-10-31 | in autumn | im Herbst | à l'automne | en otoño | no outono | in autunno | in de herfst | jesienią | i höst | til efteråret | til høsten | осенью
2026-06-01 2026-07-01 | at the beginning of summer | zu Beginn des Sommers | au début de l'été | a principios del verano | no início do verão | a inizio estate | begin van de zomer | na początku lata | i början av sommaren | i begyndelsen af sommeren | i begynnelsen av sommeren | в начале лета
2026-04-05 2026-04-12 | after Easter | nach Ostern | après Pâques | después de Pascua | depois da Páscoa | dopo Pasqua | na Pasen | po Wielkanocy | efter påsk | efter påske | etter påske | после католической Пасхи
2026-12-26 2027-01-02 | after Christmas | nach Weihnachten | après Noël | después de Navidad | depois do Natal | dopo Natale | na Kerst | po Bożym Narodzeniu | efter jul | efter jul | etter jul | после католического Рождества
2026-05-24 2026-05-31 | after Whitsun | nach Pfingsten | après la Pentecôte | después de Pentecostés | depois do Pentecostes | dopo Pentecoste | na Pinksteren | po Zielonych Świątkach | efter pingst | efter pinse | etter pinse | после католической Троицы
2026-12-31 2027-01-10 | in the new year | im neuen Jahr | au nouvel an | en año nuevo | no ano novo | a capodanno | in het nieuwe jaar | w nowym roku | på nyåret | i det nye år | på nyåret | в новом году
2027-01-01 2027-12-31 | next year | nächstes Jahr | l'année prochaine | el año que viene | no próximo ano | l'anno prossimo | volgend jaar | w przyszłym roku | nästa år | næste år | neste år | в следующем году
2026-04-13 2026-04-19 | in week 16 | in KW 16 | en semaine 16 | en la semana 16 | na semana 16 | nella settimana 16 | in week 16 | w 16 tygodniu | i vecka 16 | i uge 16 | i uke 16 | на 16 неделе
2026-06-01 2026-06-07 | in the first week of June | in der ersten Juniwoche | la première semaine de juin | en la primera semana de junio | na primeira semana de junho | nella prima settimana di giugno | in de eerste week van juni | w pierwszym tygodniu czerwca | första veckan i juni | i den første uge af juni | den første uka i juni | в первую неделю июня
2026-04-24 2026-04-30 | in the last week of April | in der letzten Aprilwoche | la dernière semaine d'avril | en la última semana de abril | na última semana de abril | nell'ultima settimana di aprile | in de laatste week van april | w ostatnim tygodniu kwietnia | sista veckan i april | i den sidste uge af april | den siste uka i april | в последнюю неделю апреля
2026-06-01 2026-06-01 | on the first Monday in June | am ersten Montag im Juni | le premier lundi de juin | el primer lunes de junio | na primeira segunda-feira de junho | il primo lunedì di giugno | op de eerste maandag van juni | w pierwszy poniedziałek czerwca | första måndagen i juni | den første mandag i juni | den første mandagen i juni | в первый понедельник июня
2026-06-01 2026-06-01 | on 1 June 2026 | am 1.6.2026 | le 1er juin 2026 | el 1/6/2026 | em 1/6/2026 | il 1/6/2026 | op 1-6-2026 | 1.06.2026 | den 2026-06-01 | den 1.6.2026 | den 1.6.2026 | 01.06.2026
2026-03-11 2026-03-11 | tomorrow | morgen | demain | mañana | amanhã | domani | morgen | jutro | imorgon | i morgen | i morgen | завтра
2026-03-12 2026-03-12 | the day after tomorrow | übermorgen | après-demain | pasado mañana | depois de amanhã | dopodomani | overmorgen | pojutrze | i övermorgon | i overmorgen | i overmorgen | послезавтра
2026-04-15 2026-04-15 | on the fifteenth of April | am fünfzehnten April | le quinze avril | el quince de abril | no dia quinze de abril | il quindici aprile | op vijftien april | piętnastego kwietnia | den femtonde april | den femtende april | den femtende april | пятнадцатого апреля
2026-08-31 2026-09-30 | once August is over | wenn der August vorbei ist | après août | después de agosto | depois de agosto | dopo agosto | na augustus | po sierpniu | efter augusti | efter august | etter august | после августа
2026-07-01 2026-07-31 | at the earliest in July | frühestens im Juli | au plus tôt en juillet | como pronto en julio | o mais cedo em julho | non prima di luglio | op zijn vroegst in juli | najwcześniej w lipcu | tidigast i juli | tidligst i juli | tidligst i juli | не раньше июля
`;

/** Every way with its language and window. */
export const days: readonly {
  readonly language: (typeof columns)[number];
  readonly said: string;
  readonly window: Window;
}[] = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [window = '', ...said] = row.split(' | ');
    const [first = '', last = ''] = window.split(' ');
    return said.map((words, at) => ({
      language: columns[at] as (typeof columns)[number],
      said: (frames[columns[at] as (typeof columns)[number]] as string).replace('…', words),
      window: [first, last] as const,
    }));
  });
