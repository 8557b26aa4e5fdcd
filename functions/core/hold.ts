// Times in which letters could not leave, and what they do to deadlines: nobody's time runs out on a letter that waits.
import { day, hour, type Instant } from './decision.ts';

/** The operator stopped sending, or the mail service did, or it knows only verified addresses, or the day is used up. */
export type HoldReason = 'stopped' | 'paused' | 'unverified' | 'sandbox' | 'quota';

/** `to` is null while it lasts. */
export interface Hold {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly why: HoldReason;
}

/** A part of a hold. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A shorter one moves no deadline, and two with less between them are one. */
const leastHold = hour;

/** No deadline is older than that. */
const remembered = 120 * day;

/** The holds after it was seen why letters cannot leave, or (null) that they can. The same list where that is known. */
export function noted(holds: readonly Hold[], why: HoldReason | null, now: Instant): readonly Hold[] {
  const last = holds.at(-1);
  const before = holds.slice(0, -1);
  if (last?.to === null) {
    if (why === last.why) return holds;
    if (why !== null) return [...before, { ...last, why }];
    return now - last.from < leastHold ? before : [...before, { ...last, to: now }];
  }
  if (why === null) return holds;
  if (last && now - (last.to ?? now) < leastHold) return [...before, { ...last, to: null, why }];
  return [...holds.filter(({ to }) => (to ?? now) > now - remembered), { from: now, to: null, why }];
}

/** Why letters cannot leave now, or null. */
export const heldNow = (holds: readonly Hold[]): HoldReason | null =>
  holds.at(-1)?.to === null ? (holds.at(-1)?.why ?? null) : null;

/**
 * What was held since `upTo` and is not yet counted. A hold that lasts is counted as it goes on, an hour or more at a
 * time, and to its very end once it has ended: in the end every deadline of a round is later by the same.
 */
export function heldSince(holds: readonly Hold[], upTo: Instant, now: Instant): readonly Span[] {
  return holds.flatMap(({ from, to }) => {
    const span = { from: Math.max(from, upTo), to: to ?? now };
    const least = to === null ? leastHold : 1;
    return span.to - span.from >= least ? [span] : [];
  });
}

/** A deadline, later by a hold that began before it. */
export const movedBy = ({ from, to }: Span, deadline: Instant): Instant =>
  deadline <= from ? deadline : deadline + (to - from);

/** From when somebody's time to answer counts, where it counted from `since` before the hold. */
export function countedFrom({ from, to }: Span, since: Instant): Instant {
  if (since >= to) return since;
  return since >= from ? to : since + (to - from);
}
