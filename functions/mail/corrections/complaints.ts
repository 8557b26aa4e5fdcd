// What people complain of in a text before they say what should be there, or that it is to go.
import type { Correction } from '../../core/corrections.ts';
import { findsOdd } from './beside.ts';
import { bareOf, pointOf } from './clauses.ts';
import { any } from './form.ts';
import { remarks } from './forms-unclear.ts';

const yet = any(
  '(?:still|again|also|now|yet)',
  '(?:immer noch|noch immer|noch|auch|weiterhin|jetzt|wieder)',
  '(?:toujours|encore|aussi)',
  '(?:todavía|aún|también|sigue|siguen)',
);
const inIt = '(?: (?:in (?:it|there|my story)|there|da(?:rin)?|drin|dort|hier|dedans|là|ahí|dentro))?';
const standing: readonly RegExp[] = [
  `(?:it|this|that|there|(?:the|my) (?:story|text|draft)|you)(?: (?:${yet}))* (?:says?|has|have|mentions?|reads?|lists?|shows?|is)(?: (?:${yet}))* (?<named>.{2,80}?)${inIt}`,
  `(?<named>.{2,60}?)(?: is| are|.s)(?: (?:${yet}))+ (?:in )?(?:there|it|in)`,
  `(?:da|dort|hier|es|drin|darin|in (?:der|meiner) geschichte|im text) (?:steht|stehen|ist|sind)(?: (?:${yet}))+ (?<named>.{2,80}?)${inIt}`,
  `(?<named>.{2,60}?) (?:steht|stehen|ist|sind)(?: (?:${yet}))+ (?:da|drin|drinnen|dort|hier)`,
  `(?:il y a|on (?:lit|voit)|(?:ça|cela) (?:dit|mentionne)|(?:l.|mon )histoire (?:dit|contient|mentionne))(?: (?:${yet}))+ (?<named>.{2,80}?)${inIt}`,
  `(?<named>.{2,60}?) (?:y )?(?:est|sont|figure|figurent)(?: (?:${yet}))+${inIt}`,
  `(?:(?:${yet}) )+(?:pone|dice|aparece|sale|está|poniendo|diciendo|apareciendo)(?: que)? (?<named>.{2,80}?)${inIt}`,
  `(?<named>.{2,60}?)(?: (?:${yet}))+ (?:está|están|ahí|apareciendo|dentro|saliendo)(?: ahí| dentro)?`,
].map((words) => new RegExp(`^${words}[\\s.!]*$`, 'iu'));
const apart = /,?\s+(?:and|und|et|y|sowie)\s+/iu;

/** "It still says work, and product manager is still there": each thing that is named; none where it is no such complaint. */
export function stillThere(clause: string): readonly string[] {
  const named = clause
    .replace(/[\s.!]+$/u, '')
    .split(apart)
    .map((piece) => standing.map((words) => words.exec(bareOf(piece))?.groups?.named).find((one) => one));
  if (named.length > 1 && named.every((one) => one !== undefined)) return named.map(String);
  const one = standing.map((words) => words.exec(bareOf(clause))?.groups?.named).find((words) => words);
  return one ? one.split(apart) : [];
}

const part = any(
  '(?:the |that )?(?:bit|part|sentence|thing|line|stuff) (?:about|with|on|where)',
  '(?:das|der satz|der teil|die stelle) (?:mit|über|von|zu[mr]?|bei[m]?|vom)(?: (?:dem|der|den|die|das|meine[mnr]?))?',
  '(?:la phrase|la partie|le passage|ce qui est dit) (?:sur|avec|de|du)(?: (?:la|le|les|l.|mon|ma|mes))?',
  '(?:lo|la frase|la parte) (?:de(?:l)?|sobre)(?: (?:la|el|los|las|mi))?',
);
const seems = any(
  'sounds?|reads?|seems?|looks?|feels?|is|was|makes',
  'klingt|klingen|liest|wirkt|ist|hört|macht|stimmt|passt',
  'sonne|fait|est|paraît|semble|donne',
  'suena|parece|es|está|queda|resulta',
);
/** "The bit about sewing sounds as if I could not do it." */
const ofAPiece = new RegExp(`^${part}\\s*(?<named>[^,.;]{2,60}?)\\s+${seems}(?![\\p{L}])[^?]{0,120}$`, 'iu');

