// Sayings that say when, side by side over the languages: to be left in peace for a while, to come back to something on
// a day, and what beside a day takes nothing back ("the first of April, no joke").

import type { Signal } from '../language.ts';

type Sayings = Readonly<Record<string, string>>;

/** To be left in peace is to leave, or only cross; until a day, or for so many weeks, it is a pause. */
const pause: Sayings = {
  en: `(leave|let) me (alone|be|in peace) (please|now|just)* (until|till|til|through) ~1; (leave|let) me (alone|be|in peace) (please|now|just)* for (a|the|some|one|two|three|four|five|six|now|today) ~1; (leave|let) me (alone|be|in peace) ~2 (weeks|months|days)`,
  de: `(lasst|lass|lassen sie) mich (bitte|einfach|jetzt|mal|erst|erstmal)* (bis|für|noch) ~4 (in ruhe|in frieden); (lasst|lass|lassen sie) mich (bitte|einfach|jetzt|mal|erst|erstmal)* (in ruhe|in frieden) (bis|für) ~1`,
  fr: `(laissez|laisse) moi (un peu|donc|bien|enfin)* (tranquille|en paix) (jusqu|pendant|pour|encore|le temps) ~1; (je vous demande|merci|prière|veuillez) de ne (pas|plus|rien) (me|m) (proposer|envoyer|présenter|écrire) ~2 (jusqu|avant|pendant)`,
  es: `(dejadme|déjame|déjenme|déjeme|dejarme) (por favor|un poco)* (en paz|tranquilo|tranquila) (por favor)? (hasta|durante|unas|unos|por) ~1; (os|les|le)? (pido|ruego) (que)? no me (propongan|propongáis|manden|mandéis|presenten|presentéis|envíen|enviéis) ~2 (hasta|durante)`,
  it: `(lasciatemi|lasciami|mi lasci|mi lasciate) (per favore|un po|stare)* (in pace|tranquillo|tranquilla|stare) (per favore)? (fino|per|sino) ~1; (di)? non (propormi|mandarmi|farmi|inviarmi|presentarmi|scrivermi) ~2 (fino|sino|prima|per) ~1`,
  pt: `(deixem|deixa|deixe) me (por favor|um pouco)* (em paz|sossegado|sossegada|tranquilo|tranquila|quieto|quieta) (por favor)? (até|durante|por|umas|uns) ~1; (peço|pedia) que não me (proponham|mandem|apresentem|enviem) ~2 (até|durante)`,
  nl: `(laat|laten jullie|laat u) (me|mij) (alsjeblieft|alstublieft|even|nu|aub|maar)* (met rust|gerust) (tot|voor|de komende) ~1; (laat|laten jullie|laat u) (me|mij) (alsjeblieft|alstublieft|even|nu|aub|maar|nog)* (tot|voor|de komende) ~3 (met rust|gerust)`,
  pl: `(dajcie|daj|proszę dać) mi (proszę|na razie|chwilowo|święty)* spokój (do|na|aż|przez) ~1; (zostawcie|zostaw) mnie (proszę)? w spokoju (do|na|aż|przez) ~1`,
  sv: `(låt|låta|lämna) mig (va|vara|få vara|helt|nu|bara|är ni snälla|snälla)* (i fred|ifred) (till|tills|fram|i|de|ett|några|är ni snälla|snälla)+`,
  da: `(lad|lade) mig (bare|nu|lige|godt|helt)* (være|få) (helt|lidt)? i fred (til|indtil|frem|i|de|et|nogle) ~1; (lad|lade) mig (bare|nu|lige|godt|helt)* være i fred ~2 (uger|måneder|dage)`,
  no: `(la|lat) (meg|oss) (bare|nå|få|helt)* (være|ha|vere) (helt)? i fred (til|inntil|fram|frem|i|de|et|noen) ~1; (la|lat) meg (bare|nå|få|helt)* (være|vere) i fred ~2 (uker|måneder|dager)`,
  ru: `(оставьте|оставь) меня (пожалуйста|пока|ненадолго)* в покое (пожалуйста)? (до|на|хотя|пока) ~1`,
  uk: `(залиште|дайте) (мене|мені) (будь ласка)? (у|в)? (спокої|спокій) (до|на) ~1`,
  cs: `(nechte|nechejte|nech) (mě|mne) (prosím|teď)* (na pokoji|být|v klidu) (do|až|na|po) ~1`,
  ro: `(lăsați|lasă) mă (te rog|vă rog)* (în pace)? (te rog|vă rog)* (până|încă|pentru|vreo) ~1; (mai)? (lăsați|lasă) mă (te rog|vă rog|în pace)* (încă|până) ~1`,
  fi: `(antakaa|anna) minun olla (rauhassa)? ~2 (asti|saakka|ajan)`,
  tr: `beni (lütfen)? ~2 (kadar|boyunca) (rahat|yalnız) bırakın`,
};

