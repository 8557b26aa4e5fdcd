// Looks for what would give somebody away: nothing that names a person, or leads to one, goes to another before both said yes.

/** Endings of names of places on the web that people write; a word that ends like this after a full stop is one. */
const ends =
  'com|org|net|info|eu|io|co|me|de|at|ch|fr|es|it|nl|be|dk|se|no|pl|pt|uk|ie|us|app|dev|blog|name|test';
/** Of these the ones that no language here has as a word after "point", "punto" or "dot". */
const spokenEnds = 'com|org|net|info|eu|io|fr|app|dev|blog|uk|ch';

/** Read as it stands, but for a word of letters with ends in small letters: "home.It was" lacks a space, no more. */
const leads: readonly RegExp[] = [
  // An address, and whatever somebody is called where names begin with this sign.
  /@[\p{L}\p{N}_]/u,
  new RegExp(`@(?:\\s*[\\p{L}\\p{N}-]+\\s*\\.)+\\s*(?:${ends})(?![\\p{L}\\p{N}])`, 'u'),
  // "ada [at] example", in any of the brackets that people use.
  /[\p{L}\p{N}_][\s,]*[[({<]\s*(?:at|ät|arroba|arobase|bei|chez)\s*[\])}>]/iu,
  new RegExp(
    `[\\p{L}\\p{N}_],?\\s+(?:at|arroba|arobase|bei|chez)\\s+[\\p{L}\\p{N}.-]+\\.(?:${ends})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(
    `[\\p{L}\\p{N}]\\W{1,3}(?:dot|punkt|point|punto)\\W{1,3}(?:${spokenEnds})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  /https?:\/\/|\bwww\.\S|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S/iu,
  new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?!(?:ASP|VB|ADO)\\.)[\\p{L}\\p{N}-]{2,}(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:${ends})(?![\\p{L}\\p{N}-])`,
    'u',
  ),
  /(?:\+|\b0)\d?(?:[\s()./-]{0,3}\d){7,}|\d{9,}|\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/u,
];

/** Nine digits and more in a row of small groups. */
const digitGroups = /\d{1,4}(?:[\s()./-]{1,3}\d{1,4}){2,}/gu;
const year = /^(?:1[89]|20)\d\d$/u;

const digitWords =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|double|doppel';
const spokenNumber = new RegExp(`(?<![\\p{L}])(?:(?:${digitWords})(?:[\\s,.-]+|$)){7,}`, 'iu');

const messengers = 'telegram|whatsapp|signal|threema|wechat|skype|discord|snapchat';
/** "ada on Telegram", "Telegram: ada". */
const byMessenger = new RegExp(
  `(?:^|\\s)(?:on|auf|bei|über|via|sur|en|por|par)\\s+(?:${messengers})\\W*$|^\\W*(?:${messengers})\\s*:`,
  'iu',
);
/** More words than these say something else than where to find somebody. */
const fewWords = 6;

/** What in the words would lead to a person: an address, a link, a telephone number, also spelled out. */
export const leadsToSomebody = (text: string): boolean =>
  leads.some((one) => one.test(text)) ||
  isTelephone(text) ||
  spokenNumber.test(text) ||
  text.split(/[.!?…\n]+/u).some((one) => wordsOf(one).length <= fewWords && byMessenger.test(one.trim()));

function isTelephone(text: string): boolean {
  return (text.match(digitGroups) ?? []).some((number) => {
    const groups = number.match(/\d+/gu) ?? [];
    // Years stand in rows, too, and thousands in groups of three.
    if (groups.every((group) => year.test(group))) return false;
    if (groups.slice(1).every((group) => group === '000')) return false;
    return groups.join('').length >= 9;
  });
}

/** "I am ...", in the languages of our letters, as words without accents. */
const openings = [
  'i am',
  'i m',
  'name is',
  'name s',
  'called',
  'call me',
  'this is',
  'ich bin',
  'bin',
  'heisse',
  'heiße',
  'name ist',
  'je suis',
  'm appelle',
  'nom est',
  'soy',
  'me llamo',
  'llamo',
  'nombre es',
].map((opening) => opening.split(' '));

/** Short parts of names are words as well ("An", "May"): they count only where somebody introduces themselves. */
const longEnough = 4;

/** Whether the words say this name: the whole of it, a part as names are written, or where somebody introduces themselves or signs. */
export function saysName(text: string, name: string): boolean {
  const said = wordsOf(text);
  const plainly = said.map(plain);
  const parts = wordsOf(name);
  const plainParts = parts.map(plain);
  if (parts.length > 1 && ` ${plainly.join(' ')} `.includes(` ${plainParts.join(' ')} `)) return true;
  const named = said.some((word, at) => {
    const whole = plainly[at] ?? '';
    if (!plainParts.includes(whole) || whole.length < 2) return false;
    if (whole.length >= longEnough && /^\p{Lu}/u.test(word)) return true;
    // As written, so that "I am an architect" is not taken for somebody called An.
    const asWritten = whole.length >= 3 || parts.includes(word);
    return (
      asWritten &&
      openings.some((opening) => opening.every((one, i) => plainly[at - opening.length + i] === one))
    );
  });
  return named || signs(text, plainParts) || spells(text, plainParts);
}

/** A sentence or line that is a name and nothing else. */
const signs = (text: string, parts: readonly string[]): boolean =>
  text.split(/[.!?…\n]+/u).some((sentence) => {
    const words = wordsOf(sentence).map(plain);
    return (
      words.length > 0 &&
      words.some((word) => word.length >= longEnough) &&
      words.every((word) => parts.includes(word))
    );
  });

/** "Q-u-i-l-l-o-n": a name letter by letter. */
function spells(text: string, parts: readonly string[]): boolean {
  const rows = text.match(/(?<![\p{L}\p{N}])\p{L}(?:[\s.,_-]{1,2}\p{L}(?![\p{L}\p{N}])){2,}/gu) ?? [];
  const spelled = rows.map((row) => wordsOf(row).map(plain).join(''));
  return parts.some((part) => part.length >= 3 && spelled.some((row) => row.includes(part)));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** In small letters and without accents, which not everybody writes. */
const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Where people are found by a name of their own. */
const elsewhere = new RegExp(
  `(?<!\\p{L})(?:${messengers}|instagram|insta|facebook|linkedin|xing|mastodon|bluesky|tiktok|twitter)(?!\\p{L})`,
  'iu',
);

/**
 * Whether words may not go to somebody who does not know yet who wrote them, or of whom they speak. Stricter than what
 * people say of themselves is held to, since a person looks at what is held back here.
 */
export const tellsWhoItIs = (text: string, names: readonly string[]): boolean =>
  leadsToSomebody(text) ||
  elsewhere.test(text) ||
  names.some((name) => saysName(text, name) || saysPart(text, name));

function saysPart(text: string, name: string): boolean {
  const said = new Set(wordsOf(text).map(plain));
  return wordsOf(name)
    .map(plain)
    .some((part) => part.length >= longEnough && said.has(part));
}
