// Further ways to say the same, put side by side over the languages: to go, to be forgotten, to have found somebody, yes and no.

import type { Language, Signal } from '../language.ts';
import { datedSayings } from './sayings-days.ts';

type Sayings = Readonly<Record<string, string>>;

/** Phrases by what they do and by language. */
export type PhraseTables = Readonly<Partial<Record<Signal, Sayings>>>;

const leave: Sayings = {
  en: `(please|kindly|just)? (take|get|strike|cross|drop|scratch) me off (this|it|here|the list|your list|this list|the lists|your lists|your books) (please)? $
    (please|kindly)? (remove|take|delete|drop|strike) my (address|email|email address|name) (from|off) (your|the|all) (mailing list|mailing lists|mailings|mailing|lists|list|files|circulation) ~2
    (i want|id like|i would like|i wish|id prefer|want|would like) to be (taken|struck) off (the|your|this) (list|books|lists)
    (i want|id like|i would like) out (of (this|it|here|all this))? (please)? $`,
  fr: `(retirez|enlevez|rayez|ôtez|sortez|effacez) moi (de|des|d) (la|votre|vos|cette|toutes)* (liste|listes|fichier|fichiers) (de diffusion)? (s il vous plaît|svp|merci)?
    (mais|alors)? (désinscrivez|désabonnez) moi (s il vous plaît|svp|merci)? $
    (merci de|veuillez|prière de) ne plus (jamais)? m (écrire|envoyer|contacter) ~3`,
  pt: `(podem|pode|é favor|favor|por favor)? (remover|retirar|tirar|eliminar|apagar|remova|removam) o meu (endereço|email|nome|contacto|contato) (da|das) (vossa|vossas|sua|suas)? (lista|listas) ~2`,
  nl: `(haal|schrap|gooi|verwijder|streep) (mij|me) (maar|dan|alsjeblieft|aub|alstublieft)* van (de|die|jullie|uw) (lijst|maillijst|mailinglijst|verzendlijst) (af|alsjeblieft|aub)? $`,
  pl: `(proszę|bardzo proszę)? (więcej|już)? do mnie (więcej|już)? nie pisać $`,
  sv: `(vänligen)? (avregistrera|stryk|ta bort) mig (från|ur) (alla|era|er|de)? (utskick|utskicken|listor|listan|lista|register) ~1
    avsluta mitt medlemskap $`,
};

const erase: Sayings = {
  en: `(id like|i would like|i want|would like) (everything|all|anything) (that)? (you|youve) (hold|have|know|got|stored|store|keep|kept) (on|about|of) me (deleted|erased|removed|destroyed|wiped|gone) ~3
    (id like|i would like|i want) (all)? my (data|details|information|records) (deleted|erased|removed|destroyed|wiped|gone) ~2`,
  de: `(löschen sie|löscht|lösch) (bitte)? (sämtliche|alle) (zu meiner person|über mich|von mir) (gespeicherten|vorhandenen|gesammelten|erhobenen)? (daten|angaben|informationen|einträge) ~2`,
  fr: `(supprimez|effacez|détruisez) tout ce que je vous ai (dit|raconté|écrit|confié) ~2`,
  es: `(borren|borrad|borre|borra|eliminen|eliminad) (por favor)? todo lo que (les|os|le|te) (conté|dije|escribí|he contado|he dicho) ~2`,
  it: `(vorrei|voglio) che (cancellaste|cancelliate|eliminaste|eliminiate) tutto (quello|ciò)? (che)? (sapete|avete) (di|su) me`,
  da: `slet mig (helt|fuldstændigt|fuldstændig)`,
  no: `slett meg (helt|fullstendig)`,
  sv: `radera mig (helt|fullständigt)`,
  nl: `(verwijder|wis) (mij|me) (helemaal|volledig|compleet)`,
};

const done: Sayings = {
  en: `(but|and)? i (have|ve)? (already)? found (her|him|them|one|it|my one) $`,
  fr: `(mais|car|et)? j ai trouvé (chaussure à mon pied|mon bonheur|la perle rare|ce qu il me fallait|ce que je cherchais)? $`,
  pt: `(podem|pode|podes) parar de procurar ~1; já (arrumei|arranjei|achei|encontrei) (um|uma|a|o|minha|meu)? ~2`,
};

