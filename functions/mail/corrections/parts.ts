// The parts of oneself that a mail names one after the other, each with its words: "looking for: ... / I can give: ...".
import { pattern } from '../wishes-words.ts';

type Part = 'seek' | 'offer' | 'story';

/** Words of theirs for one part, and whether they are all of it or stand beside the rest. */
export interface PartSaid {
  readonly part: Part;
  readonly words: string;
  readonly adds: boolean;
  readonly said: string;
}

/** How each part is named in front of its words: as our letters name it, and as people do. */
const names: Readonly<Record<Part, RegExp>> = {
  seek: pattern(
    '(?:what |who(?:m)? )?i(?:.m| am)? (?:am )?(?:looking|searching) for|(?:what )?i (?:look for|seek)|(?:looking|searching) for|seek(?:ing|s)?',
    '(?:was |wen )?ich such(?:e|en)?|such(?:e|en)?(?: ich)?|gesucht',
    '(?:ce que )?je (?:re)?cherche|(?:re)?cherch(?:e|er)',
    '(?:lo que )?busco|buscar|busca|buscando|búsqueda',
  ),
  offer: pattern(
    '(?:what )?i(?:.m| am)? ?(?:can|could)? ?(?:also )?(?:give|offer|giving|offering)|(?:can |to )?(?:give|offer)|giving|offers?|offering',
    '(?:was )?ich (?:auch |noch )*(?:geben kann|gebe|anbiete|biete|kann geben|kann)|(?:ich )?kann (?:ich )?(?:auch |noch )*geben|geben(?: kann)?(?: ich)?|gebe|biete(?: an)?|angebote?|anbieten',
    '(?:ce que )?je peux (?:aussi )?(?:donner|offrir|apporter)|peux (?:aussi )?(?:donner|offrir)|(?:ce que )?je (?:donne|propose)|(?:ce que )?j.offre|(?:à )?(?:donner|offrir)',
    '(?:lo que )?puedo (?:también )?(?:dar|ofrecer|aportar)|(?:lo que )?(?:doy|ofrezco)|dar|ofrecer',
  ),
  story: pattern(
    '(?:my |the )?story|about me',
    '(?:meine[rn]? |die |der )?geschichte|über mich',
    '(?:mon |l.)?histoire|à propos de moi|sur moi',
    '(?:mi |la )?historia|sobre mí',
  ),
};

/** What may stand beside the name of a part: that it is to be so, or to be put there, and what leads up to it. */
const beside = new RegExp(
  pattern(
    'also|too|is|are|as|goes|now|then|so|and|but|no|yes|well|please|just|only|simply|rather|instead|should|must|could|can|you|be|read|say|it|this|that|like|put|write|have|under|in|at|for|the|my|part|section|bit|change|update|replace|make|here|there',
    'auch|noch|ist|sind|jetzt|nun|dann|und|aber|also|nein|ja|gut|bitte|nur|bloß|einfach|lieber|stattdessen|soll(?:te|t)?|muss|es|das|da|dort|so|sein|heißen|lauten|stehen|steht|schreibt?|setzt?|nehmt|ändert?|ändere|unter|bei|zu|zum|in|im|dem|der|den|die|ihr',
    'aussi|encore|est|sont|maintenant|et|mais|alors|non|oui|bon|plutôt|seulement|simplement|doit|devrait|être|dire|lire|mettez|mets|écrivez|changez?|changer|sous|dans|pour|la|le|l.|partie|juste|il|faut|s.il vous plaît',
    'también|es|son|ahora|y|pero|entonces|no|sí|bueno|mejor|solo|sólo|simplemente|debe|debería|tiene|que|ser|decir|poned|pon|pongan|escribid|escribe|cambia\\p{L}*|en|bajo|para|el|parte|apartado|por favor|lo',
  ).source,
  'giu',
);

const addsToIt = pattern('also|too', 'auch|noch', 'aussi|encore', 'también');

/** What stands before a colon, from where a line or a sentence begins; "and" begins the next of several. */
const heads = /(?<=^|\n|[.!?;:]\s|\s(?=(?:and|und|et|y)\s))(?<head>[^\n.!?;:]{1,80}?)\s*:(?=\s|["“„«])/giu;

/** The part that the words before a colon name, where they say nothing else. */
function partNamed(head: string): Part | null {
  for (const part of ['story', 'seek', 'offer'] as const) {
    const rest = head.replace(names[part], ' ');
    if (rest !== head && !/[\p{L}\p{N}]/u.test(rest.replace(beside, ' '))) return part;
  }
  return null;
}

/** After these a sentence behind the words of a part is an instruction of its own: "And leave out ...". */
const another =
  /^(?:(?:and|but|und|aber|et|mais|y|pero)\s+(?!(?:i|ich|je|yo|my|mein\p{L}*|mon|ma|mi)(?![\p{L}]))|(?:please|bitte|por favor|s.il vous plaît)(?![\p{L}]))/iu;
const sentenceEnds = /(?<=[.!?…])\s+|\n+/u;

/**
 * The parts named in a mail, what is said before the first of them, and what is asked for behind their words. `isOwn`
 * tells which sentences are an instruction and none of the words.
 */
export function partsSaid(
  text: string,
  isOwn: (sentence: string) => boolean,
): { readonly before: string; readonly parts: readonly PartSaid[]; readonly besides: readonly string[] } {
  const found = [...text.matchAll(heads)].flatMap((match) => {
    const head = match.groups?.head ?? '';
    const part = partNamed(head);
    const from = match.index + match[0].indexOf(head);
    return part ? [{ part, head, from, to: match.index + match[0].length }] : [];
  });
  const besides: string[] = [];
  const parts = found.map(({ part, head, from, to }, at): PartSaid => {
    const end = found[at + 1]?.from ?? text.length;
    const told = text.slice(to, end).trim().split(sentenceEnds);
    const own = told.findIndex((sentence, place) => place > 0 && another.test(sentence) && isOwn(sentence));
    if (own > 0) besides.push(told.slice(own).join(' '));
    const words = (own > 0 ? told.slice(0, own) : told).join(part === 'story' ? '\n' : ' ').trim();
    return { part, words, adds: addsToIt.test(head), said: text.slice(from, end).trim() };
  });
  return {
    before: text.slice(0, found[0]?.from ?? text.length).trim(),
    parts: parts.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)),
    besides,
  };
}

