// New words of theirs that somebody announces ("say this instead: ..."), or that take the place of what is to go.
import { partOf, wordsAfterLabel } from './wishes.ts';
import { pattern } from './wishes-words.ts';

const announced = /^([^:]{1,90}):\s*(\S[\s\S]*)$/u;
const mostWordsBefore = 12;

const announces = pattern(
  '(?:say|write|put|use|try|take|note|make it|phrase it|call it)(?: (?:it|this|that|me|down|on|my|the|your|list|please|then|instead|rather|like|as|for|so|maybe|perhaps))*|(?:maybe |perhaps )?(?:rather|better|instead|like this|in other words)(?: (?:like )?(?:this|so|then))?|(?:on|to) (?:my|the|your) list(?: please)?',
  '(?:schreibt?|schreiben sie|sagt?|nehmt|nimm|setzt?|notiert?|versucht|probiert|formuliert)(?: (?:es|das|dann|halt|eben|doch|bitte|mal|so|lieber|stattdessen|hin|rein|auf|die|meine|eure|liste|einfach|vielleicht))*|(?:vielleicht |dann )?(?:lieber|besser|eher|stattdessen)(?: (?:so|das|dann))?|(?:mit|in) anderen worten|anders gesagt|auf (?:die|meine|eure) liste(?: bitte)?',
  '(?:écri(?:s|vez)|mette[zs]|dites|notez|essayez|prenez)(?:-l[ea])?(?: (?:plutôt|alors|ceci|ça|donc|sur|ma|la|liste|s.il vous plaît))*|(?:peut-être )?plutôt(?: (?:ceci|ainsi|comme ça|comme ceci))?|autrement dit|en d.autres (?:mots|termes)|sur (?:ma|la) liste',
  '(?:escribid|escribe|escriban|poned|pon|pongan|decid|apuntad|apunta|probad|anotad)(?:l[oae])?(?: (?:mejor|entonces|esto|eso|así|en|mi|la|lista|por favor))*|(?:quizás? )?mejor(?: (?:así|esto|dicho))?|en otras palabras|dicho de otro modo|en (?:mi|la|vuestra) lista',
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

/** What is to go and what comes for it: "You can drop the flowers, I would rather give tips on gardens". */
export interface Exchange {
  readonly gone: string;
  readonly part: 'seek' | 'offer';
  readonly words: string;
}

const drops = pattern(
  '(?:drop|remove|take out|take off|delete|scrap|cross out|strike|lose|forget)',
  'streich\\p{L}*|weglassen|rausnehmen|löschen|(?:kann|können|könnt|darf|soll|muss) (?:\\p{L}+ )?(?:weg|raus)',
  'enleve[rz]|enlevez|enlever|supprime[rz]|retire[rz]|ôte[rz]|raye[rz]',
  'quita\\p{L}*|borra\\p{L}*|elimina\\p{L}*|suprim\\p{L}*|tacha\\p{L}*',
);
const givesRather = pattern(
  'i(?:.d| would)? (?:now )?(?:rather |prefer to |would rather )?(?:give|offer|teach|share|help)|i can (?:give|offer|teach|share|help)',
  'ich (?:geb|gebe|biete|kann|teile|zeige|helfe|würde)(?![\\p{L}])',
  'je (?:donne|propose|offre|peux|partage)(?![\\p{L}])|je préfère (?:donner|proposer|offrir)',
  '(?:doy|ofrezco|puedo|comparto|enseño)(?![\\p{L}])|prefiero (?:dar|ofrecer|enseñar)',
);

/** Reads an exchange of one thing for another in one sentence; null where it is none. */
export function exchangeIn(text: string): Exchange | null {
  if (text.includes('?') || text.trim().split(/\s+/u).length > 30) return null;
  const at = text.search(/[,;.–—]\s/u);
  if (at < 0) return null;
  const gone = text.slice(0, at).trim();
  const words = text
    .slice(at + 1)
    .trim()
    .replace(/^(?:and|but|und|aber|denn|et|mais|y|pero)(?![\p{L}])\s*/iu, '');
  if (!drops.test(gone) || drops.test(words) || words.split(/\s+/u).length < 3) return null;
  const part = givesRather.test(words) ? 'offer' : partOf(words);
  return part === 'seek' || part === 'offer'
    ? { gone, part, words: words.charAt(0).toUpperCase() + words.slice(1) }
    : null;
}

/** The one of several texts that words speak of, by a word that begins alike ("Blumenkram", "Blumensträuße"). */
export function likest(words: string, texts: readonly string[]): string | null {
  const begins = (text: string) =>
    new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
  const said = begins(words);
  const alike = texts.filter((text) => [...begins(text)].some((one) => said.has(one)));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
