// Words that are to stand in the place of others.
import { any, bare, type Form, form, quoted } from './form.ts';

const changing = any(
  '(?:change|replace|swap|turn)',
  '(?:ändere|ändert|ersetze|ersetzt|tausche|tauscht)',
  '(?:changez|changer|change|remplace[rz]?)',
  '(?:cambia(?:d|r)?|cambien?|reempla\\p{L}+|sustitu\\p{L}+)',
);
const into = any(
  'to',
  'with',
  'by',
  'into',
  'for',
  'in',
  'zu',
  'durch',
  'mit',
  'gegen',
  'en',
  'par',
  'por',
  'a',
);
const insteadOf = any(
  'instead of|rather than|and not|not|in place of',
  'statt|anstatt|anstelle von|und nicht|nicht',
  'au lieu de|plut[oô]t que|et (?:non|pas)|et non pas',
  'en vez de|en lugar de|y no',
);
const saying = any(
  '(?:say|write|put|use|make it)',
  '(?:schreibt?|sagt?|nehmt|nimm)',
  '(?:[ée]crivez|[ée]cris|dites|dis|mettez|mets)',
  '(?:escrib\\p{L}*|pon(?:ed|ga|gan)?|di(?:gan|ga)?|decid)',
);
const aWhile = any(
  'just|only|simply|rather|please|that|instead',
  'bitte|nur|einfach|lieber|dass|stattdessen',
  'juste|seulement|plutôt|plutot|simplement|que',
  'solo|sólo|mejor|simplemente|que|por favor',
);
/** Words without a mark in them, up to a comma. */
const short = (name: string) => `(?<${name}>[^"“”„«»,:\\n]{2,120}?)`;
/** "Say I give lifts, not dunno", "where it says A put B", "instead of A write B": bare words for bare words. */
const unquoted: readonly Form[] = [
  form(
    'swap',
    `(?:[^:"“„«]{0,40}?(?:but|and|aber|mais|pero|,)\\s+)?(?:${saying}|[ée]criv?)(?:\\s+${aWhile})*\\s*:?\\s+${short('words')},?\\s+(?:instead of|rather than|in place of|statt|anstatt|anstelle von|au lieu d[eu]|(?:à|a) la place d[eu]|en vez de|en lugar de|(?:and )?not|(?:und )?nicht|(?:et )?(?:pas|non)|(?:y )?no)\\s+${short('instead')}`,
  ),
  form(
    'swap',
    `(?:where|there where|wo|dort,? wo|da,? wo|là où|donde|ahí donde)\\s+(?:it says|it reads|(?:es|da) (?:steht|heißt)|(?:il|ça|c.)\\s?(?:dit|est écrit|y a)|vous (?:avez écrit|dites)|dice|pone|ponéis)(?:\\s+(?:that|dass|que))?\\s+${short('instead')},?\\s+${saying}(?:\\s+${aWhile})*\\s+${short('words')}`,
  ),
  form(
    'swap',
    `${any('instead of', 'statt|anstatt', 'au lieu de|à la place de', 'en vez de|en lugar de')}\\s+${short('instead')},?\\s+${saying}(?:\\s+${aWhile})*\\s+${short('words')}(?:,\\s.{2,120})?`,
  ),
];
export const swaps: readonly Form[] = [
  form('swap', `${changing}\\s.{0,40}?${quoted('instead')}\\s+${into}\\s+${quoted('words')}`),
  // In German the verb comes last: "„A“ ändern in „B“".
  form(
    'swap',
    `${quoted('instead')}\\s+(?:(?:bitte|noch|einfach|lieber|doch|to be|please)\\s+)*(?:ändern|ersetzen|austauschen|tauschen|umändern|changed|replaced|à (?:changer|remplacer))\\s+${into}\\s+${quoted('words')}`,
  ),
  form(
    'swap',
    `${quoted('instead')}\\s+(?:(?:bitte|noch|einfach|lieber|doch)\\s+)*${into}\\s+${quoted('words')}\\s+(?:(?:bitte|noch|einfach)\\s+)*(?:ändern|ersetzen|austauschen|tauschen|umändern)`,
  ),
  form('swap', `${insteadOf}\\s+${quoted('instead')}.{0,40}?${quoted('words')}.{0,20}`),
  form(
    'swap',
    `${saying}\\s+(?:(?:bitte|lieber|plutôt|mejor)\\s+)?${quoted('words')},?\\s+${insteadOf}\\s+(?:${quoted('instead')}|(?<other>[^"“”„«»]{2,80}?))`,
  ),
  form(
    'swap',
    `${saying}\\s+(?:(?:bitte|lieber|plutôt|mejor)\\s+)?${bare('words')},?\\s+${any('instead of|rather than|in place of', 'statt|anstatt|anstelle von', 'au lieu de', 'en vez de|en lugar de')}\\s+(?:${quoted('instead')}|(?<other>[^"“”„«»]{2,80}?))`,
  ),
  // "I would rather say "learning" than that I am ashamed."
  form(
    'swap',
    `(?:${saying}|dire|écrire|decir|poner)\\s+(?:(?:bitte|lieber|plutôt|mejor)\\s+)?${quoted('words')}(?:\\s+(?:sagen|schreiben))?,?\\s+(?:(?:rather )?than|als|(?:plutôt )?que)\\s+(?:(?:that|to say|dass|que)\\s+)?(?<other>[^"“”„«»]{2,80}?)`,
  ),
  form(
    'swap',
    `${quoted('instead')}\\s*(?:→|->|=>|${any('should (?:rather )?(?:be|read|say)', 'soll(?:te)? (?:lieber )?hei(?:ß|ss)en', 'devrait (?:être|dire)', 'deber[ií]a (?:ser|decir)')})\\s*:?\\s*${quoted('words')}`,
  ),
  form('swap', `(?:change|replace|swap)\\s+${bare('instead')}\\s+(?:to|with|by|for)\\s+${bare('words')}`),
  form(
    'swap',
    `(?:ersetzt?|tauscht?|ändert?)\\s+${bare('instead')}\\s+(?:durch|gegen|in|zu)\\s+${bare('words')}`,
  ),
  form('swap', `(?:remplace[rz]?|change[rz]?)\\s+${bare('instead')}\\s+(?:par|en)\\s+${bare('words')}`),
  form(
    'swap',
    `(?:cambia(?:d|r)?|cambien?|reempla\\p{L}+|sustitu\\p{L}+)\\s+${bare('instead')}\\s+por\\s+${bare('words')}`,
  ),
  form(
    'swap',
    `(?:it(?:.s| is| was)|i (?:meant|said|wrote))\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+not\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  form(
    'swap',
    `(?:es (?:ist|war|sind)|ich meine?(?:te)?)\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+nicht\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  form(
    'swap',
    `(?:c.(?:est|était)|je voulais dire)\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+(?:et )?(?:pas|non)\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  form(
    'swap',
    `(?:es|era|son|quer[ií]a decir|quise decir)\\s+(?<words>[^"“”„«»,\\n]{2,60}?),\\s+(?:y )?no\\s+(?<instead>[^"“”„«»,\\n]{2,60}?)`,
  ),
  ...unquoted,
];
