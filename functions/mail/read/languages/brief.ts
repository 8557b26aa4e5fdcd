// Clear short answers in further languages: yes, no, not now, who is it, stop. Longer texts are asked back.

import type { DateWords, Language } from '../language.ts';

const noDates: DateWords = {
  months: '',
  weekdays: '',
  day: '',
  week: '',
  month: '',
  year: '',
  numbers: {},
  until: '',
  notBefore: '',
  after: '',
  from: '',
  within: '',
  lasting: '',
  past: '',
  beginning: '',
  middle: '',
  ending: '',
  next: '',
  this: '',
  glue: '',
  the: '',
};

type Said = Language['phrases'];

function inShort(code: string, words: string, phrases: Said, dates: Partial<DateWords> = {}): Language {
  return {
    code,
    brief: true,
    negation: 'around',
    slash: 'day first',
    words,
    lists: {},
    phrases,
    dates: { ...noDates, ...dates },
  };
}

const czech = inShort(
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
    contrast: 'ale; bohužel; však',
    leave:
      '(odhlaste|odhlásit|vyřaďte|odstraňte) (mě|mne) (prosím|ze|z)* (seznamu)?; ^ (odhlásit|stop) $; už mi nepište ~2; nechci (už|další)* (dostávat|maily|e maily)+ ~1',
    erase: '(smažte|vymažte) (prosím)? (všechna|všechny)? (moje|má|mé)? (data|údaje|osobní údaje)',
    pause: 'pauza ~2; (potřebuji|chci) pauzu ~2; přestávka ~2',
    irony: 'jo jasně; no jasně další ~2; další ~1 to (mi)? chybělo; haha',
  },
  {
    months:
      'leden,ledna,lednu únor,února,únoru březen,března,březnu duben,dubna,dubnu květen,května,květnu červen,června,červnu červenec,července,červenci srpen,srpna,srpnu září říjen,října,říjnu listopad,listopadu prosinec,prosince,prosinci',
    until: 'do; až do',
    after: 'po; až po',
    from: 'od; od začátku',
    notBefore: 'až v; až od; ne před; ne dříve než',
    within: 'v; ve',
    holidays: {
      easter: 'velikonoc*',
      christmas: 'vánoc*',
    },
  },
);

const finnish = inShort(
  'fi',
  'ja on ei se en että hän minä sinä me te he oli olen ole mutta kun niin kuin jos tai myös nyt vain hei moi kiitos kiitti olisi voin minun minua häntä hänet',
  {
    opener: 'hei; moi; terve; kiitos; kiitti; kiitoksia; no; no niin; hyvää päivää',
    neutral: 'ei (mitään|ole|mikään)? ongelmaa; ei hätää; ei mitään sitä vastaan; ei ongelma',
    not: 'ei; en; älkää; älä; emme; eikä; ette',
    yes: 'kyllä; kyllä kiitos; joo; juu; joo kiitos; mielelläni; mielellään; mieluusti; oikein mielelläni; totta kai; tottakai; ehdottomasti; ilman muuta; sopii; sopii hyvin; sopii minulle; käy; tehdään niin; hyväksyn; suostun',
    agree:
      '(kyllä|joo)? (haluan|haluaisin) (mielelläni|kyllä)? (tavata|tutustua|esittelyn) (häneen|hänet|tähän|tämän|henkilöön|henkilön)*; (olisi)? (hienoa|mukavaa|kivaa) tavata ~1; miksi ei; (esittele|esitelkää) (meidät|minut) ~1; minulla ei ole mitään sitä vastaan',
    fine: 'ok; hyvä; hyvä idea; hienoa; loistavaa; kuulostaa hyvältä; selvä',
    no: 'ei; ei kiitos; en; en halua; valitettavasti ei; ei valitettavasti; mieluummin ei; ei tällä kertaa; ei kiinnosta; en ole kiinnostunut; kiitos ei; eipä',
    refuse:
      'ei (kiinnosta|kiinnostaisi) ~1; en (ole|ole kovin) kiinnostunut; en halua (tavata|tutustua) ~2; ei ole (minua|minulle) ~1; jätän väliin ~1; kiitos mutta ei; tunnemme jo ~1',
    later:
      'ei nyt; ei juuri nyt; ei vielä; myöhemmin; joskus toiste; toisella kertaa; kysy* (uudestaan|uudelleen|myöhemmin|minulta)+ ~1; ei tällä hetkellä; en nyt; en juuri nyt',
    busy: 'on (liian|nyt)? kiire*; ei ole aikaa (nyt)?; olen lomalla',
    hedge: 'ehkä; en tiedä; kai; luulen; en ole varma; mietin ~1; katsotaan; jos on pakko; saattaa olla',
    condition: 'jos; vain jos; ainoastaan; mikäli; edellyttäen; vain',
    question:
      '^ (kuka|mikä|missä|milloin|miksi|miten|mistä|kenen|ketä|mitä|onko|voiko|voitko|voitteko|asuuko|puhuuko) ~2; haluaisin (ensin)? tietää ~2; kerro* (lisää|minulle) ~1',
    contrast: 'mutta; valitettavasti',
    leave:
      '(poista|poistakaa) minut (listalta|listaltanne|postituslistalta)?; ^ (lopeta|lopettakaa|peru tilaus) $; en halua (enää)? (sähköposteja|viestejä|postia) ~1; älkää (enää)? lähettäkö ~2',
    erase: '(poista|poistakaa|tuhotkaa) (kaikki)? (minun)? (tietoni|henkilötietoni) ~1',
    pause: 'tauko ~1; (haluan|tarvitsen) tauon ~1',
    irony: 'joo varmaan; niin varmaan; haha; just joo',
  },
  {
    months:
      'tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu*',
    after: 'jälkeen',
    until: 'asti; saakka',
    from: 'alkaen; lähtien',
    holidays: {
      easter: 'pääsiäi*',
      christmas: 'joulu*',
      midsummer: 'juhannu*',
    },
  },
);

