// One thing for another: what somebody no longer looks for or gives, and what comes in its place.
import { partOf } from './wishes.ts';
import { saysOver } from './wishes-over.ts';
import { toldIn, wishAlone } from './wishes-spoken.ts';
import { turning } from './wishes-spoken-words.ts';
import { tellsWhom } from './wishes-still.ts';
import { pattern, sentences } from './wishes-words.ts';

/** What is to go and what comes for it: "You can drop the flowers, I would rather give tips on gardens". */
export interface Exchange {
  readonly gone: string;
  readonly part: 'seek' | 'offer';
  readonly words: string;
  /** That the new plainly stands in the place of the old: "now", "rather", or nothing named that is over. */
  readonly plain: boolean;
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
  return droppedFor(text) ?? overAndNew(text);
}

function droppedFor(text: string): Exchange | null {
  if (text.includes('?') || text.trim().split(/\s+/u).length > 30) return null;
  const at = text.search(/[,;.–—]\s/u);
  if (at < 0) return null;
  const gone = text.slice(0, at).trim();
  const words = text
    .slice(at + 1)
    .trim()
    .replace(/^(?:and|but|und|aber|denn|et|mais|y|pero)(?![\p{L}])\s*/iu, '');
  if (!drops.test(gone) || drops.test(words) || words.split(/\s+/u).length < 3) return null;
  const point = wishAlone(toldIn(words));
  const told = givesRather.test(point) ? 'offer' : partOf(point);
  const part = told === null && tellsWhom(point) ? 'seek' : told;
  const begins = /^\p{Lu}/u.test(text.trim()) ? point.charAt(0).toUpperCase() + point.slice(1) : point;
  return part === 'seek' || part === 'offer' ? { gone, part, words: begins, plain: true } : null;
}

/** Longer mails tell something, and put nothing in the place of another. */
const mostWords = 60;

/** "Running is over. I am looking for somebody to play cards with": what is over is told first, and then what is wanted. */
function overAndNew(text: string): Exchange | null {
  if (text.trim().split(/\s+/u).length > mostWords) return null;
  const clauses = sentences(toldIn(text)).flatMap(clausesOf);
  const at = clauses.findIndex((clause) => !saysOver(clause) && wantedPart(clause) !== null);
  const gone = clauses.slice(0, Math.max(at, 0)).filter(saysOver);
  const rest = clauses.slice(at);
  const part = wantedPart(clauses[at] ?? '');
  if (gone.length === 0 || part === null || rest.some((one) => saysOver(one) || one.includes('?')))
    return null;
  const turns =
    turning.before.test(rest[0] ?? '') ||
    turning.after.test(rest[0] ?? '') ||
    turning.end.test(rest[0] ?? '');
  const words = rest.map((one) => wishAlone(one)).join(' ');
  return { gone: gone.join(' '), part, words, plain: turns || gone.some(namesNothing) };
}

/** "The bike got stolen, now looking for ...": a comma parts them where the second says what is wanted. */
function clausesOf(sentence: string): string[] {
  const comma = [...sentence.matchAll(/[,;–—]\s+(?:(?:and|but|so|und|aber|et|mais|y|pero)\s+)?/gu)].find(
    (one) =>
      saysOver(sentence.slice(0, one.index)) &&
      wantedPart(sentence.slice(one.index + one[0].length)) !== null,
  );
  if (!comma) return [sentence];
  return [sentence.slice(0, comma.index), sentence.slice(comma.index + comma[0].length)];
}

function wantedPart(clause: string): 'seek' | 'offer' | null {
  if (clause.split(/\s+/u).length < 3) return null;
  const part = partOf(clause);
  if (part === 'seek' || part === 'offer') return part;
  if (part !== null) return null;
  if (givesRather.test(clause.replace(turning.before, ''))) return 'offer';
  return tellsWhom(clause) ? 'seek' : null;
}

/** "That one is behind me", "it is not true any more". */
const namesNothing = (clause: string): boolean => pronoun.test(clause.trim());

const pronoun = new RegExp(
  `^[^\\p{L}]*(?:(?:no|nope|nein|nee|non|dear)[\\s,.!]+)*(?:${[
    "(?:that|it|this|that one|this one|all that)(?: i|['’])?s? (?:is |has |was )?",
    '(?:das|es|dies)(?: alles)? (?:ist|hat|stimmt|gilt|war)',
    "(?:c['’](?:est|était)|cela|ça|ce n['’]est)",
    '(?:eso|esto|ya|ya no)(?: no)?(?: es| está| se)?',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** The one of several texts that words speak of, by a word that begins alike ("Blumenkram", "Blumensträuße"). */
export function likest(words: string, texts: readonly string[]): string | null {
  const begins = (text: string) =>
    new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
  const said = begins(words);
  const alike = texts.filter((text) => [...begins(text)].some((one) => said.has(one)));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
