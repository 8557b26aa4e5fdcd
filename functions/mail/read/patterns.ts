// The small language in which the phrase tables are written, and its matcher.
//
//   word        that word, accents and case apart        =sí      that word with its accents
//   word*       a word that begins so                    word?    may be missing
//   (a b|c)     one of these                             (a|b)?   may be missing   (a|b)*   none to eight of them   (a|b)+   one to eight
//   <name>      a list named in the same language        ~ ~5     up to three (five) further words of the clause
//   ^           start of a clause, greetings apart       $        end of a clause

import { cutWords, fold, type Token } from './normalise.ts';

type Node =
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

/** Where a match stands: tokens [start, end), and how many of them the phrase itself names. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const piecePattern = /<[a-zA-Z]+>|~\d*|[()|?^$]|(?<=\))[*+]|[^\s()|?^$<>~]+/gu;

/** How often a repeated choice may be said. */
const mostRepeats = 8;

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
      const list = lists[piece.slice(1, -1)];
      if (list === undefined) throw new Error(`no list is called ${piece}`);
      nodes.push(parseChoice([...(`${list})`.match(piecePattern) ?? [])], lists));
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

/** Every plain word that a block of phrases names, for recognising the language. */
export function wordsOf(pattern: Pattern, into: Set<string>): void {
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'word' && node.how !== 'prefix') into.add(fold(node.word));
      if (node.type === 'choice') node.choices.forEach(visit);
    }
  };
  visit(pattern.nodes);
}

/** What the matcher must know of the text besides its words. */
export interface Ground {
  readonly tokens: readonly Token[];
  /** Whether a clause may be taken to begin at this token: its first, or after greetings and answers. */
  readonly begins: (at: number) => boolean;
  /** Words a gap must not swallow: negations. */
  readonly guarded: ReadonlySet<string>;
}

function fits(node: Node & { type: 'word' }, token: Token | undefined): boolean {
  if (!token || token.quoted) return false;
  if (node.how === 'folded') return token.text === node.word;
  return node.how === 'exact' ? token.raw === node.word : token.text.startsWith(node.word);
}

type Next = (at: number, weight: number) => Found | undefined;

function heavier(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (!one || !other) return one ?? other;
  return other.weight > one.weight || (other.weight === one.weight && other.end < one.end) ? other : one;
}

/** Matches a phrase at a token; the match that names most words wins. Bounded by the phrase, not by the text. */
export function matchAt(pattern: Pattern, from: number, ground: Ground): Found | undefined {
  const { tokens } = ground;
  const sentence = tokens[from]?.sentence;
  const clauseEnds = (at: number): boolean =>
    at >= tokens.length || at === 0 || tokens[at]?.clause !== tokens[at - 1]?.clause;

  const run = (
    nodes: readonly Node[],
    index: number,
    at: number,
    weight: number,
    next: Next,
  ): Found | undefined => {
    const node = nodes[index];
    if (!node) return next(at, weight);
    const onward: Next = (to, heavy) => run(nodes, index + 1, to, heavy, next);
    switch (node.type) {
      case 'start':
        return ground.begins(at) ? onward(at, weight) : undefined;
      case 'end':
        return clauseEnds(at) ? onward(at, weight) : undefined;
      case 'word': {
        const token = tokens[at];
        return token?.sentence === sentence && fits(node, token) ? onward(at + 1, weight + 1) : undefined;
      }
      case 'choice': {
        let best = node.optional ? onward(at, weight) : undefined;
        if (node.repeats) return heavier(best, repeat(node, mostRepeats, at, weight, onward));
        for (const choice of node.choices) best = heavier(best, run(choice, 0, at, weight, onward));
        return best;
      }
      case 'gap': {
        let best = onward(at, weight);
        for (let skipped = 1; skipped <= node.most && !best; skipped += 1) {
          const token = tokens[at + skipped - 1];
          if (token === undefined || token.quoted || ground.guarded.has(token.text)) break;
          if (token.clause !== tokens[at - 1]?.clause) break;
          best = onward(at + skipped, weight);
        }
        return best;
      }
    }
  };
  const repeat = (
    node: Node & { type: 'choice' },
    left: number,
    at: number,
    weight: number,
    next: Next,
  ): Found | undefined => {
    let best: Found | undefined;
    for (const choice of node.choices) {
      const again: Next = (to, heavy) =>
        to > at
          ? heavier(next(to, heavy), left > 1 ? repeat(node, left - 1, to, heavy, next) : undefined)
          : undefined;
      best = heavier(best, run(choice, 0, at, weight, again));
    }
    return best;
  };
  return run(pattern.nodes, 0, from, 0, (at, weight) =>
    at > from ? { start: from, end: at, weight } : undefined,
  );
}
