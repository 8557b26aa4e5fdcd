// The parts of a mail that wants several things: where one wish ends and the next begins, and what each alone is read as.
import type { Reading, ReadingKind } from '../core/reading.ts';
import type { ReadingAbout } from './read/interpret.ts';
import { read } from './read.ts';
import { saysPity } from './wishes-pity.ts';
import { saysOnlyYes, saysThanks } from './wishes-short.ts';

/** A part of a mail with what it alone is read as. */
export interface Part {
  readonly text: string;
  /** Whether it wants something, for all that is known. */
  readonly wish: boolean;
  readonly reading: Reading;
}

/** Where a sentence ends, a line does, or a word that joins begins something else. */
const joints =
  /(?<=[.!?…;])\s+|\n+|\s*[,–—]?\s+(?=(?:and|but|also|und|aber|sowie|außerdem|et|mais|y|pero|además)(?![\p{L}]))/u;
const joining =
  /^(?:(?:and|but|also|then|so|und|aber|auch|außerdem|dann|et|mais|aussi|puis|y|e|pero|también|además)(?![\p{L}])[\s,]*)+/iu;

/** What a colon or a quotation mark leads to is one, whatever words join its parts: "I can give: bread and time". */
const isWithin = (before: string, after: string): boolean => {
  const sentence = before.split(/(?<=[.!?…;])\s+|\n+/u).at(-1) ?? '';
  // "Before I decide: do they ..., and what happens ...?" asks two things.
  const asks = /^[^.!…\n]*\?/u.test(after);
  const isQuoted = /[“„«][^”“»]*$/u.test(sentence.replace(/[“„«][^“”„«»]*[”“»]/gu, ''));
  return isQuoted || (/:\s+\S/u.test(sentence) && !asks);
};

/** "For the story, scrap it and put: ...": one announcement, of two verbs. */
const leadsIn =
  /^[\s,–—]*(?:and|und|et|y)\s+(?:put|write|say|make it|use|schreibt?|setzt?|sagt?|nehmt|mettez|écrivez|dites|poned|pon|escribid|decid)(?:\s+\p{L}+){0,2}:\s/iu;

/** The pieces of a text between its joints, without the words that join them. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let begun = 0;
  for (const joint of text.matchAll(new RegExp(joints.source, 'gu'))) {
    const ends = /[.!?…;]$/u.test(text.slice(0, joint.index)) || joint[0].includes('\n');
    if (
      !ends &&
      (isWithin(text.slice(0, joint.index), text.slice(joint.index)) || leadsIn.test(text.slice(joint.index)))
    )
      continue;
    pieces.push(text.slice(begun, joint.index));
    begun = joint.index + joint[0].length;
  }
  return [...pieces, text.slice(begun)]
    .map((piece) => piece.replace(joining, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Longer mails tell something, and are not taken apart. */
const mostWords = 80;

/**
 * Takes a mail apart where it says several things. `wants` tells of a piece and what it is read as which wish it is, or
 * null; what is none, or the same again, goes on with the wish before it, or stands alone in front. No parts where there
 * is but one.
 */
export function partsOf(
  text: string,
  about: ReadingAbout,
  wants: (piece: string, reading: Reading) => string | null,
): readonly Part[] {
  if (text.trim().split(/\s+/u).length > mostWords) return [];
  const parts: { pieces: string[]; wish: string | null }[] = [];
  for (const piece of piecesOf(text)) {
    const wish = wants(piece, read(piece, about));
    const before = parts.at(-1);
    if (before && (wish === null || wish === before.wish)) before.pieces.push(piece);
    else parts.push({ pieces: [piece], wish });
  }
  const said = parts
    .map(({ pieces, wish }) => ({ text: pieces.map(ended).join(' '), wish: wish !== null }))
    .filter((part) => part.wish || !isCourtesy(part.text));
  if (said.length < 2) return [];
  return said.map((part) => ({ ...part, reading: read(part.text, about) }));
}

/** What of a text is ours, piece by piece, and the rest of it as it stands; '' where that is only politeness. */
export function setApart(
  text: string,
  isOurs: (piece: string) => boolean,
): { readonly ours: readonly string[]; readonly rest: string } {
  if (text.trim().split(/\s+/u).length > mostWords) return { ours: [], rest: text };
  const pieces = piecesOf(text);
  const ours = pieces.filter(isOurs);
  if (ours.length === 0) return { ours, rest: text };
  const others = pieces.filter((piece) => !ours.includes(piece));
  return { ours, rest: others.every(isCourtesy) ? '' : begun(ours.reduce(without, text)) };
}