const turkish = inShort(
  'tr',
  've bir bu da de için ile çok ama daha var yok değil ben sen biz siz o mi mı mu mü ne kadar gibi olarak lütfen teşekkürler teşekkür ederim merhaba selam iyi günler istiyorum isterim',
  {
    opener:
      'merhaba; selam; iyi günler; teşekkürler; teşekkür ederim; çok teşekkürler; sağ olun; sağolun; lütfen; tamam o zaman',
    neutral: 'sorun değil; sorun yok; hiç sorun değil; problem değil',
    not: 'değil; hayır; yok; hiç; istemiyorum; istemem; etmeyin; olmaz',
    yes: 'evet; evet lütfen; evet isterim; tabii; tabii ki; elbette; memnuniyetle; seve seve; kesinlikle; olur; olur tabii; kabul; kabul ediyorum; isterim; çok isterim; tanıştırın; tanıştırın lütfen; zevkle',
    agree:
      '(evet)? (onunla|bu kişiyle)? tanışmak (çok)? (isterim|istiyorum); (bizi)? tanıştırın (lütfen)?; neden olmasın; tanışmaktan (memnun olurum|memnuniyet duyarım|mutluluk duyarım)',
    fine: 'tamam; güzel; harika; süper; iyi olur; iyi fikir',
    no: 'hayır; hayır teşekkürler; hayır teşekkür ederim; yok; yok teşekkürler; maalesef; maalesef hayır; maalesef olmaz; istemiyorum; istemem; olmaz; bu sefer hayır; bu sefer değil',
    refuse:
      '(tanışmak)? istemiyorum; ilgilenmiyorum; ilgimi çekmiyor; bana göre değil; bana uygun değil; zaten tanışıyoruz; teşekkürler ama hayır; almayayım; kalsın',
    later:
      'şimdi değil; şu an değil; şu anda değil; daha sonra; sonra; başka zaman; henüz değil; şimdi olmaz; bir dahaki sefere; sonra tekrar sorun ~1; daha sonra tekrar sorun',
    busy: '(çok)? (meşgulüm|yoğunum); (şu an)? vaktim yok; tatildeyim',
    hedge:
      'belki; bilmiyorum; emin değilim; galiba; sanırım; düşüneyim; düşünmem lazım; bakarız; fark etmez; olabilir',
    condition: 'eğer; ancak; yalnızca; sadece; şartıyla',
    question:
      '^ (kim|ne|nerede|nereli|neden|niye|nasıl|hangi|kaç) ~2; kim bu; kimdir; daha fazla bilgi ~2; (önce)? (biraz)? daha fazla (bilgi|şey) ~2',
    contrast: 'ama; fakat; ancak; maalesef',
    leave:
      '(beni)? listeden (çıkarın|çıkar) (lütfen)?; ^ (durdurun|dur|iptal) $; (bana)? (artık)? (e posta|mail|mesaj) (göndermeyin|atmayın|istemiyorum) ~1; üyeliğimi (iptal edin|sonlandırın)',
    erase: '(tüm)? (verilerimi|bilgilerimi) silin (lütfen)?; hesabımı silin (lütfen)?',
    pause: 'ara vermek istiyorum; (bir)? ara ~1; mola ~1',
    irony: 'tabii canım; hadi oradan; haha',
  },
  {
    months:
      'ocak* şubat* mart,martta,mart nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralık*',
    after: 'sonra',
    until: 'kadar',
  },
);

