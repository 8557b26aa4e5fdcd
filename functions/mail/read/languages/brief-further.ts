// Clear short answers in Finnish, Greek and Turkish.

import { finnishDays, turkishDays } from './brief-days.ts';
import { inShort } from './in-short.ts';

export const finnish = inShort(
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
  finnishDays,
);

export const greek = inShort(
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
  {
    months:
      'ιανουάρι* φεβρουάρι* μάρτι*,μαρτίου απρίλι*,απριλίου μάι*,μάη,μαΐου ιούνι*,ιουνίου ιούλι*,ιουλίου αύγουστ*,αυγούστου σεπτέμβρι*,σεπτεμβρίου οκτώβρι*,οκτωβρίου νοέμβρι*,νοεμβρίου δεκέμβρι*,δεκεμβρίου',
    until: 'μέχρι; έως; ως; πριν από; πριν',
    notBefore: 'όχι πριν από; όχι πριν',
    after: 'μετά; μετά από; έπειτα από',
    from: 'από',
    within: 'σε',
    holidays: { easternEaster: 'πάσχα', christmas: 'χριστούγεννα' },
    glue: 'το; τον; τη; την; τις; του; της',
    the: 'τις',
  },
);

export const turkish = inShort(
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
  turkishDays,
);
