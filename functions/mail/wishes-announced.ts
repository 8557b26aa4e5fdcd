// New words of theirs that somebody announces: "say this instead: ...".
import { verbSecond } from './corrections/told.ts';
import { wordsAfterLabel } from './wishes.ts';
import { pattern, sentences } from './wishes-words.ts';

const announced = /^([^:]{1,90}):\s*(\S[\s\S]*)$/u;
const mostWordsBefore = 12;

const announces = pattern(
  '(?:leave|keep) it at|(?:say|write|put|use|try|take|note|make it|phrase it|call it)(?: (?:it|this|that|me|down|on|my|the|your|list|please|then|instead|rather|like|as|for|so|maybe|perhaps))*|(?:maybe |perhaps )?(?:rather|better|instead|like this|in other words)(?: (?:like )?(?:this|so|then))?|(?:on|to) (?:my|the|your) list(?: please)?',
  '(?:lasst?|belasst) es bei|(?:schreibt?|schreiben sie|sagt?|nehmt|nimm|setzt?|notiert?|versucht|probiert|formuliert)(?: (?:es|das|dann|halt|eben|doch|bitte|mal|so|lieber|stattdessen|hin|rein|auf|die|meine|eure|liste|einfach|vielleicht))*|(?:vielleicht |dann )?(?:lieber|besser|eher|stattdessen)(?: (?:so|das|dann))?|(?:mit|in) anderen worten|anders gesagt|auf (?:die|meine|eure) liste(?: bitte)?',
  '(?:écri(?:s|vez)|mette[zs]|dites|notez|essayez|prenez)(?:-l[ea])?(?: (?:plutôt|alors|ceci|ça|donc|sur|ma|la|liste|s.il vous plaît))*|(?:peut-être )?plutôt(?: (?:ceci|ainsi|comme ça|comme ceci))?|autrement dit|en d.autres (?:mots|termes)|sur (?:ma|la) liste',
  '(?:dejad|deja|dejen)lo(?: solo)? en|(?:escribid|escribe|escriban|poned|pon|pongan|decid|apuntad|apunta|probad|anotad)(?:l[oae])?(?: (?:mejor|entonces|esto|eso|así|en|mi|la|lista|por favor))*|(?:quizás? )?mejor(?: (?:así|esto|dicho))?|en otras palabras|dicho de otro modo|en (?:mi|la|vuestra) lista',
);

/** What stands after "say this instead:", "then put it on my list:"; null where nothing is announced, or a part is named. */
export function wordsAnnounced(text: string): string | null {
  if (wordsAfterLabel(text) !== null) return null;
  const [, before = '', words = ''] = announced.exec(text.trim()) ?? [];
  if (words.includes('?') || before.trim().split(/\s+/u).length > mostWordsBefore) return null;
  const last = before.split(/[.!?\n]/u).at(-1) ?? '';
  const rest = last.replace(new RegExp(announces.source, 'giu'), ' ').replace(between, ' ');
  return announces.test(last) && !/[\p{L}\p{N}]/u.test(rest) ? words : null;
}

const between = new RegExp(
  pattern(
    'then|so|well|please|ok(?:ay)?|it|that|and|also|could you|can you|just',
    'dann|also|bitte|gut|na|und|auch|halt|es|das',
    'alors|bon|et|aussi|pouvez-vous|s.il vous plaît',
    'entonces|pues|y|también|por favor|bueno',
  ).source,
  'giu',
);

/** Whether announced words stand beside what there is: "put it on my list". */
export const isForTheList = (text: string): boolean =>
  pattern('list', 'liste', 'lista').test(text.split(':')[0] ?? '');

/** "And put into my story that I run again": whether a mail of one sentence asks for that. */
export const asksIntoStory = (text: string): boolean =>
  sentences(text).length === 1 && !text.includes('?') && intoStory.test(text.trim());

/** What is to be put there; null where no words are left. */
export function wordsForStory(text: string): string | null {
  const said = text.trim();
  const lead = intoStory.exec(said);
  if (!lead) return null;
  const rest = said.slice(lead[0].length).replace(politeEnd, '').trim();
  const words = /dass\s*$/iu.test(lead[0]) ? verbSecond(rest) : rest;
  return /\p{L}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}

const politeEnd =
  /[\s,]+(?:please|pls|thanks?|thank you|bitte|danke|merci|stp|svp|s.il (?:vous|te) pla[iî]t|por favor|porfa|gracias)[\s.!]*$/iu;
const intoStory = new RegExp(
  `^\\W*(?:(?:and|also|please|could you|oh|so|und|bitte|auch|noch|et|aussi|s.il vous plaît|y|también|por favor|porfa)[\\s,]+)*(?:${[
    '(?:put|add|write|note|include|mention)(?: (?:down|this|that|it|also|please))* (?:in|into|to) my story(?: (?:also|too|please|as well))*(?:\\s*:| that(?![\\p{L}]))?',
    '(?:schreibt?|schreiben sie|setzt?|fügt|nehmt|ergänzt)(?: (?:bitte|noch|auch|doch))* (?:in|zu) meine[r]? geschichte(?: (?:bitte|noch|auch|rein|hinein|hinzu|dazu|ein))*(?:\\s*:|,? dass(?![\\p{L}]))?',
    "(?:ajoute[rz]?|mett(?:ez|re)|mets|écrivez|notez|indiquez)(?: (?:aussi|encore|svp))* (?:dans|ds|à) mon histoire(?: (?:aussi|encore|svp|stp))*(?:\\s*:| (?:que|ke)(?![\\p{L}])| qu[’'])?",
    '(?:añad(?:e|id|an)|pon(?:ed|gan)?|escrib(?:e|id|an)|apunt(?:a|ad|en))(?: (?:también|por favor))* (?:en|a) mi historia(?: (?:también|por favor))*(?:\\s*:| (?:que|q)(?![\\p{L}]))?',
  ].join('|')})\\s*`,
  'iu',
);