const ukrainian = inShort(
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
    contrast: 'але; проте; однак; на жаль',
    leave:
      '(видаліть|приберіть|відпишіть) мене (зі|з|із)? (списку|розсилки)?; ^ (стоп|відписатися|відписка) $; (більше)? не (пишіть|надсилайте|шліть) (мені)? (більше|листів|листи)* ',
    erase: '(видаліть|зітріть) (будь ласка)? (всі|усі)? (мої)? (дані|персональні дані)',
    pause: 'пауза ~2; перерва ~2; (хочу|потрібна|візьму) (паузу|перерву|перерва) ~2',
    irony: 'ага звісно; ну так звісно; ще один ~2; щастя; хаха',
  },
  {
    months: 'січ* лют* берез* квіт* трав* черв* лип* серп* верес* жовт* листопад* груд*',
    until: 'до',
    after: 'після',
    from: 'з; від; починаючи з',
    notBefore: 'не раніше; не раніше ніж; тільки з',
    holidays: {
      easternEaster: 'великд*; великод*; пасх*',
      easternChristmas: 'різдв*',
    },
  },
);

const romanian = inShort(
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
    contrast: 'dar; însă; din păcate',
    leave:
      '(ștergeți|scoateți|eliminați) mă de pe listă; (dezabonați|dezabonează) mă; ^ (dezabonare|stop|opriți) $; nu (mai)? (vreau|doresc) (să)? (mai)? (primesc)? (mailuri|mesaje|emailuri) ~1; nu mi mai (scrieți|trimiteți) ~1',
    erase: '(ștergeți|ștergeți mi) (toate)? (datele) (mele)? ~1',
    pause: 'pauză ~1; (vreau|aș vrea) o pauză ~1',
    irony: 'da sigur că ~1 încă un ~1; încă un ~1 ce ~1; haha; ce bucurie',
  },
  {
    months:
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    until: 'până; până în; până la; până pe',
    after: 'după; abia după',
    from: 'din; de la; începând cu',
    notBefore: 'nu înainte de; abia din',
    holidays: {
      easternEaster: 'paște; paști',
      christmas: 'crăciun',
    },
  },
);

