// A round goes on: from its plan to introductions, a chunk at a time, and in the end to what is remembered of it.
import { type Community, dayIn, nextSlot } from '../core/community.ts';
import { hour, type Instant } from '../core/decision.ts';
import { heldNow, heldSince } from '../core/hold.ts';
import type { Introduction } from '../core/introduction.ts';
import type { Letter } from '../core/letter.ts';
import type { Day } from '../core/reading.ts';
import {
  asksAt,
  emptyLedger,
  held,
  heldPairs,
  isLookedAt,
  type Ledger,
  nextLedger,
  outcome,
  type PlannedPair,
  pastPair,
  type Round,
  stepsOf,
  type Unmatched,
} from '../core/round.ts';
import { howItWent, mayHaveTold } from '../core/round-outcomes.ts';
import type { Services } from '../services.ts';
import {
  changeIntroduction,
  changeMember,
  changeRound,
  loadIntroduction,
  type RoundBody,
} from '../store/aggregates.ts';
import { communityKey, introductionKey, type Key, memberKey, roundKey } from '../store/shape.ts';
import { planOf } from './kept-plan.ts';

/** Steps of a plan taken in one run of the function; the next chunk is a message of its own. */
const chunk = 200;
const atOnce = 10;

/** How long introductions have to close before it is looked again whether all have. */
const closingTime = hour / 12;

/** Does what is due of a round: repeatable at any point, by any number of runs at once. */
export async function advanceRound(services: Services, key: Key): Promise<void> {
  const found = await services.store.get<RoundBody>(key);
  const round = found?.body.round;
  if (!round) return;
  if (round.stage === 'planned') {
    if ((await services.switches.read()).rounds) return;
    const looked = isLookedAt(round) ? await endLook(services, round) : round;
    if (looked) await propose(services, looked);
  } else if (round.stage === 'asking' && round.lookAt <= services.now()) {
    const due = await afterHolds(services, round);
    if (due && services.now() < due.times.closes) await remind(services, due);
    else if (due) await close(services, due);
  }
  await services.wake.offer([key]);
}

/** The round from when its pairs are asked; null while organisers still read the plan, or letters cannot leave. */
async function endLook(services: Services, round: Round): Promise<Round | null> {
  const { store, holds, now } = services;
  if (asksAt(round) > now()) return null;
  const known = await holds.read();
  const spans = heldSince(known, round.heldUpTo ?? round.openedAt, now());
  if (heldNow(known) !== null) return null;
  const { state } = await changeRound(store, round.community, round.id, (stored) => {
    // Somebody held a pair in this moment, or another run was quicker.
    if (!stored?.look || !isLookedAt(stored) || stored.plan.hash !== round.plan.hash) return null;
    const moved = held(stored, spans);
    const over = asksAt(moved) <= now();
    return { round: { ...moved, ...(moved.look && { look: { ...moved.look, over } }) } };
  });
  return state && !isLookedAt(state) ? state : null;
}

/** The round with its times moved by what was held; null while letters cannot leave, or where it is not due any more. */
async function afterHolds({ store, holds, now }: Services, round: Round): Promise<Round | null> {
  const known = await holds.read();
  const spans = heldSince(known, round.heldUpTo ?? round.openedAt, now());
  const isHeld = heldNow(known) !== null;
  if (spans.length === 0 && !isHeld) return round;
  const { state } = await changeRound(store, round.community, round.id, (stored) => {
    // Another run was quicker, and has counted the same.
    if (stored?.stage !== 'asking' || stored.heldUpTo !== round.heldUpTo) return null;
    const moved = held(stored, spans);
    return { round: isHeld ? { ...moved, lookAt: Math.max(moved.lookAt, now() + hour) } : moved };
  });
  return state && !isHeld && state.lookAt <= now() ? state : null;
}

/** Makes the introductions of the plan, and tells whoever has nobody. */
async function propose(services: Services, round: Round): Promise<void> {
  const steps = stepsOf(await planOf(services, round));
  const now = steps.slice(round.done, round.done + chunk);
  for (let from = 0; from < now.length; from += atOnce) {
    const keys = await Promise.all(now.slice(from, from + atOnce).map((step) => take(services, round, step)));
    await services.wake.offer(keys);
  }
  noteLate(services, round, asksAt(round));
  const done = round.done + now.length;
  const stage = done >= round.plan.steps ? 'asking' : 'planned';
  await changeRound(services.store, round.community, round.id, (stored) =>
    stored?.stage === 'planned' && stored.done === round.done ? { round: { ...stored, done, stage } } : null,
  );
  if (stage === 'planned') await services.rounds.send([roundKey(round.community, round.id)]);
}

