// Which pairs of a plan an organiser wants held, in their own words: by number, by a word for it, or by name.
import { pattern } from './wishes-words.ts';

/** Pairs as the letter numbered them, from 1, or that it cannot be told which; none where nothing is to be held. */
export type HoldSaid = { readonly hold: readonly number[] } | 'unclear' | 'nothing';

export interface NumberedPair {
  readonly number: number;
  /** Full names. */
  readonly names: readonly [string, string];
}

/** Hold it, leave it out, do not ask them. */
const holds = pattern(
  'hold(?: back| off)?|\\p{L}+n.t|(?:leave|take|keep) (?:.{1,40} )?(?:out|off|away|apart)|skip|drop|remove|stop|without|withdraw|cancel|not|no|never|rather not|wait with',
  'halte[nt]?|zurückhalten|zurückstellen|weglassen|lass(?:t|en)?(?: .{1,40})? (?:weg|aus)|auslassen|überspring\\p{L}*|streich\\p{L}*|ohne|nicht|kein\\p{L}*|nie|stopp?|warte[nt]? mit|lieber nicht',
  'me(?:ts|ttez|ttre) (?:.{1,40} )?de côté|écarte[rz]?|exclu\\p{L}*|garde[rz] (?:.{1,40} )?de côté|laisse[rz] (?:.{1,40} )?de côté|retire[rz]?|enleve[rz]?|enlève[rz]?|supprime[rz]?|saute[rz]?|sans|pas|jamais|non|suspend\\p{L}*|attende[rz]',
  'reten(?:ga|gan|ed|er)?|retén|aparta[rd]?|deja[rd]? (?:.{1,40} )?fuera|quita[rd]?|elimina[rd]?|salta[rd]?|sin|no|nunca|espera[rd]?|suspende[rd]?',
);
/** All of them but these. */
const allBut = pattern(
  'except(?: for)?|apart from|other than|but',
  'außer|bis auf|ausgenommen',
  'sauf|excepté|hormis|à part',
  'salvo|excepto|menos',
);
const all = pattern(
  'all|every(?:body|one|thing)?|any(?:body|one)?|the rest',
  'alle[ns]?|jede[rn]?|niemand\\p{L}*',
  'tou(?:s|tes|t)|personne',
  'tod[oa]s?|nadie',
);
/** They let the plan go as it is. */
const approves = pattern(
  'fine|good|great|ok(?:ay)?|go ahead|perfect|yes|all right|thanks?(?: you)?|lovely|no (?:objections?|concerns?|changes?)|nothing to (?:hold|add|change)',
  'gut|passt|passen|in ordnung|einverstanden|ja|schön|danke|keine (?:einwände|änderungen)|nichts (?:zu .{1,20}|einzuwenden)',
  'bien|bon|bonne|d.accord|parfait|oui|allez-y|merci|(?:pas|aucune?) d?.?objections?|rien à (?:changer|redire)',
  'bien|bueno|de acuerdo|perfecto|sí|adelante|vale|gracias|sin (?:objeciones|cambios)|nada que (?:cambiar|añadir)',
);
/** "Do not hold the third": a no to a hold, of which nobody can say whether it is one. */
const noHold = pattern(
  '(?:do not|don.t|no need to|never) (?:hold|skip|drop|remove|leave)',
  'nicht .{0,20}(?:halten|zurück|zurückhalten|weglassen|streichen|auslassen)',
  'ne (?:retenez|retirez|enlevez|laissez) (?:\\p{L}+ )?pas',
  'no (?:retengas?|retengan|quites|quiten|apartes|dejes)',
);