const greek = inShort(
  'el',
  'και το να η ο είναι δεν για με που στο από τη της του αυτό την σας μου θα σε μας αλλά πολύ ευχαριστώ παρακαλώ γεια καλημέρα καλησπέρα',
  {
    opener: 'γεια; γεια σας; καλημέρα; καλησπέρα; ευχαριστώ; ευχαριστώ πολύ; παρακαλώ; λοιπόν',
    neutral: 'κανένα πρόβλημα; δεν υπάρχει πρόβλημα; χωρίς πρόβλημα',
    not: 'δεν; δε; μη; μην; όχι; ποτέ; τίποτα; χωρίς',
    yes: 'ναι; ναι παρακαλώ; ναι ευχαριστώ; ναι ευχαρίστως; ευχαρίστως; φυσικά; βεβαίως; βέβαια; σίγουρα; με χαρά; με μεγάλη χαρά; συμφωνώ; δέχομαι; οπωσδήποτε; γιατί όχι',
    agree:
      '(ναι)? (θα)? (ήθελα|θέλω|χαρώ|χαιρόμουν) (πολύ)? να (τον|την|το)? (γνωρίσω|συναντήσω) ~2; γιατί όχι; (γνωρίστε|συστήστε) μας ~1',
    fine: 'εντάξει; οκ; τέλεια; ωραία; καλή ιδέα; ωραία ιδέα',
    no: 'όχι; όχι ευχαριστώ; όχι αυτή τη φορά; δυστυχώς όχι; καλύτερα όχι; δεν ενδιαφέρομαι; δεν θέλω',
    refuse:
      'δεν (με)? (ενδιαφέρομαι|ενδιαφέρει|θέλω|ταιριάζει) ~1; δεν είναι για (εμένα|μένα); γνωριζόμαστε ήδη; ευχαριστώ αλλά όχι',
    later:
      'όχι τώρα; τώρα όχι; αργότερα; άλλη φορά; όχι ακόμα; προς το παρόν όχι; ρωτήστε με (ξανά|αργότερα|τον|το|σε)+ ~1; όχι προς το παρόν',
    busy: '(είμαι)? (πολύ)? (απασχολημένος|απασχολημένη); δεν έχω χρόνο (τώρα)?',
    hedge: 'ίσως; δεν ξέρω; μπορεί; δεν είμαι (σίγουρος|σίγουρη); θα δούμε; θα το σκεφτώ; αν πρέπει; μάλλον',
    condition: 'αν; εάν; μόνο αν; εφόσον; μόνο; υπό τον όρο',
    question:
      '^ (ποιος|ποια|τι|πού|πότε|γιατί|πώς|πόσο) ~2; θα ήθελα να (μάθω|ξέρω) ~2; περισσότερες πληροφορίες ~1; πείτε μου ~2',
    contrast: 'αλλά; όμως; δυστυχώς',
    leave:
      '(διαγράψτε|αφαιρέστε|βγάλτε) με (από τη λίστα|από τη λίστα σας)?; ^ (στοπ|διακοπή|διαγραφή) $; μη(ν)? μου (ξανά)? (στέλνετε|γράφετε|ξαναστείλετε) ~2',
    erase: '(διαγράψτε|σβήστε) (όλα)? τα (δεδομένα|στοιχεία) μου',
    pause: 'παύση ~1; (θέλω|χρειάζομαι) (ένα)? διάλειμμα ~1',
    irony: 'ναι καλά; χαχα; ακόμα ένας ~2',
  },
);

const hungarian = inShort(
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
);

const japanese = inShort('ja', 'の は を が に で と も か し て た な る い ま す ん お よ さ く せ', {
  opener:
    'こんにちは; お世話になっております; ありがとうございます; ありがとう; ご連絡ありがとうございます; すみません; 申し訳ありませんが; 申し訳ありません; せっかくですが',
  not: 'ない; ません; なく',
  yes: 'はい; はいお願いします; はいぜひ; ぜひ; ぜひお願いします; ぜひ会いたいです; お願いします; お願いいたします; 喜んで; よろこんで; もちろん; もちろんです; 会いたいです; お会いしたいです; ぜひお会いしたいです; 紹介してください; ご紹介ください; 承知しました; 了解です',
  agree: 'お会いしたい(です)?; 会ってみたい(です)?; 紹介してください; ぜひ紹介してください',
  fine: '大丈夫です; いいですね; いいですよ; オーケー',
  no: 'いいえ; いいえ結構です; 結構です; いえ; いいえ遠慮します; 遠慮します; 遠慮しておきます; 今回は遠慮します; 今回は見送ります; やめておきます; お断りします; 興味がありません; 興味ありません; 会いたくありません; 会いたくないです; 無理です; 必要ありません',
  refuse:
    '遠慮(させていただきます|します|しておきます|いたします); 見送(らせてください|ります|らせていただきます); 興味(が|は)? (ありません|ないです); お断りします; お断りいたします; 結構です',
  later:
    '今は(ちょっと)? (無理です|結構です|できません|だめです|難しいです|いいです)?; また今度; また後で; 後で; あとで; 今はちょっと; 今回は難しいです; また別の機会に; 忙しいので(また)? ; まだです',
  busy: '忙しい(です)?; 時間がありません; 時間がないです',
  hedge:
    'わかりません; 分かりません; たぶん; 多分; もしかしたら; 考えさせてください; 考えます; 検討します; どちらでも; うーん; かもしれません',
  condition: 'もし; なら; ならば; 場合; だけ; でしたら; 条件',
  question:
    '誰(ですか)?; どなた(ですか)?; どこ; いつ; なぜ; どんな; 何(を|の|が)?; 教えてください; ですか; ますか; でしょうか',
  contrast: 'でも; しかし; ですが; けど; けれど; ただ',
  leave:
    '配信停止(してください|をお願いします|希望)?; 退会(します|したいです|を希望します)?; もうメールを送らないでください; メールを送らないでください; 解除してください',
  erase:
    '(私の)? (個人)? (データ|情報) (を)? (すべて|全て|全部)? (削除して(ください)?); (すべて|全て)の(データ|情報)を削除してください',
  pause: '休止(します|したいです|してください); しばらく休みます; 一時停止(してください)?',
  irony: '笑; 冗談',
});