async function take(services: Services, round: Round, step: PlannedPair | Unmatched): Promise<Key> {
  // The round's own time and cause, so that a repeated run finds it done.
  const circumstances = {
    now: asksAt(round),
    cause: { kind: 'schedule', id: `round ${round.id}` },
  } as const;
  if ('reason' in step) {
    const command = { do: 'find-nobody', reason: step.reason } as const;
    await changeMember(services.store, round.community, step.id, command, circumstances);
    return memberKey(round.community, step.id);
  }
  const proposal = { ...step, community: round.community, round: round.id, times: round.times };
  await changeIntroduction(services.store, step.id, { do: 'propose', proposal }, circumstances);
  return introductionKey(step.id);
}

/** Comes by at every introduction, for whoever has not answered; what was answered meanwhile rests. */
async function remind(services: Services, round: Round): Promise<void> {
  const { pairs } = await planOf(services, round);
  await services.wake.send(pairs.map(({ id }) => introductionKey(id)));
  await lookAgain(services, round, round.times.closes);
}

/** Lets every introduction close, then keeps what later rounds must know and tells the organiser. */
async function close(services: Services, round: Round): Promise<void> {
  const { store, objects, settings, now } = services;
  const plan = await planOf(services, round);
  const community = await store.get<Community>(communityKey(round.community));
  if (!community) return;
  const today = dayIn(community.body.zone, now());
  const outcomes: Ledger['pairs'][number][] = [];
  const introductions: Introduction[] = [];
  const open: Key[] = [];
  for (let from = 0; from < plan.pairs.length; from += atOnce) {
    const some = plan.pairs.slice(from, from + atOnce);
    const loaded = await Promise.all(some.map((pair) => loadIntroduction(store, pair.id)));
    for (const [at, found] of loaded.entries()) {
      const past = found && pastPair(found.introduction, today);
      if (past) {
        outcomes.push(past);
        introductions.push(found.introduction);
      } else open.push(introductionKey((some[at] as PlannedPair).id));
    }
  }
  if (open.length > 0) {
    noteLate(services, round, round.times.closes);
    await services.wake.send(open);
    return lookAgain(services, round, now() + closingTime);
  }
  const before = community.body.ledger
    ? await objects.json<Ledger>(settings.objectsBucket, community.body.ledger)
    : emptyLedger;
  const ledgerKey = `rounds/${round.community}/${round.id}/ledger.json`;
  // A run that is repeated after the community took the ledger must not count its round twice.
  if (community.body.ledger !== ledgerKey) {
    const told = { ...before, pairs: await withWhatWasTold(services, before.pairs, today) };
    const past = [...outcomes, ...heldPairs(plan, today)];
    await objects.writeJson(settings.objectsBucket, ledgerKey, nextLedger(told, plan, past));
    const { nextRound } = community.body;
    const body = {
      ...community.body,
      ledger: ledgerKey,
      asking: null,
      // A slot that passed meanwhile is let go: rounds open when the community expects them, not at night.
      nextRound: nextRound > now() ? nextRound : nextSlot(community.body, now()),
    };
    if (!(await store.put({ ...community, body }, { wakeAt: body.nextRound })))
      return lookAgain(services, round, now() + closingTime);
  }
  const { pairs } = await objects.json<Ledger>(settings.objectsBucket, ledgerKey);
  const numbers = { ...outcome(plan, introductions), went: howItWent(pairs) };
  const summary: Letter = { kind: 'round-summary', to: { organiser: 'all' }, pace: 'own' };
  const closed = await changeRound(store, round.community, round.id, (stored) =>
    stored?.stage === 'asking'
      ? { round: { ...stored, stage: 'closed', outcome: numbers }, letters: [summary] }
      : null,
  );
  if (closed.kind === 'changed') services.counts.add('RoundsClosed');
}

/** Whatever a round does is done within minutes of its time; an operator hears of one that takes an hour. */
function noteLate({ counts, log, now }: Services, { community, id }: Round, due: Instant): void {
  if (now() < due + hour) return;
  counts.add('RoundsLate');
  log.error('round late', { round: `${community} ${id}` });
}

/** Earlier pairs with what was told of them since: people are asked how it went weeks after a round has closed. */
async function withWhatWasTold(
  { store }: Services,
  pairs: Ledger['pairs'],
  today: Day,
): Promise<Ledger['pairs']> {
  const next = [...pairs];
  const places = pairs.flatMap((pair, place) => (mayHaveTold(pair, today) ? [place] : []));
  for (let from = 0; from < places.length; from += atOnce) {
    await Promise.all(
      places.slice(from, from + atOnce).map(async (place) => {
        const before = pairs[place] as Ledger['pairs'][number];
        const found = await loadIntroduction(store, before.introduction);
        const now = found && pastPair(found.introduction, before.day);
        if (now) next[place] = now;
      }),
    );
  }
  return next;
}

/** Notes when to look again: at the close, after introductions had time to close, or after another run was quicker. */
async function lookAgain({ store }: Services, round: Round, lookAt: Instant): Promise<void> {
  await changeRound(store, round.community, round.id, (stored) =>
    stored?.stage === 'asking' ? { round: { ...stored, lookAt } } : null,
  );
}