/** Ordinals and numbers as people write them, from 1 to 12, without accents. */
const words: readonly (readonly string[])[] = [
  [
    'first',
    'one',
    'erste',
    'ersten',
    'erstes',
    'eins',
    'premier',
    'premiere',
    'primero',
    'primera',
    'primer',
  ],
  [
    'second',
    'two',
    'zweite',
    'zweiten',
    'zweites',
    'zwei',
    'deuxieme',
    'seconde',
    'deux',
    'segundo',
    'segunda',
    'dos',
  ],
  [
    'third',
    'three',
    'dritte',
    'dritten',
    'drittes',
    'drei',
    'troisieme',
    'trois',
    'tercero',
    'tercera',
    'tercer',
    'tres',
  ],
  [
    'fourth',
    'four',
    'vierte',
    'vierten',
    'viertes',
    'vier',
    'quatrieme',
    'quatre',
    'cuarto',
    'cuarta',
    'cuatro',
  ],
  ['fifth', 'five', 'funfte', 'funften', 'funftes', 'funf', 'cinquieme', 'cinq', 'quinto', 'quinta', 'cinco'],
  ['sixth', 'six', 'sechste', 'sechsten', 'sechs', 'sixieme', 'sexto', 'sexta', 'seis'],
  ['seventh', 'seven', 'siebte', 'siebten', 'sieben', 'septieme', 'sept', 'septimo', 'septima', 'siete'],
  ['eighth', 'eight', 'achte', 'achten', 'acht', 'huitieme', 'huit', 'octavo', 'octava', 'ocho'],
  ['ninth', 'nine', 'neunte', 'neunten', 'neun', 'neuvieme', 'neuf', 'noveno', 'novena', 'nueve'],
  ['tenth', 'ten', 'zehnte', 'zehnten', 'zehn', 'dixieme', 'dix', 'decimo', 'decima', 'diez'],
  ['eleventh', 'eleven', 'elfte', 'elften', 'elf', 'onzieme', 'onze', 'undecimo', 'undecima', 'once'],
  [
    'twelfth',
    'twelve',
    'zwolfte',
    'zwolften',
    'zwolf',
    'douzieme',
    'douze',
    'duodecimo',
    'duodecima',
    'doce',
  ],
];
const numbers = new Map(words.flatMap((same, at) => same.map((word) => [word, at + 1])));
/** What follows a number that counts time or people, and no pair. */
const counted =
  /^(?:weeks?|days?|months?|years?|hours?|minutes?|people|persons?|times?|of them|tagen?|wochen?|monaten?|jahren?|stunden?|uhr|leuten?|mal|semaines?|jours?|mois|ans?|heures?|personnes?|fois|semanas?|dias?|meses|anos?|horas?|personas?|veces)$/u;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Reads an organiser's answer to a plan. In doubt it is unclear: a pair that is held cannot be asked after all. */
export function holdsIn(text: string, pairs: readonly NumberedPair[]): HoldSaid {
  if (text.includes('?') || noHold.test(text)) return 'unclear';
  // A number keeps its full stop: "den 3. bitte nicht".
  const clauses = text
    .split(/(?<!\d)\.|\.(?!\s+\p{Ll})|[!;\n,]+|\s[-–—]\s/u)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const hold = new Set<number>();
  let meant = false;
  let pending: readonly number[] = [];
  for (const clause of clauses) {
    const named = pairsNamed(clause, pairs);
    const says = holds.test(clause);
    if (named === 'unknown' || (says && allBut.test(clause) && all.test(clause))) return 'unclear';
    // "Hold 3, 5 and 7": what is only a number goes with what came before.
    if (!isOnlyNumbers(clause, named)) meant = says || allBut.test(clause);
    // "Ada and Ben, please not": what is said of them comes after.
    for (const number of meant ? [...named, ...(named.length === 0 ? pending : [])] : []) hold.add(number);
    pending = meant || approves.test(clause) ? [] : [...pending, ...named];
  }
  if (pending.length > 0) return 'unclear';
  if (hold.size > 0) return { hold: [...hold].sort((one, other) => one - other) };
  return approves.test(text) ? 'nothing' : 'unclear';
}

/** The pairs that a clause names, or that it names one there is not. */
function pairsNamed(clause: string, pairs: readonly NumberedPair[]): readonly number[] | 'unknown' {
  const tokens = plain(clause).match(/[\p{L}]+|\p{N}+/gu) ?? [];
  const said = tokens.flatMap((token, at) => {
    if (counted.test(tokens[at + 1] ?? '')) return [];
    const number = /^\d{1,4}$/.test(token) ? Number(token) : isOrdinal(tokens, at);
    return number === null ? [] : [number];
  });
  if (said.length > 0) {
    return said.every((number) => pairs.some((pair) => pair.number === number)) ? said : 'unknown';
  }
  return byName(tokens, pairs);
}

/** "the third", "number three", "tercera": a word for a number; "one" and its like only after "number" or "pair". */
function isOrdinal(tokens: readonly string[], at: number): number | null {
  const number = numbers.get(tokens[at] ?? '');
  if (number === undefined) return null;
  const isCardinal =
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|ein.*|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)$/u.test(
      tokens[at] ?? '',
    );
  const before = tokens[at - 1] ?? '';
  const announced =
    /^(?:number|no|nr|nummer|pair|paar|numero|num|paire|pareja|par|hold|skip|drop|and|und|et|y)$/u.test(
      before,
    );
  return !isCardinal || announced ? number : null;
}

/** Both first names of a pair, or one that only one pair has. */
function byName(tokens: readonly string[], pairs: readonly NumberedPair[]): readonly number[] | 'unknown' {
  const has = (name: string) => plain(name).split(/\s+/u)[0] ?? '';
  const spoken = (name: string) => tokens.includes(has(name));
  const both = pairs.filter(({ names: [one, other] }) => spoken(one) && spoken(other));
  if (both.length === 1) return both.map(({ number }) => number);
  const either = pairs.filter(({ names }) => names.some(spoken));
  if (either.length === 0) return [];
  return both.length === 0 && either.length === 1 ? either.map(({ number }) => number) : 'unknown';
}

const isOnlyNumbers = (clause: string, named: readonly number[]): boolean =>
  named.length > 0 && !/\p{L}{4,}/u.test(clause) && !holds.test(clause);