const chinese = inShort(
  'zh',
  '的 了 我 你 是 不 在 有 这 他 她 们 们 吗 好 谢 请 们 您 介 绍 想 見 见 认 识 現 现',
  {
    opener: '你好; 您好; 谢谢; 謝謝; 非常感谢; 多谢; 抱歉; 不好意思; 嗨',
    neutral: '没问题; 沒問題; 不客气; 没关系',
    not: '不; 没; 沒; 别; 別; 无; 勿',
    yes: '好; 好的; 好的谢谢; 好啊; 好呀; 是; 是的; 可以; 可以的; 行; 愿意; 我愿意; 願意; 我願意; 当然; 當然; 当然可以; 同意; 我同意; 没问题; 乐意; 很乐意; 非常乐意; 请介绍; 请介绍我们认识; 想认识; 我想认识; 我很想认识; 接受; 必须的',
    agree:
      '(我)? (很|非常)? (想|愿意|希望|乐意|高兴) (认识|見|见|見見|见见|结识) (他|她|这个人|这位|对方)?; 请 (介绍|帮我介绍|介绍我们认识) ; 很乐意; 没有意见; 没意见',
    fine: '行吧; 不错; 不錯; 很好; 太好了; 听起来不错',
    no: '不; 不用; 不用了; 不用了谢谢; 不要; 不了; 不了谢谢; 不行; 不想; 我不想; 不愿意; 我不愿意; 不感兴趣; 没兴趣; 不需要; 算了; 拒绝; 不同意; 不可以; 不好; 不是; 谢谢不用了',
    refuse:
      '(我)? 不 (想|愿意|需要|感兴趣|同意|太想|合适|适合) (认识|见)? (他|她|这个人|对方|我)?; 没 (有)? 兴趣; 这次 (不|就不|就算) (了|用了|必了)?; 我们已经认识(了)?; 还是 (算了|不用了|不要了)',
    later:
      '现在不行; 現在不行; 现在不(方便|想|可以|要); 现在没(有)?时间; 以后再说; 以後再說; 下次; 下次吧; 改天; 晚点; 晚些时候; 过段时间; 暂时不; 暂时不(用|要|行|需要|想); 过一阵(子)?; 还没',
    busy: '(我)? (太|很|最近|最近太|最近很|现在太|现在很)? 忙 (了)?; 没(有)?时间; 没空',
    hedge:
      '也许; 可能; 不知道; 我不知道; 不确定; 考虑一下; 我考虑一下; 让我想想; 想想; 再说; 随便; 无所谓; 看情况; 或许; 再看看; 好吧',
    condition: '如果; 要是; 只要; 除非; 的话; 只有; 假如; 前提',
    question: '谁; 是谁; 誰; 什么; 哪里; 哪; 什么时候; 为什么; 怎么; 吗; 嗎; 呢; 请问; 多少; 更多(信息|资料)',
    contrast: '但; 但是; 不过; 可是; 可惜; 只是',
    leave:
      '退订; 取消订阅; ^ (停止|退出) $; (请)? (不要|别) (再)? (给我)? (发|发送|寄) (邮件|信|消息) (给我|了)*; (我要|我想)? 退出 (这个)? (社区|群|名单)?; (把)? 我 (从名单|从列表) (中|上|里)? (删除|移除|去掉)',
    erase:
      '(请)? (删除|清除|刪除) (我)? (的)? (所有|全部)? (的)? (我的)? (数据|資料|资料|个人信息|信息|账户|账号)',
    pause: '暂停 ~3; 休息一段时间; 先暂停',
    irony: '哈哈; 呵呵; 又一个 ~4; 又是 ~3',
  },
);

/** Languages of which only clear short forms are known. */
export const brief: readonly Language[] = [
  chinese,
  czech,
  finnish,
  greek,
  hungarian,
  japanese,
  romanian,
  turkish,
  ukrainian,
];
