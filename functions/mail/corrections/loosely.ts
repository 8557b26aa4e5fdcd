// That something of a draft is to go, said in the middle of a sentence: "would you be so good as to remove the line about ...".
import type { Correction } from '../../core/corrections.ts';
import { leftOut } from './built.ts';
import { any } from './form.ts';

/** Verbs that take out, wherever they stand. What is to be taken follows them in all but German. */
const takes = any(
  'remove|delete|drop|cut|lose|scrap|scratch|strike|omit|erase|get rid of|(?:take|leave|throw|cut|cross|strike) (?:away|out|off)|take away',
  'streich(?:e|t|en)?|lösch(?:e|t|en)?|entfern(?:e|t|en)?|weglassen|rausnehmen|herausnehmen|rauswerfen',
  '(?:enl[eè]ve|supprime|retire|[oô]te|efface|[eé]limine)[rz]?',
  '(?:quit|borr|elimin|sac|tach)(?:a|ad|ar|en|arais|aran|adme|enme)|saquen|suprim(?:a|an|e|id|ir)|quiten|borren',
);
/** The same where it stands behind what is to be taken. */
const goes = any(
  '(?:can|should|must|may|has to|have to|needs? to|ought to) (?:go|come out|be (?:removed|deleted|taken out|left out|cut))|does not belong|doesn.t belong|should(?: not|n.t) be (?:in )?there|(?:is|are) not (?:part of|for)|(?:is|are|was|were) (?:only |just )?(?:meant )?for you',
  '(?:da |bitte |hier |dort |wieder |auch |doch )*(?:raus|heraus|weg)(?:lassen|nehmen|gelassen|genommen)?|(?:gehört|gehören)(?: \\p{L}+){0,3} nicht (?:da(?:zu|hin|rein)|hinein|hierher)|(?:ist|sind|war|waren)(?: \\p{L}+){0,2} nicht für (?:andere|fremde|alle)|streichen|weglassen|löschen|entfernen',
  '(?:peut|peuvent|doit|doivent|devrait|devraient) (?:partir|sauter|disparaître|être (?:enlevé|retiré|supprimé)\\p{L}*)|n.(?:a|ont) rien à (?:faire|voir)|ne (?:pas|plus)? ?(?:voir )?figurer|ne (?:devrait|doit) pas|à (?:enlever|retirer|supprimer)',
  '(?:puede|pueden|debe|deben|tiene que|tienen que) (?:irse|salir|quitarse|desaparecer)|no (?:son|es) (?:parte|para)|no (?:debe|deben|debería|deberían|pinta|pintan)(?![\\p{L}])|sobran?|fuera',
);
const takesOrGoes = new RegExp(`(?<![\\p{L}])(?:${takes}|${goes})(?![\\p{L}])`, 'iu');
/** "Except the X, which I would rather not see": what is taken exception to. */
const except =
  /(?<![\p{L}])(?:except(?: for)?|apart from|sauf|hormis|à part|excepté|außer|bis auf|salvo|excepto|menos|without|ohne|sans|sin)(?![\p{L}])/iu;