/** To come back to it, or to keep somebody for the writer: not now, and no no. */
const later: Sayings = {
  en: `(lets|let us|we (can|could)) (pick|take) (this|it|that) (back)? up again ~1; (keep|save|hold) (her|him|them|this person|this lady|this gentleman) for me; (lets|let us) (talk|come back to (it|this)) (again)? (in|after|from|around) ~1`,
  de: `nicht (gleich|sofort|auf der stelle); (heb|hebt|heben sie|spart|behaltet) (mir)? (sie|ihn|diese dame|diesen herrn|die dame|den herrn|diesen menschen) (bitte)? (für)? (mir|mich) (auf)?; (kommen wir|lasst uns|lass uns) ~3 darauf zurück*; (sprechen|reden|hören) wir uns ~3 (wieder|nochmal)`,
  fr: `(reprenons|reparlons|rediscutons) (cela|ça|en|de tout ça|tout ça)* (à|en|après|au|dans|plus|vers|fin|début|cet) ~1; on (en|s en) (reparle|recause|rediscute) (à|en|après|au|dans|plus|vers) ~1; gardez (moi|la moi|le moi) (cette|ce|la|le|bien) ~2`,
  es: `(hablamos|lo hablamos|retomamos|retomémoslo|lo retomamos|volvemos a hablar|volvamos a hablar) (de nuevo|otra vez)? (en|después|tras|a|cuando|pasado|pasada) ~1; (guardadme|guárdenme|guárdame|resérvenme) (a)? (esa|ese|esta|este|la|lo|el) ~1`,
  pt: `(voltamos a falar|falamos (de novo|outra vez)?|retomamos) (em|depois|no|na|daqui|lá|a partir) ~1; (guardem|guarde|guarda|reservem) me (essa|esse|esta|este|a|o|bem) ~1`,
  it: `(risentiamoci|riparliamone|ne riparliamo|ci risentiamo|riprendiamo (il discorso)?) (a|in|dopo|da|tra|fra|più|verso|con) ~1; (tenetemi|tenetemela|tenetemelo|conservatemi) (da parte)? (questa|questo|la|lo|quella|quel)? ~1`,
  nl: `(laten we|we kunnen) (het|dit|hier|er)* ~2 (weer oppakken|op terugkomen|over hebben); (bewaar|hou) (haar|hem|die mevrouw|die meneer|deze persoon) (maar|alsjeblieft)? (voor mij|voor me)`,
  pl: `(wróćmy|wrócimy) do (tego|tematu|rozmowy) (w|po|na|za) ~1; (zachowajcie|przechowajcie) (ją|go|tę osobę|tę panią|tego pana) dla mnie`,
  sv: `inte (genast|direkt|på en gång); fråga (mig|oss) (gärna|hellre|bara)* (efter|i|till|över|från|när|om|framåt) ~1; (vi)? (hörs|återkommer|tar det) (igen)? (efter|i|till|över|framåt) ~1; spara (henne|honom|personen) (till|åt) mig`,
  da: `spørg (mig|os) (gerne|hellere|bare)* (efter|i|til|over|fra|når|om|hen) ~1; (gem|spar) (hende|ham|personen) til mig`,
  no: `spør (meg|oss) (gjerne|heller|bare)* (etter|i|til|over|fra|når|om|utpå) ~1; (gjem|spar|hold av) (henne|ham|han|personen) til meg`,
  ru: `(вернёмся|вернемся|давайте вернёмся) к (этому|разговору|теме) (в|после|через|осенью|летом|весной|зимой) ~1; (приберегите|придержите) (её|его|этого человека) для меня`,
};

/** What is said beside a day and takes nothing back. */
const neutral: Sayings = {
  en: `(and)? (no|no its no|this is no|its not an|not an|no its not an) (april fools|april fool)? joke`,
  de: `(nein)? (das ist)? (kein|nicht als) (april)? (scherz|aprilscherz|witz)`,
  fr: `(non)? (ce n est|c est)? pas (une|un)? (blague|poisson d avril|plaisanterie)`,
  es: `(no)? (no es|sin) (una|ninguna)? (broma|inocentada)`,
  it: `finché non (torno|rientro|finisco|finisce|finiscono|termina|terminano|passa|passano|è finito|è finita|ho finito) ~1; (no)? (non è|senza) (uno)? (scherzo|pesce d aprile)`,
  pt: `(não)? não é (mentira|brincadeira|piada)`,
  nl: `(nee)? (het is|dit is|dat is)? geen (grap|grapje|aprilgrap)`,
  pl: `(nie)? (to)? nie (jest)? (żart|żarty|prima aprilis); bez żartów`,
  sv: `(nej)? (det är)? (inget|inte ett) (skämt|aprilskämt)`,
  da: `(nej)? (det er)? (ikke en|ingen) (spøg|aprilsnar)`,
  no: `(nei)? (det er)? (ikke en|ingen) (spøk|aprilspøk)`,
  ru: `(нет)? (это)? не (шутка|шучу|первоапрельская шутка)`,
  fi: `(käy|sopii)? (mikä|milloin|koska|mihin aikaan) (aika|päivä)? vain`,
};

/** A yes as one writes it to an office. */
const agree: Sayings = {
  de: `(ihrem|eurem|diesem|dem) vorschlag stimme ich (gern|gerne|hiermit)? zu; ich stimme (ihrem|eurem|diesem|dem) vorschlag (gern|gerne|hiermit)? zu; (stimme|willige) (ich)? (einer|der) (vorstellung|bekanntmachung) (gern|gerne|hiermit)? (zu|ein)`,
  fr: `j (accepte|approuve) (volontiers|bien volontiers|avec plaisir)? (votre|cette) (proposition|suggestion) (de rencontre)?`,
  es: `acepto (con (mucho)? gusto)? (su|vuestra|esta|la) propuesta`,
  it: `(accetto|accolgo) (volentieri|con piacere)? (la (sua|vostra)|questa) proposta`,
  pt: `aceito (com (todo o)? gosto)? (a (sua|vossa)|esta) proposta`,
  nl: `(met|op) (uw|jullie|dit) voorstel (ga ik (graag|gaarne)? akkoord|ga ik in); ik ga (graag|gaarne)? akkoord met (uw|jullie|dit|het) voorstel`,
  no: `(kan|får) (vi|jeg) (si|svare) ja men ~1`,
};

/** By what they do. */
export const datedSayings: Readonly<Partial<Record<Signal, Sayings>>> = { pause, later, neutral, agree };