const block: Sayings = {
  en: `(never|dont ever|do not ever|please never|dont|do not|please dont) (put|match|pair|bring|introduce|connect|set) me (together|up)? (with|to) (anyone|anybody|someone|somebody|people|a person)? (from|at|of)? ~4 (again|ever again|any more|ever)
    (never|dont ever|do not ever|please never) (put|match|pair|bring|introduce|connect|set) me (together|up)? (with|to) (anyone|anybody|someone|somebody|people|a person) (from|at|of) ~3
    not (him|her|them|that one) (not now and)? (not)? (ever|now or ever|now and not ever)`,
  de: `(bitte)? (mit|zu) (dem|diesem|der|dieser) (herrn|mann|menschen|typen|dame|frau|person)? (bitte)? (niemals|nie wieder|nie mehr|nie im leben|nie) (auch nicht ~3|auch später nicht)?
    mit ihm (bitte)? (niemals|nie wieder|nie mehr|nie) (auch nicht ~3)?; mit ihr (bitte)? (niemals|nie wieder|nie mehr|nie) (auch nicht ~3)?`,
  fr: `(mais)? ne me présentez plus jamais ~3; ne me présentez (plus)? (jamais) (à)? (personne|quelqu un|quiconque) (de|d|du) (chez)? ~3; avec (lui|elle|eux|elles) jamais (plus)?; plus jamais avec (lui|elle|eux)`,
  es: `(de|del) ~3 no me (presentéis|presenten|presentes|presente) (nunca|jamás)? a nadie (nunca|jamás|más)*; con (él|ella|ellos|esa persona|ese señor|esa señora) (nunca|jamás) (más)?`,
  pt: `com (ele|ela|eles|elas|essa pessoa|esse senhor|essa gente) (nunca|jamais) (mais)?; nunca mais com (ele|ela|eles)`,
  it: `(non)? (voglio|vorrei|desidero) (più|mai)? (avere|averci|aver) (più|mai)? (niente|nulla) a che (fare|vedere) con ~3
    con ~4 non (voglio|vorrei|desidero) (più|mai)? (avere|averci|aver) (più|mai)? (niente|nulla) a che (fare|vedere)
    (con (lui|lei|loro) mai (più)?|mai più con (lui|lei|loro))`,
  nl: `met (hem|haar|die|deze man|deze vrouw) nooit (meer)?; nooit meer met (hem|haar|die)`,
  pl: `z (nim|nią|nimi|tym panem|tą panią) nigdy (więcej)?; nigdy więcej z (nim|nią|nimi)`,
  sv: `(jag)? (vill)? (helst)? aldrig (sättas|bli satt|föras) (ihop|samman|tillsammans) med ~4; med (honom|henne|dem) aldrig (mer)?`,
  da: `(jeg)? (vil)? (helst)? aldrig (sættes|blive sat|føres) sammen med ~4; med (ham|hende|dem) aldrig (mere|igen)?`,
  no: `(jeg)? (vil)? (helst)? aldri (settes|bli satt|føres) sammen med ~4; med (ham|han|henne|dem) aldri (mer|igjen)?`,
  ru: `с (ним|ней|ними|этим человеком) никогда (больше)?; никогда (больше)? с (ним|ней|ними)`,
};

/** All but right is not right. */
const update: Sayings = {
  en: `(only|except|just|but) (that)? (its|it is|it was|theres|there are|im|i am) ~4 not ~2; (its|it is|thats|that is)? (almost|nearly|not quite|mostly|very nearly|close to) (right|there|correct|perfect|it|true) ~1`,
  de: `(stimmt|passt|richtig|gut|perfekt) (fast|beinahe|nicht ganz); (fast|beinahe|nicht ganz) (richtig|perfekt|alles richtig|korrekt)`,
  fr: `(c est)? presque (bien|parfait|juste|ça|exact)`,
  es: `(está)? casi (bien|perfecto|correcto)`,
  pt: `(está)? quase (certo|perfeito|bem)`,
  it: `(è)? quasi (giusto|perfetto|corretto)`,
  nl: `(het is)? bijna (goed|juist|perfect|helemaal goed)`,
  pl: `prawie (dobrze|wszystko|idealnie)`,
  sv: `nästan (rätt|perfekt|helt rätt)`,
  da: `næsten (rigtigt|perfekt)`,
  no: `nesten (riktig|perfekt)`,
  ru: `почти (верно|всё верно|всё так|правильно)`,
};