/** What tells us what to do is no mere remark. */
const order =
  /(?<![\p{L}])(?:leave|take|cut|drop|remove|delete|put|change|replace|make|move|say|write|add|belongs?|goes|should|must|lasst?|nehmt|streich\p{L}*|löscht?|ändert?|ersetzt?|macht|schreibt?|gehört|soll(?:te)?|muss|raus|weg|enlev\p{L}*|supprim\p{L}*|retir\p{L}*|mettez|changez|faites|remplac\p{L}*|écrivez|devrait|doit|faut|quit(?!e(?![\p{L}]))\p{L}*|borr\p{L}*|elimin\p{L}*|pon(?:ed|gan)?|cambi\p{L}*|haced|escrib\p{L}*|debe\p{L}*)(?![\p{L}])/iu;
export const isOrder = (said: string): boolean => order.test(said) || said.includes('?');

const isRemark = (said: string): boolean =>
  !isOrder(said) &&
  [pointOf(said), bareOf(said)].some(
    (point) => ofAPiece.test(point) || remarks.some(({ words }) => words.test(point)),
  );

/** What brings the words that were missing. */
const cures: ReadonlySet<Correction['how']> = new Set(['rather', 'say', 'swap', 'words']);
const takesOut: ReadonlySet<Correction['how']> = new Set([
  'leave-out',
  'leave-out-sentence',
  'leave-out-from',
  'kinds',
]);
/** Whether a correction takes something out. */
export const isTakenOut = ({ how }: Correction): boolean => takesOut.has(how);

/**
 * "It sounds a bit bald. Could it say: ...": the remark only leads to the words that come next, and tells what they stand
 * for, a piece or all of it. "It still has the bank in it. Take the bank out": the same.
 */
export function cured(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.flatMap((one, at) => {
    const next = corrections[at + 1];
    const before = corrections[at - 1];
    if (next && leadsTo(one, next)) return [];
    return before && one.how === 'rather' && leadsTo(before, one) && isRemark(before.said)
      ? [anew(before, one)]
      : [one];
  });
}

/** "Not quite!", "Reads like a man falling downstairs.", "I seem to have made a muddle": a verdict, and no wish. */
const isVerdict = (said: string): boolean => !isOrder(said) && verdict.test(said.trim());
/** "Not quite!": nothing but that. */
export const onlyVerdict = (said: string): boolean =>
  isVerdict(said) && said.trim().split(/\s+/u).length <= 5;
const verdict =
  /^(?:(?:ah|ach|oh|ay|well|haha|jaja|no|non|nein|nope)[\s,!.]+)*(?:(?:no|non|nein|not?|pas|ni)\W*$|(?:not (?:quite|at all|like that|so fast)|(?:nicht|noch nicht) (?:ganz|so)|pas (?:du tout|tout à fait|encore|ainsi)|no (?:del todo|así))(?:,? (?:my )?(?:dears?|darling|folks|friends))?[\s.!…]*$|you (?:keep|always) \p{L}+ing |ihr (?:schreibt|nehmt|setzt) (?:immer|ständig|dauernd) |vous (?:n.arrêtez pas|continuez) |seguís |(?:reads|looks|sounds|liest sich|klingt|ça (?:sonne|fait)|suena) (?:like|as|wie|comme|a|como) |(?:i (?:am|.m) )?(?:so |very |terribly )*sorry|i seem to have|il y a une (?:maladresse|erreur|faute)|es un (?:lío|error)|(?:me han|habéis|han) (?:puesto|mezclado)|(?:i.ve|i have) (?:now )?got it)/iu;

const leadsTo = (one: Correction, next: Correction): boolean =>
  one.how === 'unknown' &&
  ((next.how !== 'unknown' && isVerdict(one.said)) ||
    (cures.has(next.how) && isRemark(one.said)) ||
    (takesOut.has(next.how) &&
      (stillThere(one.said).length > 0 || (findsOdd(one.said) && !isOrder(one.said)))));

function anew({ said }: Correction, rather: Correction): Correction {
  if (rather.part !== undefined || rather.which !== undefined) return rather;
  const named = ofAPiece.exec(pointOf(said))?.groups?.named ?? ofAPiece.exec(bareOf(said))?.groups?.named;
  return named ? { ...rather, instead: named } : { ...rather, whole: true };
}
