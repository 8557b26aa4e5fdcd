// Looks for a phrase at one place of a text, in time bounded by the lengths of both.

import type { Token } from './normalise.ts';
import type { Node, Pattern } from './patterns.ts';

/** Where a match stands: tokens [start, end), and how many of them the phrase itself names. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
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
  if (token === undefined || ground.guarded.has(token.text)) return false;
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
