// Pieces of a draft meant by the numbers that our letter gave them: "leave out 3", "only 2 and 4", "3: new words".
import type { Correction } from '../../core/corrections.ts';
import { isCourtesy } from './clauses.ts';
import { any } from './form.ts';

const words: readonly (readonly [string, number])[] = [
  ['two|zwei|deux|dos', 2],
  ['three|drei|trois|tres', 3],
  ['four|vier|quatre|cuatro', 4],
  ['five|fünf|cinq|cinco', 5],
  ['six|sechs|seis', 6],
  ['seven|sieben|sept|siete', 7],
  ['eight|acht|huit|ocho', 8],
  ['nine|neun|neuf|nueve', 9],
  ['ten|zehn|dix|diez', 10],
];
export const spelled = words.map(([names]) => names).join('|');
export const noun = any(
  'numbers?|nos?|nrs?|sentences?|lines?|points?|pieces?|items?',
  'nummern?|satz|sätze|punkte?|zeilen?|stücke?',
  'numéros?|nº|n°|phrases?|lignes?|morceaux?',
  'números?|núm|frases?|líneas?|puntos?',
);
/** A bare "one" is a word of every sentence; behind "number" it is the first. */
export const one = `(?:(?<=(?:${noun})\\s)(?:one|eins|un|uno|una))`;
const number = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:#?(?<digits>\\d{1,2})(?:st|nd|rd|th|ème|e)?|(?<spelled>${spelled})|(?<one>${one}))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "The last one": of all the pieces in our letter. A last sentence is one of the story, as ever. */
const last = new RegExp(
  `(?<![\\p{L}])${any(
    'the (?:very )?last (?:one|number|piece|point)|the (?:very )?last(?=\\s*(?:$|[.,!]|out|away|can|may|please))',
    '(?:der|die|das|den) (?:aller)?letzte[nrs]?(?: (?:punkt|nummer|stück))?(?=\\s*(?:$|[.,!]|bitte|raus|weg|kann|soll|muss))',
    '(?:le|la) (?:tout(?:e)? )?derni(?:er|ère)(?: (?:point|numéro|morceau))?(?=\\s*(?:$|[.,!]|peut|doit|s.il))',
    '(?:el|la|lo) últim[oa](?: (?:punto|número|trozo))?(?=\\s*(?:$|[.,!]|puede|debe|por favor))',
  )}(?![\\p{L}])`,
  'giu',
);

export const out = any(
  'leave|take|remove|delete|drop|cut|lose|skip|get rid of|scrap|scratch|strike|omit|without|out|away|go|goes|gone|off|except|not',
  'lass(?:t|en)?|streich(?:e|t|en)?|nimm|nehmt|nehmen|lösch(?:e|t|en)?|entfern(?:e|t|en)?|weglassen|weg|raus|heraus|rausnehmen|herausnehmen|ohne|außer|nicht|kein\\p{L}*',
  'enl[eè]ve[rz]?|supprime[rz]?|retire[rz]?|[oô]te[rz]?|efface[rz]?|laisse[rz]? tomber|sans|sauf|partir|sauter|disparaître|pas',
  'quit(?!e(?![\\p{L}]))\\p{L}+|elimin\\p{L}+|borr\\p{L}+|sac(?:a|ad|ar)|saquen|suprim\\p{L}+|sin|menos|salvo|fuera|irse',
);
const only = any(
  'only|just|nothing but|keep|leave only',
  'nur|bloß|ausschließlich|behaltet|behalte',
  'seulement|uniquement|juste|que|rien que|gardez|garder|garde',
  's[oó]lo|solamente|únicamente|dejad|deja|dejen|conserva\\p{L}*',
);
const surelyOnly =
  /(?<![\p{L}])(?:only|nothing but|nur|bloß|ausschließlich|seulement|uniquement|rien que|s[oó]lo|solamente|únicamente|(?:drop|delete|remove|not) the (?:rest|others)|der rest (?:kann |soll |muss )?(?:weg|raus)|enlevez le reste|quitad el resto)(?![\p{L}])/iu;
const just = /(?<![\p{L}])(?:just|juste|keep|behaltet?|gard\p{L}+|dej\p{L}+|conserv\p{L}+)(?![\p{L}])/iu;

/** What may stand beside the numbers and means nothing of its own. */
const beside = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    noun,
    out,
    only,
    'please|pls|kindly|could|can|would|will|you|we|i|i.d|like|want|to|and|or|also|too|then|so|but|simply|the|that|this|it|one|ones|should|must|may|might|of|with|stay|stays|what|is|are|be|there|in|oh|yes|ok|well|dear|no|sorry|rest|put|good|fine|everything|all|else',
    'bitte|könnt(?:et)?|kann|können|könntest|du|ihr|sie|ich|möchte|will|würde|und|oder|auch|dann|also|aber|einfach|der|die|das|den|dem|soll(?:en|te|ten)?|muss|müssen|mir|mal|noch|ja|gut|stehen|bleiben|bleibt|doch|rest|gern|alles',
    's.il vous pla[iî]t|svp|pouvez|pourriez|vous|je|voudrais|veux|et|ou|aussi|puis|alors|mais|simplement|le|la|les|l|de|du|des|doit|doivent|peut|peuvent|faut|il|oui|bon|merci|reste|tout|ce|en|rester',
    'por favor|pod[eé]is|pueden|puedes|quiero|quisiera|y|e|o|tambi[eé]n|luego|entonces|pero|simplemente|el|la|los|las|lo|que|debe\\p{L}*|puede|tiene|me|sí|bueno|gracias|resto|todo|de|no|quede|queden',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

