// What somebody would have otherwise in what was read back to them, said in free words.
import type { Correction } from '../core/story.ts';
import { pattern } from './wishes-words.ts';

/** "Looks good, but", "Fast.": how people begin before they come to the point. English, German, French, Spanish. */
const opening = new RegExp(
  `^(?:(?:${[
    'h+m+|well|hi|hello|pls|plz|thanks?|thank you|please|(?:that |it )?(?:looks?|sounds?|reads?) (?:very |really )?(?:good|great|fine|nice|lovely)',
    'almost|nearly|not quite|close|good|great|nice|lovely|yes|ok(?:ay)?|no|but|only|just|one thing|actually|could you|can you',
    'hallo|danke|bitte|passt|in ordnung|(?:das )?(?:sieht|klingt|liest sich) (?:sehr )?gut(?: aus)?|fast|beinahe|nicht ganz|gut|schön|super|ja|nein|aber|nur|eine sache|könntet ihr|kannst du|könnt ihr',
    'bonjour|merci|c.est (?:très )?(?:bien|bon)|parfait|d.accord|presque|pas tout à fait|bien|très bien|oui|non|mais|juste|seulement|pouvez-vous|peux-tu|s.il (?:vous|te) plaît',
    'hola|gracias|por favor|est[áa] (?:muy )?bien|vale|perfecto|de acuerdo|casi|no del todo|bien|muy bien|sí|pero|sólo|solo|podéis|puedes|podrían',
  ].join('|')})(?![\\p{L}])[\\s,.;:–-]*)+`,
  'iu',
);

const quote = '["“”„«»‘’\']';
const piece = (name: string) => `${quote}(?:\\s*)(?<${name}>[^"“”„«»]{2,400}?)(?:\\s*)${quote}`;
/** A is to become B; where both stand in quotation marks it is plain which is which. */
const swaps = [
  new RegExp(
    `(?:change|replace|swap|turn|ändere|ändert|ersetze|ersetzt|changez|changer|remplacez?|remplacer|cambia(?:d|r)?|reempla\\p{L}+|sustitu\\p{L}+)\\s.{0,20}?${piece('a')}\\s+(?:to|with|by|into|for|in|zu|durch|mit|en|par|por|a)\\s+${piece('b')}`,
    'isu',
  ),
  new RegExp(
    `(?:instead of|rather than|statt|anstelle von|anstatt|au lieu de|en vez de|en lugar de)\\s+${piece('a')}.{0,40}?${piece('b')}`,
    'isu',
  ),
  // "Please say B instead of A", with or without quotation marks around A.
  new RegExp(
    `(?:say|write|put|use|schreibt?|sagt?|nehmt|écrivez|dites|mettez|escrib\\p{L}*|pon(?:ed|ga|gan)?|di(?:gan|ga)?|decid)\\s+(?:(?:bitte|lieber|plutôt|mejor)\\s+)?${piece('b')}\\s+(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|en vez de|en lugar de)\\s+["“”„«»‘’']?(?<a>[^"“”„«»‘’',.;\\n]{2,80}?)["“”„«»‘’']?(?=[,.;\\n]|\\s+(?:and|und|et|y)\\s|$)`,
    'isu',
  ),
  new RegExp(
    `^${piece('a')}\\s*(?:→|->|=>|should (?:be|read|say)|soll(?:te)? heißen)\\s*:?\\s*${piece('b')}`,
    'isu',
  ),
  /(?:change|replace)\s+(?<a>[^"“”\n]{2,80}?)\s+(?:to|with|by)\s+(?<b>[^"“”\n]{2,200}?)[.!]*$/isu,
  /(?:ersetzt?)\s+(?<a>[^"“”„\n]{2,80}?)\s+durch\s+(?<b>[^"“”„\n]{2,200}?)[.!]*$/isu,
  /(?:remplacez?)\s+(?<a>[^"«»\n]{2,80}?)\s+par\s+(?<b>[^"«»\n]{2,200}?)[.!]*$/isu,
  /(?:cambia(?:d)?|reempla\p{L}+|sustitu\p{L}+)\s+(?<a>[^"«»\n]{2,80}?)\s+por\s+(?<b>[^"«»\n]{2,200}?)[.!]*$/isu,
];

