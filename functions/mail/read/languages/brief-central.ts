// Clear short answers in central and eastern European languages.

import { czechDays, romanianDays, ukrainianDays } from './brief-days.ts';
import { inShort } from './in-short.ts';

export const czech = inShort(
  'cs',
  'a je v na se s že to si mi jsem bych bych být ale pro jak co už ten ta prosím děkuji děkuju dobrý den ahoj není mě mně',
  {
    opener: 'dobrý den; ahoj; děkuji; děkuju; díky; děkuji moc; prosím; no; tak; zdravím',
    neutral: 'není problém; žádný problém; bez problému; nemám nic proti',
    not: 'ne; není; nechci; nemám; nic; nikdy; nejsem; nemohu; nemůžu; nechce',
    yes: 'ano; ano prosím; jo; jasně; určitě; rozhodně; ráda; rád; velmi rád; velmi ráda; moc rád; moc ráda; s radostí; samozřejmě; souhlasím; klidně; platí; jsem pro; seznamte nás; představte nás; s potěšením',
    agree:
      '(ano)? (velmi|moc)? (rád|ráda) (bych)? (ji|ho|tu osobu|tohoto člověka)? (poznal|poznala|potkal|potkala|se seznámil|se seznámila); nemám nic proti; (prosím)? (seznamte|představte|spojte) nás (prosím)?; proč ne',
    fine: 'dobře; super; výborně; fajn; zní to dobře; ok',
    no: 'ne; ne děkuji; ne díky; bohužel ne; raději ne; radši ne; vůbec ne; nemám zájem; nechci; odmítám; tentokrát ne; děkuji ne',
    refuse:
      'nemám (bohužel)? zájem; nejsem zájem; (to)? není (nic)? pro mě; nechci (ji|ho|se)? (poznat|potkat|seznámit); už se známe; děkuji ale ne; díky ale ne',
    later:
      'teď ne; teď zrovna ne; nyní ne; později; jindy; zatím ne; ještě ne; momentálně ne; zeptejte se (mě)? (znovu|později|v|za|po) ~2; možná později',
    busy: 'nemám (teď)? čas; mám moc práce; jsem na dovolené',
    hedge: 'možná; nevím; asi; snad; uvidíme; nejsem si (jistý|jistá); když to musí být; rozmyslím si ~2',
    condition: 'pokud; jestli; jen když; pouze; jedině; kdyby; když',
    question:
      '^ (kdo|co|kde|kdy|proč|jak|kolik|jaký|jaká|který|odkud) ~2; chtěl* bych vědět ~2; můžete mi říct ~2',
    contrast: 'ale; jenže; jen že; bohužel; však',
    leave:
      '(odhlaste|odhlásit|vyřaďte|odstraňte) (mě|mne) (prosím|ze|z)* (seznamu)?; ^ (odhlásit|stop) $; už mi nepište ~2; nechci (už|další)* (dostávat|maily|e maily)+ ~1',
    erase: '(smažte|vymažte) (prosím)? (všechna|všechny)? (moje|má|mé)? (data|údaje|osobní údaje)',
    pause: 'pauza ~2; (potřebuji|chci) pauzu ~2; přestávka ~2',
    irony: 'jo jasně; no jasně další ~2; další ~1 to (mi)? chybělo; haha',
  },
  czechDays,
);