const pause: Sayings = {
  ru: `не (пишите|присылайте|беспокойте) (мне|меня)? (пожалуйста)? (ничего)? (месяц|неделю|год|полгода|пару ~1|две недели|несколько ~1|какое то время|до ~3)`,
};

const rhythm: Sayings = {
  en: `(once|one) (a|per|every) (quarter|season|half year|year|two months) (would|will|is|should) (do|suffice|be (enough|plenty)|enough|plenty) ~1`,
  de: `(einmal)? (alle|im|pro|jedes) (vierteljahr|quartal|halbe jahr|halbjahr|zwei monate|drei monate|paar monate) (würde|wäre|ist|tät|täte)? (mir)? (auch)? (reichen|genügen|genug|reicht|genügt) (mir|völlig|auch|vollkommen)*`,
};

const agree: Sayings = {
  en: `(would be|id be|ill be|very|only too|always|more than|quite|so)? (happy|glad|delighted|pleased|thrilled|keen) to meet (him|her|them|you both|this person)? $
    (pass|passing) (this|that|it) up as if
    sign me up; (you (can|may))? put me down (for (it|this|that|them|her|him))?; (that being so)? i accept (with (the)? (greatest|great|much|every) (of)? pleasure|gladly|with thanks)
    (well|no wait|hang on|on second thoughts|on reflection) (actually)? yes; actually yes`,
  de: `(klar|natürlich|sicher|freilich|logisch|selbstverständlich|und ob|doch) (will|möchte|würde|mag) ich (sie|ihn|die person|den menschen|diesen menschen|diese person|die frau|den mann|das|den|die) (gern|gerne|unbedingt)? (kennenlernen|treffen|sprechen)
    kennenlernen (möchte|will|würde|mag) ich (sie|ihn|die person|den menschen|diesen menschen|diese person|die frau|den mann|den|die|das) (gern|gerne|unbedingt|auf jeden fall|schon|sehr)*
    das ist (von mir aus)? ein ja; (tragt|schreibt) mich (dafür)? ein
    doch (ja|schon|eigentlich (schon|ja)|lieber ja|gern|gerne); eigentlich (doch|schon ja); ach doch`,
  fr: `dites (lui|leur) oui ~3; c est (donc)? un oui; inscrivez moi
    (enfin|en fait|ah|mais|finalement) =si; (enfin|en fait|finalement) oui; oui oui et oui`,
  es: `mi respuesta es =sí; (dale|venga|ándale) preséntanos; (dale|venga|ándale) presentanos; no me lo (puedo|quiero|pienso|perdería) perder; es un =sí; (no|tampoco) me (vendría|viene|vendrá) (nada)? mal; apuntadme; apúntame; apúntenme; (bueno|pensándolo bien|en realidad|mejor dicho) =sí`,
  pt: `a minha resposta é sim; é um sim`,
  it: `(stavolta|questa volta) (è|dico) sì; è un sì`,
  nl: `dat is (dus)? een ja; mijn antwoord is ja`,
  pl: `moja odpowiedź (to|brzmi) tak`,
  da: `det er et ja; mit svar er ja`,
  no: `det er et ja; svaret mitt er ja`,
  sv: `det är ett ja; mitt svar är ja; jo men visst`,
  ru: `мой ответ да`,
};

