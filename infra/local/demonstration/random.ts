// Chance that can be repeated: the same seed and name always deal the same cards.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  shuffled<Thing>(things: readonly Thing[]): Thing[];
}

/** Mulberry32 (Tommy Ettinger), started from FNV-1a of seed and name: each name has a stream of its own. */
export function random(seed: string, name: string): Random {
  let state = 0x811c9dc5;
  for (const character of `${seed}\n${name}`)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick<Thing>(things: readonly Thing[]): Thing {
      if (things.length === 0) throw new RangeError('nothing to pick from');
      return things[below(things.length)] as Thing;
    },
    shuffled<Thing>(things: readonly Thing[]): Thing[] {
      const mixed = [...things];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as Thing, mixed[at] as Thing];
      }
      return mixed;
    },
  };
}
