// What somebody takes back in the middle of saying it: "someone to learn from... no wait, someone to do things with".

const goesBack = [
  '(?:oh|ah) no,?(?=\\s+actually)|(?:no,? )?wait(?:,? no)?,? that(?:.s| is) not (?:it|right|what i (?:mean|meant))|no,? wait|wait,? no|scratch that|no,? that(?:.s| is) not (?:it|right)|on second thoughts?,? no',
  'nein,? (?:warte?t?|moment|halt)(?:,? das (?:ist|war) es nicht)?|quatsch|obwohl,? nein|nein,? das (?:ist|war) (?:es )?(?:nicht|falsch)|ach nein,? (?:doch )?(?:lieber|eher)|(?:ach|oh) nein,?(?=\\s+(?:eigentlich|doch))',
  'non,? attend(?:ez|s)|attend(?:ez|s),? non|non,? ce n.est pas ça|quoique,? non|enfin non|(?:ah|oh) non,?(?=\\s+(?:en fait|finalement|plutôt))',
  'no,? espera(?:d|n)?|espera(?:d|n)?,? no|no,? (?:no es eso|eso no)|aunque,? no|digo,? no|ay no,?(?=\\s+(?:en realidad|mejor|más bien))',
].join('|');
/** After a dash an apology corrects what was just said: "two evenings — sorry, one evening". */
const afterDash = 'sorry|i mean|entschuldigung|ich meine?|pardon|je veux dire|perdón|digo|quiero decir';

const turn = new RegExp(
  `(?:(?:\\.{2,}|[…,;.!?–—-])\\s*(?:${goesBack})|\\s[–—-]+\\s*(?:${afterDash}))(?![\\p{L}])[\\s,.:;!…–—-]*(?=\\S)`,
  'iu',
);
const meant = /,?\s+(?:i mean[t]?|meine ich|meinte ich|je veux dire|quiero decir)(?=[.!]*$)/iu;
/** So few words say nothing in the place of what they take back. */
const fewestWords = 2;

/** Without what is taken back: the sentence before such a turn goes, and what comes after stays as it stands. */
export function lastTry(text: string): string {
  const found = turn.exec(text);
  if (!found) return text;
  const after = text.slice(found.index + found[0].length).trim();
  if (after.split(/\s+/u).length < fewestWords) return text;
  const before = text.slice(0, found.index);
  const ended = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n'),
  );
  const kept = ended < 0 ? '' : `${before.slice(0, ended + 1).trim()} `;
  const told = after.replace(meant, '');
  return kept + (/^\p{Lu}/u.test(text) ? told.charAt(0).toUpperCase() + told.slice(1) : told);
}