/** Neither is it a no, nor a yes. */
const hedge: Sayings = {
  en: `(i)? (cant|cannot) say (that)? im not ~1; im not saying (no|yes) (either)?; (i)? wouldnt say im not interested; wouldnt say no`,
  de: `(ich)? (sag|sage) (ja)? (gar)? nicht nein`,
  fr: `je ne dis pas (que)? (non|oui) (loin de là)?`,
  es: `no digo (que)? (no|sí)`,
  pt: `não digo que (não|sim)`,
  it: `(non)? dico (di)? no (mai)? $`,
  nl: `ik zeg (geen|niet) nee`,
  pl: `nie mówię (że)? nie`,
  sv: `jag säger inte nej`,
  da: `jeg siger ikke nej`,
  no: `jeg sier ikke nei`,
  ru: `(я)? не говорю (нет|что нет)`,
};

const no: Sayings = {
  en: `(its|thats|it is|that is) a no (from me|from this end|for me|im afraid)?; thanks but no (thanks)?; i say no; no from me`,
  de: `(da|dazu|hier|jetzt|dann)? (sag|sage) ich (leider|lieber|doch|mal)* nein; das ist (leider)? ein nein`,
  fr: `(ce|ça) sera non ~3; c est (donc)? un non; sans façon`,
  es: `es un no; lo (dejamos|dejo|dejaremos|voy a dejar) pasar; va a ser que no`,
  pt: `é um não; (vou|prefiro) deixar passar`,
  it: `(ne)? (faccio|farei|farò) (volentieri)? a meno; è un no; lascio perdere`,
  nl: `(en toch|dan)? zeg ik (toch|liever)? nee; het is een nee; dat wordt een nee`,
  da: `det er et nej; jeg siger nej`,
  no: `det er et nei; jeg sier nei`,
  sv: `det är ett nej; jag säger nej`,
  pl: `(mówię|powiem) nie`,
};

/** To ask again. */
const later: Sayings = {
  en: `(you)? (may|can|could|are welcome to) (write|ask|come back|try|approach me) (to)? (me)? again (on|in|after|from|at|then) ~3; (ask|try|write to) me (there|then); ask (me)? in (a|an|one|two|three|four|five|six|eight|ten|1|2|3|4|5|6|8|10) (week|weeks|month|months|fortnight); can we park (this|that|it) (until|till) ~3`,
  de: `(gebt|geben sie|gib) mir (bitte)? (noch)? (bis|zeit bis) ~2; (dürfen|dürft|könnt|können) (sie|ihr)? (mich)? (gern|gerne)? (wieder|noch mal|nochmal|noch einmal) (fragen|anfragen|anklopfen) ~1`,
  fr: `(laissez|donnez) moi (encore)? (jusqu (à|au)|le temps|un peu de temps) ~3; (reposez|posez) (moi)? la question ~2`,
  es: `(dadme|denme|deme|dame|déjenme|dejadme|déjame) (tiempo)? hasta ~3; (me)? lo (preguntas|pregunta|preguntan|preguntáis) (entonces|luego|después)?`,
  pt: `(deem|dêem|dê|dá) me (tempo)? até ~3`,
  it: `(datemi|dammi|mi dia) (tempo)? fino (a|al) ~3`,
  nl: `geef (me|mij) (nog)? (even)? (tot|de tijd tot) ~2; (daarna|dan) (gerust)? (weer)? (aankloppen|vragen)`,
  pl: `(dajcie|proszę dać) mi (czas)? do ~3; proszę (ponowić|powtórzyć) pytanie`,
  sv: `ge mig (lite)? (tid)? (till|fram till) ~2`,
  da: `giv mig (lidt)? (tid)? (til|indtil) ~2`,
  no: `gi meg (litt)? (tid)? (til|fram til) ~2`,
  ru: `дайте (мне)? (время)? до ~3`,
};

