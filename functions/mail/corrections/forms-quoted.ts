// What is to go word for word: "leave out: ..." in a line of its own, and words in quotation marks.

const cuts = [
  'leave out|take out|cut out|cut|drop|remove|delete|lose|skip|strike(?: out)?|cross out|scratch|omit|without',
  'lasst|streicht|nehmt|löscht|entfernt|kürzt|weglassen|streichen|ohne',
  'enlevez|enlever|supprimez|supprimer|retirez|retirer|ôtez|ôter|effacez|rayez|sans',
  'quitad|quita|quiten|quitar|eliminad|elimina|borrad|borra|borren|sacad|suprimid|tachad|sin',
].join('|');

/** "Leave out: ...": all of the line is what should go. */
export const labelOut = new RegExp(`^(?:${cuts}|raus|lasst weg)\\s*:\\s*(?<words>\\S.*)$`, 'isu');

const between =
  '(?:[\\s,]|(?:out|the|these|words?|sentences?|bit|line|please|bitte|also|die|den|das|worte|satz|les|la|mots|phrase|je vous prie|s.il vous plaît|aussi|las|palabras|frase|por favor|también)(?![\\p{L}]))*';
const quotation = '[“„«"](?<quote>[^“”„«»"]{2,600})[”“»"]';
const begins = new RegExp(`(?<![\\p{L}])(?:${cuts})(?![\\p{L}])${between}${quotation}`, 'iu');
const goesOn = new RegExp(
  `^\\s*,?\\s*(?:and|und|et|y|as well as|sowie|ainsi que)?\\s*(?:also|auch|aussi|también)?\\s*${quotation}`,
  'iu',
);
/** What only says why, or whom it was for; nothing of it asks for more. */
const why =
  /^\s*[,;–—-]?\s*(?:(?:raus|heraus|weg|out|away)(?![\p{L}])[\s,]*)?(?:please|bitte|s.il vous plaît|por favor)?[\s,]*(?:(?:as|since|because|that was|that is|those|these|it was|da |weil|denn|das war|das ist|qui |car|parce|puisque|c.était|c.est|porque|ya que|que era|eso era|dans|in (?:my|the|what)|in dem|aus |en (?:lo|mi))(?![\p{Lu}]).{0,200})?[\s.!?]*$/iu;
const swaps =
  /(?<![\p{L}])(?:instead|replace|with|by|durch|statt|ersetzt|par|à la place|remplacez|por|en lugar|en vez)(?![\p{L}])/iu;

/** "Strike out "A" and also "B", as those were for you": a clause for each of the quotations, and one for what else is said. */
export function quotedApart(clause: string): string[] {
  const found = begins.exec(clause);
  const first = found?.groups?.quote;
  if (!found || first === undefined || swaps.test(clause.replace(/[“„«"][^“”„«»"]*[”“»"]/gu, ' ')))
    return [clause];
  const quotes = [first];
  let rest = clause.slice(found.index + found[0].length);
  for (let next = goesOn.exec(rest); next; next = goesOn.exec(rest)) {
    quotes.push(next.groups?.quote ?? '');
    rest = rest.slice(next[0].length);
  }
  const more = why.test(rest) ? [] : [rest.replace(/^[\s,]*(?:and|und|et|y)?\s*/iu, '')];
  return [...quotes.map((one) => `leave out: “${one.trim()}”`), ...more];
}