export const numberOf = (groups: Readonly<Record<string, string | undefined>>): number => {
  if (groups.digits !== undefined) return Number(groups.digits);
  const word = groups.spelled?.toLowerCase() ?? '';
  return words.find(([names]) => new RegExp(`^(?:${names})$`, 'iu').test(word))?.[1] ?? 1;
};

/** What a clause wants of the pieces that it numbers; null where it says anything besides. */
export function numberedIn(clause: string): Correction | null {
  // "..., it makes me sound grumpy": the reason changes nothing.
  const said = clause.split(reason)[0] ?? '';
  const numbers = [...said.matchAll(number)].map(({ groups }) => numberOf(groups ?? {}));
  const ends = last.test(said) ? [-1] : [];
  last.lastIndex = 0;
  const all = [...numbers, ...ends];
  if (all.length === 0) return null;
  const rest = said.replace(last, ' ').replace(number, ' ');
  if (/[\p{L}\p{N}]/u.test(rest.replace(beside, ' '))) return null;
  const goes = new RegExp(`(?<![\\p{L}])${out}(?![\\p{L}])`, 'iu').test(rest);
  const become = surelyOnly.test(rest) || (just.test(rest) && !goes) ? 'only' : goes ? 'out' : null;
  if (become === null || /^\W*\d+\W*$/u.test(said)) return null;
  return {
    how: become === 'only' ? 'keep-only' : 'leave-out',
    words: '',
    pieces: { numbers: all, become },
    said: clause,
  };
}
const reason =
  /,\s+(?=(?:it|that|this|they|these|those|which|as|because|since|thanks?|thank you|the rest|everything|then|otherwise|das|es|die|der|weil|denn|da|danke|sonst|dann|alles|c.est|ça|cela|car|parce|merci|le reste|sinon|puisque|eso|esa|es|son|porque|ya que|que|gracias|lo demás|el resto)(?![\p{L}])(?!\s*\d))|;\s|\s[–—-]\s|\s(?:because|since|weil|denn|parce que|car|porque|ya que)\s/iu;

const between = any(
  'should (?:rather |just |only )?(?:be|read|say)',
  'soll(?:te)? (?:lieber |nur )?(?:heißen|lauten|sein)',
  '(?:devrait|doit) (?:être|dire)',
  '(?:debería|debe|tiene que) (?:ser|decir)',
);
const the = '(?:(?:the|die|den|la|le|el)\\s)?';
const pieceSaid = `${the}(?:${noun}\\s+)?#?(?<digits>\\d{1,2})`;
const politely = '(?:(?:please|bitte|and|und|et|y|s.il vous plaît|por favor)[\\s,]+)*';
const inPlace: readonly RegExp[] = [
  `${pieceSaid}\\s*(?:(?:${between})\\s*:?\\s|[:)]|\\s[–—=-]\\s|→|->)\\s*(?<words>\\S.*)`,
  `(?:change|make|rewrite|replace|ändert?|ersetzt?|changez|remplacez|cambi(?:a|ad|en)|reemplaz(?:a|ad))\\s+${pieceSaid}\\s*(?:(?:to|to read|with|by|in|zu|durch|en|par|por|a)\\s*:?\\s|:\\s*)(?<words>\\S.*)`,
].map((said) => new RegExp(`^${politely}${said}$`, 'isu'));
const goesOut = new RegExp(`^(?:${any(out, 'please', 'bitte', 'svp', 'por favor')}[\\s.!]*)+$`, 'iu');

/** "3: I sing alto": a line that gives a piece other words, or says that it goes. */
export function renumberedIn(line: string): Correction | null {
  const found = inPlace.map((said) => said.exec(line.trim())?.groups).find((groups) => groups);
  const { digits, words: told } = found ?? {};
  if (digits === undefined || told === undefined) return null;
  const numbers = [Number(digits)];
  if (goesOut.test(told))
    return { how: 'leave-out', words: '', pieces: { numbers, become: 'out' }, said: line };
  const unquoted = withoutCourtesies(told).replace(/^["“„«]\s*([^"“”„«»]+?)\s*["”“»]([.!]?)$/u, '$1$2');
  return { how: 'rather', words: unquoted, pieces: { numbers, become: 'words' }, said: line };
}

/** Words without the thanks that follow them: "I sing alto. Thank you." */
export function withoutCourtesies(told: string): string {
  const sentences = told.trim().split(/(?<=[.!?…])\s+/u);
  while (sentences.length > 1 && isCourtesy(sentences.at(-1) ?? '')) sentences.pop();
  return sentences.join(' ');
}

/** "No. 3": the full stop ends no sentence; and "Nearly. 3: ..." begins a line. */
export const withPlainNumbers = (text: string): string =>
  text
    .replace(/(?<![\p{L}])(?:nos?|nrs?|núm|num)\.\s*(?=\d)/giu, 'number ')
    .replace(/(?<=[.!?…])\s+(?=#?\d{1,2}\s*[:)]\s)/gu, '\n');
