// The small language in which the phrase tables are written, and its matcher.
//
//   word        that word, accents and case apart        =sí      that word with its accents
//   word*       a word that begins so                    word?    may be missing
//   (a b|c)     one of these                             (a|b)?   may be missing   (a|b)*   any number of them   (a|b)+   at least one
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

/** States of a compiled phrase: reading a word, passing over one, or going on without. */
type State =
  | {
      readonly type: 'one';
      readonly words: ReadonlySet<string>;
      readonly exact: ReadonlySet<string>;
      readonly prefixes: readonly string[];
      readonly next: number;
    }
  | { readonly type: 'any'; readonly next: number }
  | { readonly type: 'split'; readonly next: number[] }
  | { readonly type: 'start' | 'end'; readonly next: number }
  | { readonly type: 'done' };

/** The phrase as an automaton (Thompson, CACM 11, 1968), built when it is first needed. State 0 is the end. */
interface Automaton {
  readonly states: readonly State[];
  readonly first: number;
}

function automatonOf(pattern: Pattern): Automaton {
  const states: State[] = [{ type: 'done' }];
  const add = (state: State): number => states.push(state) - 1;
  const single = (nodes: readonly (Node & { type: 'word' })[], next: number): number => {
    const words = (how: string): string[] => nodes.filter((node) => node.how === how).map(({ word }) => word);
    return add({
      type: 'one',
      words: new Set(words('folded')),
      exact: new Set(words('exact')),
      prefixes: words('prefix'),
      next,
    });
  };
  const sequence = (nodes: readonly Node[], next: number): number =>
    nodes.reduceRight((after, node) => build(node, after), next);
  const choices = (node: Node & { type: 'choice' }, next: number): number[] => {
    const words: (Node & { type: 'word' })[] = [];
    const longer: (readonly Node[])[] = [];
    for (const choice of node.choices) {
      const only = choice[0];
      if (choice.length === 1 && only?.type === 'word') words.push(only);
      else longer.push(choice);
    }
    const first = words.length > 0 ? [single(words, next)] : [];
    return [...first, ...longer.map((choice) => sequence(choice, next))];
  };
  const build = (node: Node, next: number): number => {
    switch (node.type) {
      case 'word':
        return single([node], next);
      case 'start':
      case 'end':
        return add({ type: node.type, next });
      case 'gap': {
        let at = next;
        for (let left = node.most; left > 0; left -= 1)
          at = add({ type: 'split', next: [next, add({ type: 'any', next: at })] });
        return at;
      }
      case 'choice': {
        if (!node.repeats)
          return add({ type: 'split', next: [...choices(node, next), ...(node.optional ? [next] : [])] });
        const loop: number[] = [next];
        const again = add({ type: 'split', next: loop });
        const bodies = choices(node, again);
        loop.push(...bodies);
        return node.optional ? again : add({ type: 'split', next: bodies });
      }
    }
  };
  const first = sequence(pattern.nodes, 0);
  return { states, first };
}

const automata = new WeakMap<Pattern, Automaton>();

/** Whether a gap may pass over this word. */
function passes(ground: Ground, at: number): boolean {
  const token = ground.tokens[at];
  if (token === undefined || token.quoted || ground.guarded.has(token.text)) return false;
  return token.clause === ground.tokens[at - 1]?.clause;
}

function fits(state: State & { type: 'one' }, token: Token): boolean {
  if (token.quoted) return false;
  if (state.words.has(token.text) || state.exact.has(token.raw)) return true;
  return state.prefixes.some((prefix) => token.text.startsWith(prefix));
}

/**
 * Matches a phrase at a token; the match that names most words wins, the shortest of those. All ways of matching
 * are followed at once, so time is bounded by states of the phrase times words of the sentence.
 */
export function matchAt(pattern: Pattern, from: number, ground: Ground): Found | undefined {
  const { tokens } = ground;
  let automaton = automata.get(pattern);
  if (!automaton) {
    automaton = automatonOf(pattern);
    automata.set(pattern, automaton);
  }
  const { states } = automaton;
  const sentence = tokens[from]?.sentence;
  let best: Found | undefined;
  let reached = new Map<number, number>();
  const enter = (into: Map<number, number>, start: number, weight: number, at: number): void => {
    const waiting = [start];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if ((into.get(index) ?? -1) >= weight) continue;
      into.set(index, weight);
      const state = states[index] as State;
      if (state.type === 'split') waiting.push(...state.next);
      else if (state.type === 'start' && ground.begins(at)) waiting.push(state.next);
      else if (state.type === 'end' && clauseEnds(tokens, at)) waiting.push(state.next);
      else if (state.type === 'done' && at > from && weight > (best?.weight ?? 0))
        best = { start: from, end: at, weight };
    }
  };
  enter(reached, automaton.first, 0, from);
  for (let at = from; reached.size > 0; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const after = new Map<number, number>();
    const passing = at > from && passes(ground, at);
    for (const [index, weight] of reached) {
      const state = states[index] as State;
      if (state.type === 'one' && fits(state, token)) enter(after, state.next, weight + 1, at + 1);
      else if (state.type === 'any' && passing) enter(after, state.next, weight, at + 1);
    }
    reached = after;
  }
  return best;
}

function clauseEnds(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || at === 0 || tokens[at]?.clause !== tokens[at - 1]?.clause;
}