const status: Sayings = {
  en: `where (does|do|did) my ~2 stand; how (is|are) (it|things) going with my ~2`,
  de: `(wie|was) (ist|wäre)? (denn|so)? der (stand|aktuelle stand) (bei mir|meiner ~1|von mir) (ist)?; wie (steht|stehts) (es)? (um|mit) (meine|mein|meiner|meinem) ~1`,
  fr: `où en (suis je|est ma ~1|est mon ~1|sont mes ~1)`,
  es: `(cómo|en qué) (va|anda|está|estado está) lo mío`,
  it: `a che punto (è|sono) (la|il) mi(a|o) ~1; a che punto (sono|siamo)`,
  nl: `hoe staat het (er)? (met|voor) (mijn|mij) ~1`,
  sv: `vad står det om mig (hos er)? (nu)? (egentligen)?`,
  da: `hvad står der om mig ~2`,
  no: `hva står det om meg ~2`,
};

/** Yes, that is me. */
const approval: Sayings = {
  en: `(yes|yep|yeah)? (but)? (yes)? thats (exactly|really|very much|so)? me (alright|exactly|all over|to a t)?
    (yes|yep|yeah|yup)? (thats|that is|its|it is|all|everything is|everythings|this is|all is) (quite|exactly|absolutely|all|about|perfectly)* (right|correct|true|accurate)
    ^ (correct|right|accurate|exactly|exactly right|quite right) $`,
  de: `(ja)? das bin ich (wirklich|genau)?; (bitte)? (nicht|nichts) (mehr|daran)? (ändern|verändern)
    (ja|genau|jo|jep)? (das|es|alles)? (stimmt|passt) (so|genau|alles|schon|auch)*
    (ja|genau)? (das|es|alles) ist (so)? (richtig|korrekt|gut so|in ordnung) (so)?
    alles (richtig|korrekt|bestens|in ordnung); so (ist|ists) (es|das)? (gut|richtig|recht|perfekt); ^ (korrekt|richtig|genau|genau so) $`,
  fr: `(oui)? c est (bien|tout|exactement|tout à fait) moi
    (oui)? c est (bien|tout à fait|exactement)* (ça|cela|exact|juste|correct|vrai); ^ (exact|correct|exactement|tout à fait) $; tout est (juste|exact|correct)`,
  es: `(sí)? (ese|esa|así) soy yo
    (sí)? (está|eso es|así es|todo|es) (bien|correcto|cierto|así|exacto|todo)+; ^ (correcto|exacto|eso es|así es|tal cual) $`,
  pt: `(sim)? (está|é|tudo) (tudo|certo|correto|isso|bem|exato|mesmo)+; ^ (isso mesmo|correto|exato|certo) $`,
  it: `(sì)? sono (proprio|davvero) io
    (sì)? (è|tutto|va) (tutto|giusto|corretto|esatto)+; ^ (esatto|corretto|giusto|proprio così) $`,
  nl: `(ja)? dat ben ik (precies|helemaal)?
    (ja)? (dat|het|alles)? klopt (helemaal|zo|precies|allemaal)*; (ja)? (zo|dat) is (het)? (goed|juist|prima) (zo)?; ^ (correct|juist|precies) $`,
  pl: `(tak)? (wszystko)? (się)? zgadza się; wszystko (dobrze|w porządku|się zgadza); (tak)? to prawda`,
  sv: `(ja)? (det|allt)? (stämmer|är rätt|är riktigt) (bra|så|det)*`,
  da: `(ja)? (det|alt) (passer|stemmer|er rigtigt|er korrekt) (fint|så|godt)*`,
  no: `(ja)? (det|alt) (stemmer|er riktig|er korrekt) (bra|så|fint)*`,
  ru: `(да)? (всё|все) (верно|правильно|так|точно); ^ (верно|правильно|именно так) $`,
};

