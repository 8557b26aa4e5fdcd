// Further ways to say the same, put side by side over the languages: to go, to be forgotten, to have found somebody, yes and no.

import type { Language, Signal } from '../language.ts';

type Sayings = Readonly<Record<string, string>>;

const leave: Sayings = {
  en: `(please|kindly|just)? (take|get|strike|cross|drop|scratch) me off (this|it|here|the list|your list|this list|the lists|your lists|your books) (please)? $
    (please|kindly)? (remove|take|delete|drop|strike) my (address|email|email address|name) (from|off) (your|the|all) (mailing list|mailing lists|mailings|mailing|lists|list|files|circulation) ~2
    (i)? (want|d like|would like|wish|would prefer) to be (taken|struck) off (the|your|this) (list|books|lists)
    (i)? (want|d like) out (of (this|it|here|all this))? (please)? $`,
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
  en: `(i)? (d like|would like|want) (everything|all|anything) (that)? (you|youve) (hold|have|know|got|stored|store|keep|kept) (on|about|of) me (deleted|erased|removed|destroyed|wiped|gone) ~3
    (i)? (d like|would like|want) (all)? my (data|details|information|records) (deleted|erased|removed|destroyed|wiped|gone) ~2`,
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
  pt: `já (arrumei|arranjei|achei|encontrei) (um|uma|a|o|minha|meu)? ~2`,
};

const block: Sayings = {
  en: `(never|dont ever|do not ever|please never) (put|match|pair|bring|introduce|connect) me (together)? (with|to) (anyone|anybody|someone|somebody|people|a person) (from|at|of) ~3`,
  de: `(bitte)? (mit|zu) (dem|diesem|der|dieser) (herrn|mann|menschen|typen|dame|frau|person) (bitte)? (niemals|nie wieder|nie mehr|nie im leben) (auch nicht ~3)?`,
  fr: `(mais)? ne me présentez (plus)? (jamais) (à)? (personne|quelqu un|quiconque) (de|d|du) (chez)? ~3`,
  es: `(de|del) ~3 no me (presentéis|presenten|presentes|presente) (nunca|jamás)? a nadie (nunca|jamás|más)*`,
  it: `(non)? (voglio|vorrei|desidero) (più|mai)? aver(e|ci)? (più|mai)? (niente|nulla) a che (fare|vedere) con ~3
    con ~4 non (voglio|vorrei|desidero) (più|mai)? (avere|averci|aver) (più|mai)? (niente|nulla) a che (fare|vedere)`,
};

/** All but right is not right. */
const update: Sayings = {
  en: `(its|it is|thats|that is)? (almost|nearly|not quite|mostly|very nearly|close to) (right|there|correct|perfect|it|true) ~1`,
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
    sign me up`,
  de: `(klar|natürlich|sicher|freilich|logisch|selbstverständlich|und ob|doch) (will|möchte|würde|mag) ich (sie|ihn|die person|den menschen|diesen menschen|diese person|die frau|den mann|das|den|die) (gern|gerne|unbedingt)? (kennenlernen|treffen|sprechen)
    kennenlernen (möchte|will|würde|mag) ich (sie|ihn|die person|den menschen|diesen menschen|diese person|die frau|den mann|den|die|das) (gern|gerne|unbedingt|auf jeden fall|schon|sehr)*
    das ist (von mir aus)? ein ja`,
  fr: `dites (lui|leur) oui ~3; c est (donc)? un oui`,
  es: `mi respuesta es =sí; (dale|venga|ándale) preséntanos; (dale|venga|ándale) presentanos; no me lo (puedo|quiero|pienso|perdería) perder; es un =sí`,
  pt: `a minha resposta é sim; é um sim`,
  it: `(stavolta|questa volta) (è|dico) sì; è un sì`,
  nl: `dat is (dus)? een ja; mijn antwoord is ja`,
  pl: `moja odpowiedź (to|brzmi) tak`,
  da: `det er et ja; mit svar er ja`,
  no: `det er et ja; svaret mitt er ja`,
  sv: `det är ett ja; mitt svar är ja; jo men visst`,
  ru: `мой ответ да`,
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

/** What begins with a no and denies nothing: astonishment, and not saying no. */
const neutral: Sayings = {
  en: `no way you (found|know|have) ~2; im not saying (no|yes) (either)?; (i)? wouldnt say im not interested; wouldnt say no`,
  de: `nein (so was|sowas|so etwas|ist das|wie (schön|nett|lieb|toll|lustig)|das ist ja|das gibts (ja)? (nicht|doch nicht)) ~2; (ich)? sag(e)? (ja)? (gar)? nicht nein`,
  fr: `non mais (c est (incroyable|fou|dingue|génial|formidable)|quelle chance|quel hasard|franchement|sérieux); je ne dis pas (que)? (non|oui) (loin de là)?`,
  es: `no (me lo)? (puedo)? (creer|creerlo|me digas|me lo creo|fastidies); no digo (que)? (no|sí)`,
  pt: `não (acredito|me digam|pode ser) ; não digo que (não|sim)`,
  it: `no (non ci credo|ma dai|ma che bello); (non)? dico (di)? no (mai)? $`,
  nl: `nee maar (zeg|wat leuk|echt)?; ik zeg (geen|niet) nee`,
  sv: `nej (vad|så) (roligt|kul|fint); jag säger inte nej`,
  da: `nej (hvor|da) (sjovt|dejligt|godt|fint); jeg siger ikke nej`,
  no: `nei (så|for) (gøy|artig|fint|moro); jeg sier ikke nei`,
  pl: `nie (wierzę|do wiary|mówię nie)`,
  ru: `(не может быть|надо же|ну надо же); (я)? не говорю (нет|что нет)`,
};

const sayings: Readonly<Partial<Record<Signal, Sayings>>> = {
  leave,
  erase,
  done,
  block,
  update,
  pause,
  rhythm,
  agree,
  no,
  neutral,
};

/** The language with these among its phrases. */
export function withSayings(language: Language): Language {
  const phrases = { ...language.phrases };
  for (const [signal, byLanguage] of Object.entries(sayings) as [Signal, Sayings][]) {
    const more = byLanguage[language.code];
    if (more) phrases[signal] = `${phrases[signal] ?? ''}\n${more}`;
  }
  return { ...language, phrases };
}