/** The sentence that speaks of something is to go. */
const sentenceOut = [
  /(?:leave out|remove|drop|delete|take out|cut|without|lose|skip)\s+(?:the|that|this) (?:sentence|bit|part|line|one|thing|piece)\s+(?:about|with|on|where|that says)\s+(?<what>.{2,120}?)[.!]*$/isu,
  /(?:den|der|diesen) (?:satz|teil)\s+(?:über|mit|von|zu|wo)\s+(?<what>.{2,120}?)\s*(?:bitte\s*)?(?:raus|weg|streichen|weglassen|löschen|herausnehmen)?(?:nehmen)?[.!]*$/isu,
  /(?:enlevez?|supprimez?|retirez?|sans)\s+(?:la (?:phrase|partie)|le passage)\s+(?:sur|avec|à propos de|qui parle de|où)\s+(?<what>.{2,120}?)[.!]*$/isu,
  /(?:quita[rd]?|elimina[rd]?|borra[rd]?|sin)\s+(?:la (?:frase|parte)|lo)\s+(?:sobre|con|de|que habla de|donde)\s+(?<what>.{2,120}?)[.!]*$/isu,
];
/** "The bit about the river sounds boastful, take it out": what is meant comes first. */
const namedFirst = [
  /(?:the )?(?:bit|part|sentence|thing|line|piece)\s+(?:about|with|on|where|that says)\s+(?<what>[^,.;]{2,80}?)\s+(?:sounds?|seems?|is|reads?|feels?|makes|should|could|can|goes)\b[^.;]{0,80}?[,;.]\s*(?:so\s+|please\s+|and\s+|better\s+)*(?:take|leave|cut|drop|remove|delete|lose|skip)\s+(?:it|that)\b/isu,
  /(?:das|der satz|der teil|die stelle)\s+(?:mit|über|von|zu)\s+(?:dem|der|den|die|das|meine[mnr]?)?\s*(?<what>[^,.;]{2,80}?)\s+(?:klingt|ist|wirkt|liest|macht|soll|kann)(?![\p{L}])[^.;]{0,80}?[,;.]\s*(?:bitte\s+|also\s+)*(?:nehmt|lasst|streicht|nimm|lass|streich)(?![\p{L}])/isu,
  /(?<![\p{L}])(?:la|le|les|l.)\s?(?:phrase sur (?:la |le |les |l.)?|partie sur (?:la |le |les |l.)?)?(?<what>[^,.;\s]{2,40}(?:\s+[^,.;\s]+){0,3}?)\s+(?:fait|font|est|sont|sonne|semble|paraît)(?![\p{L}])[^.;]{0,80}?[,;.]\s*(?:alors\s+)?(?:enlevez|enlève|retirez|retire|supprimez|supprime|ôtez)-l[ae]s?/isu,
  /(?:lo|la frase|la parte)\s+(?:de(?:l)?|sobre)\s+(?:la |el |los |las )?(?<what>[^,.;]{2,80}?)\s+(?:suena|es|parece|queda|resulta)(?![\p{L}])[^.;]{0,80}?[,;.]\s*(?:así que\s+)?(?:quítal[oa]|quitadl[oa]|bórral[oa]|borradl[oa]|eliminadl[oa])/isu,
];
const leaveOut = [
  /^(?:leave out|remove|drop|delete|take out|cut|without|not|(?:please )?(?:don.t|do not) (?:say|mention|write|include|use)|never mention|lass(?:t)?|streich(?:e|t)?|ohne|(?:erwähnt?|schreibt?|sagt?|nennt?) (?:bitte )?(?:nicht|nichts von)|enlève[rz]?|enlevez|supprime[rz]?|retire[rz]?|sans|ne (?:dites|mentionnez|parlez) pas(?: de)?|quita[rd]?|elimina[rd]?|borra[rd]?|sin|no (?:digáis|mencionéis|menciones|mencionen|digan))\s+(?:out\s+)?(?<what>.+?)(?:\s+(?:weg|aus|heraus|raus|please|bitte|s.il vous plaît|por favor))?[.!]*$/isu,
  /^(?:das|die|den|der)\s+(?<what>.{2,60}?)\s+(?:bitte\s+)?(?:raus|weg|streichen|weglassen|nicht erwähnen)(?:nehmen|lassen)?[.!]*$/isu,
];
/** Where what is named ends and the reason begins. */
const reason =
  /[,;.]\s|\s(?:because|since|as everybody|as everyone|weil|denn|parce que|car|puisque|porque|ya que)\s/iu;