/** What begins with a no and denies nothing, and what says only how soon, or that the offer still stands. */
const neutral: Sayings = {
  en: `(theres|there is)? no (hurry|rush) (though|at all|from me)?; (as soon as possible|asap|the sooner the better); be quick about it; whenever (it)? (suits|works for) (them|her|him|the other person|both of us); not that i ~3; (wont|will not|not going to|never going to) (unsubscribe|leave|quit); (very)? happy to stay (on|in|a member) ~2; no need to (start|resume|go on|carry on) again; if the offer (still)? stands; if (its|it is) not too late; if (its|it is|that is|thats) still (possible|on|open); no way you (found|know|have) ~2`,
  de: `(es)? eilt (aber|ja|mir|auch)* nicht; keine eile; (so)? (bald|schnell) wie möglich; irgendwann halt; nicht dass ich ~3; falls das angebot noch (steht|gilt|gültig ist); (falls|wenn) es (noch nicht zu spät|noch möglich) ist; wenns noch geht; nein (so was|sowas|so etwas|ist das|wie (schön|nett|lieb|toll|lustig)|das ist ja|das gibts (ja)? (nicht|doch nicht)) ~2`,
  fr: `(rien ne presse|sans urgence|ce n est pas pressé|pas pressée|pas pressé); (dès que|aussi vite que) possible; le plus (tôt|vite) possible; ce n est pas que ~3; si c est (encore|toujours) possible; s il n est pas trop tard; si (l offre|la proposition) tient toujours; inutile de (reprendre|recommencer|continuer); non mais (c est (incroyable|fou|dingue|génial|formidable)|quelle chance|quel hasard|franchement|sérieux)`,
  es: `(sin|no hay|ninguna) prisa; (cuanto antes|lo antes posible); cuando (le|les) (venga|vaya) bien (a (la|el|los|ellos|ella|él) ~2)?; no es que (me)? ~3; si todavía (está|estoy|estamos|llego) a tiempo; si (aún|todavía) (se puede|es posible|vale); si no es (demasiado)? tarde; no (me lo)? (puedo)? (creer|creerlo|me digas|me lo creo|fastidies)`,
  pt: `sem pressa; (o)? (quanto antes|mais cedo possível|mais rápido possível); não é que ~3; se ainda (for|vou) a tempo; se ainda der; se não for tarde demais; não (acredito|me digam|pode ser)`,
  it: `(senza fretta|non c è fretta|nessuna fretta); (il)? prima possibile; non è che ~3; se (siamo|sono) ancora in tempo; se non è troppo tardi; no (non ci credo|ma dai|ma che bello)`,
  nl: `(geen haast|heeft geen haast); zo (snel|spoedig) mogelijk; niet dat ik ~3; als het (nog kan|niet te laat is|aanbod nog staat); nee maar (zeg|wat leuk|echt)?`,
  sv: `ingen brådska; så (snart|fort) som möjligt; inte (för)? att jag ~3; om det inte är för sent; nej (vad|så) (roligt|kul|fint)`,
  da: `(ingen|det haster) (hast|ikke); så (hurtigt|snart) som muligt; det skal være nu; ikke fordi jeg (ikke)? ~3; hvis det ikke er for sent; nej (hvor|da) (sjovt|dejligt|godt|fint)`,
  no: `(ingen hast|det haster ikke); så (fort|snart) som mulig; ikke fordi jeg (ikke)? ~3; hvis det ikke er for sent; nei (så|for) (gøy|artig|fint|moro)`,
  pl: `(bez pośpiechu|nie spieszy (mi)? się|nie ma pośpiechu); (jak|możliwie) najszybciej; nie żebym nie (chciał|chciała); jeśli (jeszcze nie|nie jest) za późno; nie (wierzę|do wiary)`,
  ru: `(не спешу|не к спеху|не горит|спешки нет); (как можно|чем) скорее; не то чтобы (я)? ~3; если (ещё)? не поздно; (не может быть|надо же|ну надо же)`,
};

const sayings: PhraseTables = {
  leave,
  erase,
  done,
  block,
  update,
  pause,
  rhythm,
  later,
  status,
  approval,
  agree,
  hedge,
  no,
  neutral,
};

/** The language with further phrases beside its own. */
export function withPhrases(language: Language, tables: PhraseTables): Language {
  const phrases = { ...language.phrases };
  for (const [signal, byLanguage] of Object.entries(tables) as [Signal, Sayings][]) {
    const more = byLanguage[language.code];
    if (more) phrases[signal] = `${phrases[signal] ?? ''}\n${more}`;
  }
  return { ...language, phrases };
}

/** The language with these among its phrases. */
export const withSayings = (language: Language): Language =>
  withPhrases(withPhrases(language, sayings), datedSayings);
