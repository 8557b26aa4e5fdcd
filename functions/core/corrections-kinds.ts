// The kinds of connection of a draft, without those that somebody does not want, and with those they would rather have.
import { type Kind, kinds } from './matching/rules.ts';
import type { Draft } from './story.ts';

export interface KindsSaid {
  readonly out: readonly Kind[];
  readonly in: readonly Kind[];
}

/**
 * The draft with other kinds. No kind at all means any: whoever denies one wants every other, where none is left. Words
 * that only name a kind (`named`) mean it where the draft has it.
 */
export function withKinds(draft: Draft, said: KindsSaid, how?: 'named'): Draft | null {
  const had = draft.kinds;
  if (how === 'named' && !said.out.some((kind) => had.includes(kind))) return null;
  const kept = had.filter((kind) => !said.out.includes(kind));
  const asked = [...new Set([...kept, ...said.in])];
  const next = asked.length > 0 ? asked : kinds.filter((kind) => !said.out.includes(kind));
  const intentions = draft.intentions.map((one) =>
    one.kind && said.out.includes(one.kind) ? { ...one, kind: null } : one,
  );
  const isSame = next.length === had.length && next.every((kind) => had.includes(kind));
  // What was never asked for is as they say it already.
  return isSame && said.in.length === 0 && said.out.length === 0
    ? null
    : { ...draft, intentions, kinds: next };
}