/** How a sentence begins that tells of one part, without a colon. */
const begins: readonly (readonly [Part, RegExp])[] = [
  [
    'seek',
    /^(?:(?:and|und|et|y)\s+)?(?:i(?:.m| am) (?:now |just )?(?:looking|searching) for|i (?:just )?(?:look for|seek)|ich such(?:e)?|such(?:e)? ich|je (?:re)?cherche|busco)(?![\p{L}])/iu,
  ],
  [
    'offer',
    /^(?:(?:and|und|et|y)\s+)?(?:(?:what )?i can (?:give|offer|teach|help|lend|share|bring)|i (?:give|offer)|(?:an)?(?:geben|bieten) kann ich|ich (?:gebe|biete)|ich kann (?:[^.!?\n]{1,80} )?(?:geben|anbieten|beibringen)|je peux (?:donner|offrir|apporter|proposer)|je (?:donne|propose)|j.offre|puedo (?:dar|ofrecer|enseñar|aportar)|(?:doy|ofrezco))(?![\p{L}])/iu,
  ],
];

/** The part that a sentence tells of by its beginning. */
export const partBegun = (sentence: string): Part | null =>
  begins.find(([, opening]) => opening.test(sentence))?.[0] ?? null;

/** "I am looking for ... I can give ...": the sentences of each part, where more than one is told; else none. */
export function partsTold(text: string): readonly PartSaid[] {
  const told: { part: Part; sentences: string[] }[] = [];
  for (const sentence of text.trim().split(sentenceEnds)) {
    const part = partBegun(sentence);
    const last = told.at(-1);
    if (part && part !== last?.part) told.push({ part, sentences: [sentence] });
    else if (last) last.sentences.push(sentence);
    else return [];
  }
  if (new Set(told.map(({ part }) => part)).size < 2) return [];
  return told.map(({ part, sentences }) => {
    const words = sentences.join(' ').replace(/^(?:and|und|et|y)\s+/iu, '');
    const opening = words.split(/\s+/u).slice(0, 4).join(' ');
    return { part, words, adds: addsToIt.test(opening), said: sentences.join(' ') };
  });
}

/** "Everything under giving except time", "under looking for only the trains": of a part this, and nothing else. */
const onlyThis: readonly RegExp[] = [
  '(?:remove|drop|cut|delete|strike|take out|leave out|lose) (?:simply |just )*(?:everything|all)(?: that is| else)? (?:under|in|from|at|for) (?<head>.{2,40}?) (?:but|except(?: for)?|apart from|other than)(?: for)? (?<words>.{2,120})',
  '(?:under|in|at|for) (?<head>.{2,40}?)(?:,? (?:just|please|keep|leave))* only (?:keep |leave )?(?<words>.{2,120})',
  '(?:streich(?:t|en)?|lösch(?:t|en)?|nehmt|lasst|entfernt) (?:bitte |einfach |doch |mal )*alles (?:bei|unter|in|aus|von|zu[mr]?|beim) (?<head>.{2,40}?)(?: weg| raus)? (?:außer|bis auf|ausgenommen) (?<words>.{2,120}?)(?: weg| raus)?',
  '(?:bei|unter|beim) (?<head>.{2,40}?)(?: bitte| soll| lasst)* (?:nur|bloß) (?<words>.{2,120}?)(?: stehen| bleiben| lassen| stehen lassen)*',
  '(?:enlevez|supprimez|retirez) (?:simplement )?tout (?:sous|dans|de|pour) (?<head>.{2,40}?) (?:sauf|à part|excepté|hormis) (?<words>.{2,120})',
  '(?:sous|dans|pour) (?<head>.{2,40}?),? (?:gardez |laissez )?(?:seulement|uniquement|rien que|juste) (?<words>.{2,120})',
  '(?:quita(?:d)?|quiten|borra(?:d)?|elimina(?:d)?) (?:simplemente )?todo (?:en|de|bajo) (?<head>.{2,40}?) (?:menos|salvo|excepto) (?<words>.{2,120})',
  '(?:en|bajo) (?<head>.{2,40}?),? (?:dejad |deja )?(?:solo|sólo|solamente|únicamente) (?<words>.{2,120})',
].map((words) => new RegExp(`^(?:(?:and|und|et|y)\\s+)?${words}[\\s.!]*$`, 'iu'));

/** The part of which only some words are to stay, and these; null where nothing of the kind is said. */
export function onlyThisOf(clause: string): { readonly part: Part; readonly words: string } | null {
  for (const pattern of onlyThis) {
    const { head = '', words = '' } = pattern.exec(clause)?.groups ?? {};
    const part = head === '' ? null : partNamed(head);
    if (part) return { part, words: words.trim() };
  }
  return null;
}
