// The small language in which the phrase tables are written; `match.ts` looks for its phrases in a text.
//
//   word        that word, accents and case apart        =sí      that word with its accents
//   word*       a word that begins so                    word?    may be missing
//   (a b|c)     one of these                             (a|b)?   may be missing   (a|b)*   any number of them   (a|b)+   at least one
//   <name>      a list named in the same language        ~ ~5     up to three (five) further words of the clause
//   ^           start of a clause, greetings apart       $        end of a clause

import { cutWords, fold } from './normalise.ts';

/** One piece of a phrase. */
export type Node =
  | { readonly type: 'word'; readonly word: string; readonly how: 'folded' | 'exact' | 'prefix' }
  | {
      readonly type: 'choice';
      readonly choices: readonly (readonly Node[])[];
      readonly optional: boolean;
      readonly repeats: boolean;
    }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

/** A phrase ready for matching, with the words it can begin with. */
export interface Pattern {
  readonly nodes: readonly Node[];
  readonly firstWords: ReadonlySet<string>;
  readonly firstPrefixes: readonly string[];
}

/** Named lists that phrases of one language may use. */
export type Lists = Readonly<Record<string, string>>;

const piecePattern = /<[a-zA-Z]+>|~\d*|[()|?^$]|(?<=\))[*+]|[^\s()|?^$<>~]+/gu;

function wordNodes(piece: string): readonly Node[] {
  const exact = piece.startsWith('=');
  const prefix = piece.endsWith('*');
  const bare = piece.replace(/^=/, '').replace(/\*$/, '');
  const words = cutWords(bare);
  return words.map((word, index) => {
    const last = index === words.length - 1;
    if (exact) return { type: 'word', word: word.raw, how: 'exact' };
    return { type: 'word', word: fold(word.raw), how: prefix && last ? 'prefix' : 'folded' };
  });
}

function optional(nodes: Node[], added: number): void {
  const last = nodes.splice(nodes.length - added);
  const only = last[0];
  if (last.length === 1 && only?.type === 'choice') nodes.push({ ...only, optional: true });
  else nodes.push({ type: 'choice', choices: [last], optional: true, repeats: false });
}

function parseSequence(pieces: string[], lists: Lists): readonly Node[] {
  const nodes: Node[] = [];
  let added = 0;
  while (pieces.length > 0) {
    const piece = pieces[0] as string;
    if (piece === ')' || piece === '|') break;
    pieces.shift();
    const size = nodes.length;
    if (piece === '^') nodes.push({ type: 'start' });
    else if (piece === '$') nodes.push({ type: 'end' });
    else if (piece.startsWith('~')) nodes.push({ type: 'gap', most: Number(piece.slice(1) || 3) });
    else if (piece === '?') {
      optional(nodes, added);
      continue;
    } else if (piece === '*' || piece === '+') {
      const choice = nodes.pop();
      if (choice?.type === 'choice') nodes.push({ ...choice, optional: piece === '*', repeats: true });
      continue;
    } else if (piece === '(') nodes.push(parseChoice(pieces, lists));
    else if (piece.startsWith('<')) {
      nodes.push(listNode(piece.slice(1, -1), lists));
    } else nodes.push(...wordNodes(piece));
    added = nodes.length - size;
  }
  return nodes;
}

function parseChoice(pieces: string[], lists: Lists): Node {
  const choices: (readonly Node[])[] = [];
  for (;;) {
    choices.push(parseSequence(pieces, lists));
    if (pieces.shift() !== '|') break;
  }
  return { type: 'choice', choices, optional: false, repeats: false };
}

const listNodes = new WeakMap<Lists, Map<string, Node>>();

/** A named list; it is parsed once, however many phrases use it. */
function listNode(name: string, lists: Lists): Node {
  const known = listNodes.get(lists) ?? new Map<string, Node>();
  listNodes.set(lists, known);
  const list = lists[name];
  if (list === undefined) throw new Error(`no list is called <${name}>`);
  const node = known.get(name) ?? parseChoice([...(`${list})`.match(piecePattern) ?? [])], lists);
  known.set(name, node);
  return node;
}

function firsts(nodes: readonly Node[], words: Set<string>, prefixes: string[]): boolean {
  for (const node of nodes) {
    if (node.type === 'start' || node.type === 'end') continue;
    if (node.type === 'gap') return false;
    if (node.type === 'word') {
      if (node.how === 'prefix') prefixes.push(node.word);
      else words.add(node.how === 'exact' ? fold(node.word) : node.word);
      return true;
    }
    const closed = node.choices.map((choice) => firsts(choice, words, prefixes)).every(Boolean);
    if (closed && !node.optional) return true;
  }
  return false;
}

/** Compiles one phrase. Throws for an unknown list or a phrase that could begin anywhere. */
export function compile(phrase: string, lists: Lists): Pattern {
  const nodes = parseSequence([...(phrase.match(piecePattern) ?? [])], lists);
  const firstWords = new Set<string>();
  const firstPrefixes: string[] = [];
  if (!firsts(nodes, firstWords, firstPrefixes)) throw new Error(`"${phrase}" could begin anywhere`);
  return { nodes, firstWords, firstPrefixes };
}

/** The phrases of a block: one on each line or between semicolons. */
export function phrasesOf(block: string): readonly string[] {
  return block
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