/** What asks for something else than taking out. */
const otherwise = new RegExp(
  `(?<![\\p{L}])(?:${any(
    'add|replace|change|instead|swap|mention|say|write|put|everything|all of|keep',
    'ergänz(?:t|en)?|ersetz(?:t|en)?|änder[tn]?|statt(?:dessen)?|tausch(?:t|en)?|schreibt?|sagt?|alles',
    'ajoute[rz]?|remplace[rz]?|change[rz]?|place|mettez|écrivez|dites|tout',
    'añad\\p{L}*|cambi\\p{L}*|reempla\\p{L}*|vez|lugar|pon|poned|pongan|escrib\\p{L}*|todo',
  )})(?![\\p{L}])`,
  'iu',
);
const quotation =
  /["“„«]\s*(?<double>[^"“”„«»]{2,600}?)\s*["”“»]|(?<![\p{L}\p{N}])['‘‚]\s*(?<single>[^‘’'\n]{2,400}?)\s*['’‘](?![\p{L}\p{N}])/gu;
const begins =
  /(?:begins?|starts?|beginning|starting|beginn\p{L}*|anfäng\p{L}*|anfang\p{L}*|commen[cç]\p{L}*|début\p{L}*|empiez\p{L}*|comienz\p{L}*)(?:\s+(?:with|by|mit|par|por|con))?\s*$/iu;

/** What is quoted in a clause that wants it gone, each quotation for itself; none where the clause wants something else. */
export function quotedOut(clause: string): readonly Correction[] {
  const beside = clause.replace(quotation, ' ');
  if (otherwise.test(beside) || !(takesOrGoes.test(beside) || except.test(beside))) return [];
  const found = [...clause.matchAll(quotation)];
  return found.map(({ groups, index }): Correction => {
    const words = (groups?.double ?? groups?.single ?? '').trim();
    const isBeginning =
      aPiece.test(clause.slice(0, index)) ||
      begins.test(clause.slice(0, index)) ||
      /^.{0,12}(?:beginn|anfäng)/iu.test(after(clause, words));
    return {
      how: isBeginning ? 'leave-out-sentence' : 'leave-out',
      words,
      exact: true,
      said: clause,
    };
  });
}
const after = (clause: string, words: string): string => clause.slice(clause.indexOf(words) + words.length);

const piece = any(
  '(?:the|that|those|my|both) (?:\\p{L}+ )?(?:sentences?|lines?|bits?|parts?|ones?|things?|stuff|remarks?)',
  '(?:den|die|der|das|diesen) (?:\\p{L}+ )?(?:satz|sätze|teile?|zeilen?|stellen?|sache|bemerkung)|das|den|die',
  '(?:la|le|les|cette|ces|toute cette) (?:\\p{L}+ )?(?:phrases?|lignes?|passages?|partie|parties|remarques?)|ce qui',
  '(?:la|las|el|esa|esas) (?:\\p{L}+ )?(?:frases?|líneas?|partes?|cosas?)|lo',
);
const of = any(
  'about|with|on|where|saying|concerning|that says|in which|which says',
  'mit|über|von|vom|wo|zu[mr]?',
  'sur|avec|concernant|parle de|où',
  'sobre|con|de(?:l)?|donde|que dice',
);
const pieceOf = new RegExp(
  `(?<![\\p{L}])(?:(?:${piece})\\s+(?:${of})|(?:and|und|et|y|&)\\s+(?:${of}))\\s+(?:(?:dem|der|den|die|das|meine[mnr]?|la|le|les|el|los|las|mi|my|the|how|that)\\s+)*(?!\\s*(?:and|und|et|y)\\s)(?<words>[^,.;!?"“”„«»]{2,80}?)(?=\\s+(?:and|und|et|y)\\s+(?:${piece}|${of})|\\s+(?:${goes})|[,.;!?]|$)`,
  'giu',
);

/** "The bit about ...", said before what is quoted of it. */
const aPiece = new RegExp(
  `(?:${piece})\\s+(?:${of})\\s+(?:${any('the', 'dem|der|den', 'le|la', 'el')}\\s+)?$`,
  'iu',
);

/** The sentences that a clause names by what they speak of, where it wants them gone. */
function namedOut(clause: string): readonly Correction[] {
  if (otherwise.test(clause) || !takesOrGoes.test(clause)) return [];
  return [...clause.matchAll(pieceOf)].map(
    ({ groups }): Correction => ({
      how: 'leave-out-sentence',
      words: groups?.words?.trim() ?? '',
      said: clause,
    }),
  );
}

/** "Den Kater lasst bitte da raus, der ist schüchtern": what is to go stands in front in German, and behind elsewhere. */
const inFront =
  /^(?:(?:nein|haha|ach|bitte|also|und|aber|gut|ja)[\s,!.]+)*(?:(?:den|die|das|der|ganze[nrs]?|mein\p{L}*)\s+)+(?<words>[^,.;!?"“”„«»]{2,60}?)\s+(?:(?:lasst?|nehmt|nimm|tut|soll(?:te|en)?|muss|müssen|kann|können|darf|bitte|da|ihr|auch|doch|noch|lieber|wieder)\s+)+(?:raus|heraus|weg)(?:lassen|nehmen)?(?![\p{L}])/iu;
const behind = new RegExp(
  `(?<![\\p{L}])(?:${takes})(?![\\p{L}])\\s+(?:(?:please|the|my|out|that|those|bitte|le|la|les|l.|mon|ma|el|los|las|lo de|mi)\\s+)*(?<words>[^,.;!?"“”„«»]{2,60}?)(?=\\s*(?:[,.;!?]|$))`,
  'iu',
);

/** What a clause names to be taken out with a reason or a courtesy around it; null where it names nothing. */
function nounOut(clause: string): Correction | null {
  if (otherwise.test(clause)) return null;
  const words = inFront.exec(clause)?.groups?.words ?? behind.exec(clause)?.groups?.words;
  if (words === undefined || pronoun.test(words)) return null;
  return leftOut(words, clause);
}
const pronoun =
  /^(?:it|that|this|them|these|those|both|others?|other ones?|es|das|ihn|sie|ça|cela|eso|esto|l[oa]s?|out|that and .*)$/iu;

/** All that a clause wants gone, in whatever words. */
export const looselyOut = (clause: string): readonly Correction[] =>
  goingIn(clause).map((one) => ({ ...one, vague: true }));

function goingIn(clause: string): readonly Correction[] {
  const quoted = quotedOut(clause);
  const rest = quoted.length > 0 ? clause.replace(quotation, ' ') : clause;
  const named = namedOut(rest).map((one) => ({ ...one, said: clause }));
  if (quoted.length > 0 || named.length > 0) return [...quoted, ...named];
  const noun = nounOut(clause);
  return noun ? [noun] : [];
}
