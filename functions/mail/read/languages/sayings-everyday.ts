// Everyday ways of giving in, putting off and asking for less or for an end, side by side over the languages.

import type { Language } from '../language.ts';
import { type PhraseTables, withPhrases } from './sayings.ts';

/** To give in, and mean it. */
const agree = {
  en: `(oh)? (go on|all right|alright|fine|ok) then (if you (must|like))?`,
  de: `na (gut|schön|ja gut) (dann)? (meinetwegen|von mir aus); von mir aus gern(e)?; meinetwegen gern(e)?`,
  fr: `(bon|allez|bah) d accord; allez va pour (ça|cela|cette rencontre)`,
  es: `(bueno|venga|va) (vale|de acuerdo|adelante); está bien me (habéis|han) convencido`,
  pt: `(está bem|pronto|vá lá)+ (convenceram|convenceste|convenceu) me`,
  it: `(e)? va (bene|be) dai; mi avete (convinto|convinta)`,
  nl: `vooruit dan (maar)?`,
  pl: `(no)? (dobrze|dobra)? niech (już)? będzie`,
  sv: `(jaja|ja|jo)? (okej|ok) då`,
  da: `(nå|ja|ok|okay)+ lad gå (da|så)?`,
  no: `(greit nok|ja ja|ok da) (da)? (vi får (prøve|se) (da|på det)?)?`,
  ru: `(ну|ладно|хорошо)+ (уговорили|так и быть)`,
} as const;

/** To give in no further than to have a look. */
const hedge = {
  fr: `(il)? faut voir; (c est)? à voir`,
  es: `habría que ver(lo)?; (ya)? veremos`,
  it: `(è)? da vedere; vedremo`,
} as const;

/** "No, not now" is not now. */
const later = {
  en: `no not (right|just)? now`,
  de: `nein (jetzt|gerade|grad|im moment) (gerade|grad|leider)? nicht; nein nicht jetzt`,
  fr: `non pas (maintenant|tout de suite|en ce moment)`,
  es: `no ahora (mismo)? no`,
  pt: `não (agora|por agora) não`,
  it: `no (adesso|ora|per ora) no`,
  nl: `nee nu (even|liever)? niet`,
  pl: `nie (nie)? teraz nie; nie nie teraz`,
  sv: `nej inte (just)? nu`,
  da: `nej ikke (lige|nu)+`,
  no: `nei ikke (akkurat)? nå`,
  ru: `нет (не)? сейчас (не|нет)?`,
} as const;

/** Nothing for so long. */
const pause = {
  de: `(die|in den)? nächsten ~1 (tage|wochen|monate|tagen|monaten) (bitte)? keine (briefe|mails|post|vorschläge)`,
} as const;

/** Oftener, or at most so often. */
const rhythm = {
  en: `(not so often)? (every (other|second|third) round|one round in (two|three)) (is|would be|will do|does|suits) ~2; not so often (please)?`,
  de: `(bitte)? nicht (mehr)? (so|ganz so) (häufig|oft) (schreiben)? (bitte)?; (jede|alle) (zweite|dritte|zwei|drei) runde(n)? (reicht|reichen|genügt|langt) (völlig|vollkommen|mir|auch)*`,
  fr: `un tour sur (deux|trois) (me)? (suffit|suffirait|va|irait) ~1; pas si souvent (s il vous plaît|svp)?`,
  es: `no me (escribáis|escriban|escribas|mandéis) tan (a menudo|seguido|frecuentemente); (una|un) (ronda|vez) (de)? cada (dos|tres) (me)? (basta|vale|sobra|es suficiente)`,
  sv: `(lite|gärna|något)? (tätare|oftare|glesare) (brev|mejl|mail|förslag|mellan breven)?`,
  da: `(lidt|gerne)? (hyppigere|tiere|oftere) (breve|mails|forslag)?; (max|højst|maks) (et|én|en|to) (brev|mail|forslag) om måneden`,
  no: `(litt|gjerne)? (hyppigere|tettere) (brev|mailer|forslag)?; (maks|høyst) (et|ett|én|en|to) (brev|mail|forslag) i måneden`,
} as const;

/** A copy, as a file. */
const exported = {
  en: `(send|give) me (what|everything|all) (that)? (you|youve|you have) (have|hold|stored|keep|kept|got|saved) ~3 (as|in) a (file|copy|document|download)`,
} as const;

/** To be forgotten. */
const erase = {
  es: `que (borréis|borren|eliminéis|eliminen) (todos)? mis datos`,
  nl: `(graag|gelieve|wil)? alles van (mij|me) (verwijderen|wissen|weggooien)`,
  pt: `esqueçam que existo; apaguem tudo (o que (têm|sabem|guardam) ~2)?`,
  sv: `radera mig (helt och hållet|helt och fullt)`,
} as const;

/** To go. */
const leave = {
  nl: `ik wil (graag)? stoppen met (jullie|deze|uw|de) (dienst|mails|brieven|post|club)`,
  da: `jeg vil (gerne|godt)? (meldes|melde mig|udmeldes) (ud|af)?`,
} as const;

/** Never again this one. */
const block = {
  pt: `(desse|dessa|deste|desta) (senhor|senhora|pessoa|homem|mulher) não quero (ouvir falar|saber|ver) (nunca|mais|jamais)+`,
  sv: `(inte|aldrig) (honom|henne) aldrig (mer|någonsin)?`,
} as const;

/** How things stand. */
const status = {
  nl: `hoe staat het (ermee|er mee|ervoor) (voor)?`,
} as const;

/** Every other week. */
const neutral = {
  es: `(un|una) (día|semana|mes|fin de semana) sí (y)? (otro|otra) no`,
  pt: `(um|uma) (dia|semana|mês) sim (e)? (outro|outra) não`,
  it: `(un|una) (giorno|settimana|mese) sì (e)? (uno|una) no`,
  fr: `(un|une) (jour|semaine|mois) (oui|sur deux) (et)? (un|une)? non`,
} as const;

const bounce = {
  ru: `(сообщение|письмо) не (доставлено|может быть доставлено); почтовый ящик (получателя)? не найден`,
} as const;

const everyday: PhraseTables = {
  agree,
  hedge,
  later,
  pause,
  rhythm,
  export: exported,
  erase,
  leave,
  block,
  status,
  neutral,
  bounce,
};

/** The language with these among its phrases. */
export const withEveryday = (language: Language): Language => withPhrases(language, everyday);