/** Without what joined it to a piece in front of it that is gone. */
const begun = (rest: string): string =>
  rest
    .replace(/^[\s,.;–—]+/u, '')
    .replace(joining, '')
    .trim();

/** The text without a piece of it, and without the words that joined the piece to what came before. */
function without(text: string, piece: string): string {
  const at = text.indexOf(piece);
  if (at < 0) return text;
  const before = text.slice(0, at).replace(joinedOn, '');
  const after = text.slice(at + piece.length);
  return `${before}${before === '' ? after.trimStart() : after}`;
}

const joinedOn =
  /(?:^|[\s,–—;]+)(?:(?:and|but|also|then|so|und|aber|auch|außerdem|dann|et|mais|aussi|puis|y|e|pero|también|además)[\s,]+)*$/iu;

const ended = (piece: string, at: number, all: readonly string[]): string =>
  at === all.length - 1 || /[.!?…:;,]$/u.test(piece) ? piece : `${piece}.`;

/** Whether words are only politeness around what is wanted. */
const isCourtesy = (piece: string): boolean =>
  saysThanks(piece) ||
  saysOnlyYes(piece) ||
  saysPity(piece.replace(meant, '')) ||
  /^\W*(?:hi|hello|dear \p{L}+|hallo|liebe \p{L}+|bonjour|hola|sorry|please|bitte)\W*$/iu.test(piece);

/** "No no, I only meant that I can wait". */
const meant =
  /^\W*(?:(?:no|nope|sorry|nein|nee|non|perdón)[\s,.;:!–-]+)*(?:i (?:(?:only|just|really) )?mean[t]?|ich mein(?:e|te)(?: (?:nur|bloß|doch|ja))?|je voulais (?:juste |seulement )?dire|(?:solo |sólo )?quería decir)(?![\p{L}])(?: (?:that|dass|que))?[\s,:]*/iu;

/** Whether a piece of a text asks: it ends with a question mark there, or begins as questions do. */
export function reallyAsks(text: string, piece: string): boolean {
  const from = text.indexOf(piece);
  const after = from < 0 ? '' : text.slice(from + piece.length).trimStart();
  // "Before I decide: do they ..."
  const point = piece.split(/:\s/u).at(-1) ?? '';
  if (piece.includes('?') || after.startsWith('?')) return true;
  if (exclaims.test(piece)) return false;
  return asksAtOnce.test(point.replace(joining, '').trim());
}

/** "What a charming prospect.", "¡Qué rabia!": begins as a question does, and asks nothing. */
const exclaims =
  /!\s*$|^\P{L}*(?:(?:oh|ah|well|ach|ay)[\s,]+)*(?:what an?\s|how (?:very |utterly |perfectly )?(?:kind|lovely|nice|sweet|charming|good|exciting|wonderful|funny|thoughtful|considerate|interesting|sad|odd)(?![\p{L}])|was für\s|wie (?:schön|nett|lieb|toll|schade|aufregend|spannend|freundlich)(?![\p{L}])|quel(?:le)?s? (?!est|sont|âge|heure|jour)\p{L}|(?:que|comme) c.est\s|qué (?:pena|lástima|bien|ilusión|rabia|alegría|bonit[oa]|maj[oa]|amables?|gusto|suerte)(?![\p{L}]))/iu;

const asksAtOnce = new RegExp(
  `^(?:${[
    'who|what|when|where|which|why|how|do|does|did|is there|are there|are you|can|could|would|will|may|shall',
    'wer|wen|wem|was|wann|wo|wohin|welche[rsnm]?|warum|wieso|wie|gibt es|habt ihr|könnt ihr|kann ich|darf ich|seid ihr',
    'qui|que|quoi|quand|où|quel(?:le)?s?|pourquoi|comment|est-ce que?|y a-t-il|combien|pouvez-vous|puis-je',
    'quién|quiénes|qué|cuándo|dónde|cuál(?:es)?|por qué|cómo|hay alguien|podéis|puedo|cuánto',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** Wishes to the service that a part of a mail may add to what the whole of it is read as: they give and end nothing. */
export const safe: ReadonlySet<ReadingKind> = new Set<ReadingKind>(['rhythm', 'status', 'export']);