export const hungarian = inShort(
  'hu',
  'és a az egy nem hogy is ez azt de van meg már csak most köszönöm kérem szia helló jó napot szeretném szívesen igen vagyok vele őt',
  {
    opener: 'szia; sziasztok; helló; jó napot; köszönöm; köszi; kérem; üdvözlöm; nagyon köszönöm; hát',
    neutral: 'nincs probléma; semmi gond; nem gond; nincs kifogásom',
    not: 'nem; ne; nincs; soha; sem; semmi; nélkül',
    yes: 'igen; igen kérem; igen köszönöm; szívesen; nagyon szívesen; örömmel; persze; természetesen; mindenképpen; hogyne; rendben; elfogadom; egyetértek; benne vagyok',
    agree:
      '(igen)? (nagyon)? (szívesen)? (megismerném|találkoznék|megismerkednék|szeretném megismerni) (vele|őt)?; (kérem)? (mutassanak|mutassatok) be (minket|bennünket) ~1; miért ne; nincs kifogásom',
    fine: 'jó; oké; ok; szuper; remek; jól hangzik; jó ötlet',
    no: 'nem; nem köszönöm; köszönöm nem; sajnos nem; inkább nem; most az egyszer nem; nem érdekel; ezúttal nem',
    refuse: 'nem (érdekel|szeretném|akarom|nekem való) ~1; már ismerjük egymást; kihagyom; köszönöm de nem',
    later:
      'most nem; később; majd később; máskor; még nem; jelenleg nem; egyelőre nem; kérdezz* (meg)? (újra|később|majd)+ ~1',
    busy: '(nagyon|most)? elfoglalt ~1; nincs (most)? időm; szabadságon',
    hedge: 'talán; nem tudom; lehet; nem vagyok biztos ~1; meglátjuk; átgondolom; ha muszáj; mindegy',
    condition: 'ha; csak ha; feltéve; amennyiben; csak; csak akkor ha',
    question:
      '^ (ki|mi|hol|mikor|miért|hogyan|mennyi|milyen|melyik|honnan) ~2; szeretném (előbb)? tudni ~1; mondjanak ~2',
    contrast: 'de; azonban; sajnos',
    leave:
      '(töröljenek|vegyenek le|vegyetek le) (a listáról|kérem)*; ^ (leiratkozás|stop|leiratkozom) $; leiratkozom ~1; ne (írjanak|küldjenek) (többet|több)? ~2',
    erase: '(töröljék|töröljétek) (az)? (összes|minden)? (adatomat|adataimat) ~1',
    pause: 'szünet ~1; (szeretnék|kérek) (egy)? szünetet ~1',
    irony: 'na persze; még egy ~2; haha',
  },
  {
    months:
      'január* február* márci* ápril* május* június* július* auguszt* szeptember* október* november* december*',
    after: 'után',
    until: 'ig',
    from: 'től',
    holidays: { easter: 'húsvét*', christmas: 'karácsony*', pentecost: 'pünkösd*' },
  },
);

export const romanian = inShort(
  'ro',
  'și si este sunt un o de la cu pe în din că să nu da ce mai pentru care am ai are dar foarte mulțumesc multumesc vă rog bună ziua salut această persoană acum mi îmi ar fi aș vrea',
  {
    opener: 'bună; bună ziua; salut; mulțumesc; mulțumesc mult; mersi; vă rog; te rog; păi; scuze ~3',
    neutral: 'nicio problemă; nici o problemă; fără probleme; nu-i nimic; cu plăcere; nu am nimic împotrivă',
    not: 'nu; niciodată; nimic; fără; deloc; nici',
    yes: 'da; da vă rog; da te rog; da cu plăcere; cu plăcere; cu mare plăcere; desigur; sigur; sigur că da; bineînțeles; absolut; accept; de acord; sunt de acord; hai; cu drag; da sigur',
    agree:
      '(da)? (mi ar plăcea|aș vrea|aș dori|vreau|doresc) (foarte mult|mult)? (să)? (o|îl|cunosc|întâlnesc)+ (această persoană|pe ~2)?; (vă rog)? (faceți ne cunoștință|prezentați ne); de ce nu; nu am nimic împotrivă; (sunt)? (interesat|interesată)',
    fine: 'bine; ok; super; perfect; sună bine; excelent; e în regulă',
    no: 'nu; nu mulțumesc; nu mersi; mulțumesc nu; din păcate nu; mai bine nu; de data asta nu; nu mă interesează; refuz; deloc',
    refuse:
      'nu (mă|mi)? (interesează|convine|se potrivește) ~1; nu (vreau|doresc) (să)? (o|îl|cunosc)* ~1; nu sunt (interesat|interesată) ~1; nu e(ste)? pentru mine; ne cunoaștem deja; mulțumesc dar nu; prefer să nu ~1',
    later:
      'nu acum; acum nu ~1; mai târziu; altă dată; nu încă; deocamdată nu; întrebați mă (din nou|mai târziu|în|peste|după)+ ~1; momentan nu',
    busy: '(foarte|prea)? (ocupat|ocupată); nu am timp (acum)?; în concediu',
    hedge:
      'poate; nu știu; nu sunt (sigur|sigură); mă gândesc; vedem; dacă (insistați|trebuie); probabil; mi e indiferent',
    condition: 'dacă; doar dacă; numai dacă; cu condiția; doar; numai',
    question:
      '^ (cine|ce|unde|când|de ce|cum|cât|care) ~2; aș vrea să știu ~2; spuneți mi ~2; mai multe (detalii|informații) ~1',
    contrast: 'dar; doar că; numai că; atâta doar că; însă; din păcate',
    leave:
      '(ștergeți|scoateți|eliminați) mă de pe listă; (dezabonați|dezabonează) mă; ^ (dezabonare|stop|opriți) $; nu (mai)? (vreau|doresc) (să)? (mai)? (primesc)? (mailuri|mesaje|emailuri) ~1; nu mi mai (scrieți|trimiteți) ~1',
    erase: '(ștergeți|ștergeți mi) (toate)? (datele) (mele)? ~1',
    pause: 'pauză ~1; (vreau|aș vrea) o pauză ~1',
    irony: 'da sigur că ~1 încă un ~1; încă un ~1 ce ~1; haha; ce bucurie',
  },
  romanianDays,
);