const rather =
  /^(?:rather|instead|better|make it|write|say|it should (?:read|say)|lieber|besser|eher|stattdessen|schreibt?(?: lieber)?|plutôt|écrivez(?: plutôt)?|mieux|más bien|mejor|en su lugar|escrib\p{L}*)\s*[:,]?\s+(?<what>.+)$/isu;
const add =
  /^(?:(?:also |please |maybe )*(?:add|mention|include)|also|and also|ergänzt?|fügt? .{0,20}hinzu|(?:erwähnt?|schreibt?) (?:bitte )?(?:auch|noch)|auch|außerdem|ajoute[rz]?|mentionnez|aussi|añad\p{L}*|menciona\p{L}*|también)\s*[:,]?\s+(?:that\s+|dass\s+|que\s+)?(?<what>.+)$/isu;

/** What somebody would have otherwise. Words in which nothing of the kind is found are told as they are. */
export function correctionIn(text: string): Correction {
  const said = text.trim();
  const begun = opening.exec(said)?.[0] ?? '';
  const point = said.slice(begun.length).trim() || said;
  const found = (patterns: readonly RegExp[]) =>
    patterns.map((one) => one.exec(point)?.groups).find((groups) => groups !== undefined);
  const swap = found(swaps);
  if (swap?.a && swap.b) return { how: 'swap', words: swap.b.trim(), instead: swap.a.trim() };
  const sentence = found(sentenceOut)?.what ?? found(namedFirst)?.what;
  if (sentence) return { how: 'leave-out-sentence', words: sentence.trim() };
  const left = found(leaveOut)
    ?.what?.split(reason)[0]
    ?.replace(/["“”„«»]/gu, '')
    .trim();
  if (left && left.length < 120) return { how: 'leave-out', words: left };
  const other = found([rather])?.what;
  if (other) return { how: 'rather', words: other.trim() };
  const more = found([add])?.what;
  return more
    ? { how: 'add', words: sentenceOf(more) }
    : { how: 'words', words: /[.,;:–-]\s*$/u.test(begun) ? point : said };
}

/** The same of a mail that answers no draft: only what says plainly that our words are to change. */
export function plainCorrectionIn(text: string): Correction | null {
  const correction = correctionIn(text);
  const { how } = correction;
  if (how === 'swap' || how === 'leave-out' || how === 'leave-out-sentence') return correction;
  return how === 'add' && mentions.test(text) ? correction : null;
}

const mentions = pattern(
  'mention|add|include',
  'erwähn\\p{L}*|ergänz\\p{L}*|hinzu\\p{L}*',
  'mentionne\\p{L}*|ajoute\\p{L}*',
  'menciona\\p{L}*|añad\\p{L}*',
);

/** "mention that I bake bread?" is asked, and told as a sentence: "I bake bread." */
function sentenceOf(words: string): string {
  const told = words.trim().replace(/[?!\s]+$/u, '.');
  return told.charAt(0).toUpperCase() + told.slice(1);
}
