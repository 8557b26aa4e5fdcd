// What is known of times in which letters could not leave: one small item, written by the clock, read by whoever minds deadlines.
import type { Cause, Instant } from '../core/decision.ts';
import { type Hold, type HoldReason, heldSince, noted } from '../core/hold.ts';
import type { Introduction } from '../core/introduction.ts';
import { hasDeadlines } from '../core/introduction-due.ts';
import { type Change, changeIntroduction, loadIntroduction, update } from './aggregates.ts';
import { holdsKey } from './shape.ts';
import type { Store } from './store.ts';

export interface Holds {
  /** All that matter to a deadline, oldest first; as of at most twenty seconds ago. */
  read(): Promise<readonly Hold[]>;
  /** Notes why letters cannot leave, or (null) that they can. */
  note(why: HoldReason | null): Promise<void>;
}

const freshFor = 20_000;

interface Body {
  readonly holds: readonly Hold[];
}

export function holdsIn(store: Store, now: () => Instant): Holds {
  let known: { readonly at: Instant; readonly holds: readonly Hold[] } | undefined;
  return {
    async read() {
      if (!known || Math.abs(now() - known.at) >= freshFor) {
        const found = await store.get<Body>(holdsKey);
        known = { at: now(), holds: found?.body.holds ?? [] };
      }
      return known.holds;
    },
    async note(why) {
      const holds = await update<Body, readonly Hold[]>(store, holdsKey, (body) => {
        const before = body?.holds ?? [];
        const after = noted(before, why, now());
        return after === before ? { result: before } : { body: { holds: after }, result: after };
      });
      known = { at: now(), holds };
    },
  };
}

/** The same for one that is not read yet: before it is looked whether a time of it has passed. */
export async function countHolds(store: Store, known: Holds, id: string, now: Instant): Promise<void> {
  const holds = await known.read();
  if (holds.length === 0) return;
  const found = await loadIntroduction(store, id);
  if (found) await moveTimes(store, found.introduction, holds, now);
}

/** Moves the times of an introduction by what was held since they were last moved; null where nothing was. */
export async function moveTimes(
  store: Store,
  introduction: Introduction,
  holds: readonly Hold[],
  now: Instant,
): Promise<Change<Introduction> | null> {
  const spans = heldSince(holds, introduction.heldUpTo, now);
  const last = spans.at(-1);
  if (!last || !hasDeadlines(introduction)) return null;
  const cause: Cause = { kind: 'schedule', id: `held until ${last.to}` };
  return changeIntroduction(store, introduction.id, { do: 'hold', spans }, { now, cause });
}