export const ukrainian = inShort(
  'uk',
  'і та й що це як але або якщо вже ще мені мене я ви ти він вона вони ми зараз дуже дякую будь ласка привіт добрий день доброго дня так ні хочу можна є було бути цією цього людиною для від про із зі',
  {
    opener:
      'привіт; добрий день; доброго дня; вітаю; дякую; дуже дякую; щиро дякую; будь ласка; ну; ой; вибачте',
    neutral:
      'немає проблем; без проблем; не проблема; нічого страшного; нічого не маю проти; не маю нічого проти',
    not: 'не; ні; ніколи; немає; нічого; без; ніхто',
    yes: 'так; так будь ласка; так звичайно; звичайно; звісно; авжеж; охоче; із задоволенням; з задоволенням; з радістю; із радістю; залюбки; обов язково; безумовно; згоден; згодна; погоджуюсь; погоджуюся; давайте $; приймаю; познайомте нас',
    agree:
      '(я)? (дуже|би|б|із задоволенням)* (хочу|хотів би|хотіла б|хотів|хотіла|рада|радий|буду рада|буду радий) (би|б)? (познайомитися|познайомитись|зустрітися|поспілкуватися) (з ~2)?; (познайомте|представте|зведіть) нас ~1; чому б (і)? ні; не маю нічого проти',
    fine: 'добре; гаразд; чудово; супер; цікаво; гарна ідея; ок',
    no: 'ні; ні дякую; ні спасибі; дякую ні; на жаль ні; краще ні; краще не треба; не треба; не цікаво; не цього разу; цього разу ні; ніколи; відмовляюсь; відмовляюся',
    refuse:
      '(мене|мені)? (це)? не (цікавить|цікаво|підходить|потрібно) ~1; не (хочу|бажаю) (знайомитися|знайомитись|зустрічатися|з ним|з нею)* ~1; (це)? не для мене; ми вже знайомі; дякую але ні; не зацікавлен*',
    later:
      'не зараз; зараз не ~2; пізніше; іншим разом; потім; поки (що)? ні; поки не ~1; ще ні; запитайте (мене)? (у|в|пізніше|через|після|знову)+ ~1; спитайте ~2; іншого разу',
    busy: '(дуже|зараз)* зайнят*; немає (зараз)? часу; у відпустці',
    hedge:
      'можливо; може; може бути; не знаю; мабуть; не впевнен*; подумаю; побачимо; якщо треба; якщо вже треба; все одно',
    condition: 'якщо; тільки якщо; лише якщо; за умови; тільки; лише; коли',
    question:
      '^ (хто|що|де|коли|чому|як|скільки|який|яка|звідки|чи) ~2; (спочатку)? (хочу|хотів|хотіла) (би|б)? (спочатку)? (знати|дізнатися) ~2; розкажіть ~2; більше інформації ~1',
    contrast: 'але; тільки от; тільки що; проте; однак; на жаль',
    leave:
      '(видаліть|приберіть|відпишіть) мене (зі|з|із)? (списку|розсилки)?; ^ (стоп|відписатися|відписка) $; (більше)? не (пишіть|надсилайте|шліть) (мені)? (більше|листів|листи)* ',
    erase: '(видаліть|зітріть) (будь ласка)? (всі|усі)? (мої)? (дані|персональні дані)',
    pause: 'пауза ~2; перерва ~2; (хочу|потрібна|візьму) (паузу|перерву|перерва) ~2',
    irony: 'ага звісно; ну так звісно; ще один ~2; щастя; хаха',
  },
  ukrainianDays,
);
