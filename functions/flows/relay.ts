// What lies in an item's outbox and is due goes out: claimed, checked once more, composed, posted, settled.
import { day } from '../core/decision.ts';
import { waitsFor } from '../core/introduction-due.ts';
import { type Beside, type Letter, type LetterKind, operatorId } from '../core/letter.ts';
import {
  claim,
  drop,
  dueLetters,
  enqueue,
  forEachOrganiser,
  type Outbox,
  type OutboxLetter,
  type Outcome,
  settle,
} from '../core/outbox.ts';
import { isAsk, type PaceCounts, pace, takesTheFloor } from '../core/pace.ts';
import { byUrgency, urgencyOf } from '../core/urgency.ts';
import { compose, type LetterContext } from '../mail/compose.ts';
import { operatorLetter } from '../mail/operator-letter.ts';
import type { Message, PostResult } from '../mail/post.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeOutbox, type PassedOnBody, update } from '../store/aggregates.ts';
import { moveTimes } from '../store/holds.ts';
import { type Key, paceKey, tagOf } from '../store/shape.ts';
import { contextOf, type Item, loadItem, whyNot } from './letter-context.ts';
import type { MailRecord } from './receive-record.ts';

/** Posts the due letters of one item. Safe to run at any time, by any number of runs at once. */
export async function relay(services: Services, key: Key): Promise<void> {
  if (!(await mayPost(services))) return;
  const item = (await readyItem(services, key)) ?? (await forOperator(services, key));
  if (!item || dueLetters(item.outbox, services.now()).length === 0) return;
  const claimed = await claimDue(services, key, item);
  if (claimed.length === 0) return;
  if (hasNewWords(item, claimed)) await services.rounds.offer([key]);
  const outcomes = await postAll(services, key, claimed);
  const sent = claimed.filter((_, index) => outcomes[index]?.outcome.kind === 'sent');
  if (sent.length > 0)
    await services.journal.write({
      at: services.now(),
      item: tagOf(key),
      sent: sent.map(({ id, letter: { kind, to } }) => ({ id, kind, to })),
    });
  await changeOutbox(services.store, key, services.now(), (outbox) => ({
    outbox: outcomes.reduce((next, { id, outcome }) => settle(next, id, outcome, services.now()), outbox),
    result: undefined,
  }));
}

/** A mail to the operator that waits to be passed on. */
interface ForOperator {
  readonly kind: 'for operator';
  readonly outbox: Outbox;
}

/** A mail in which something waits: a letter to the operator, or words of an organiser for those who make plans. */
async function forOperator({ store, rounds }: Services, key: Key): Promise<ForOperator | null> {
  if (!key.pk.startsWith('X#')) return null;
  const body = (await store.get<PassedOnBody & Pick<MailRecord, 'forRound'>>(key))?.body;
  if (body?.forRound) await rounds.offer([key]);
  const outbox = body?.outbox;
  return outbox ? { kind: 'for operator', outbox } : null;
}

/** Whether any letter may go at all. What may not stays due, and the clock comes by with it each minute. */
async function mayPost({ switches, pacing }: Services): Promise<boolean> {
  if ((await switches.read()).sending) return false;
  const trouble = await pacing.trouble();
  return trouble !== 'paused' && trouble !== 'unverified';
}

/**
 * The item, after a letter for all organisers became one for each, after whoever has gone was withdrawn, and after
 * its times were moved by what was held: a letter says until when an answer counts.
 */
async function readyItem(services: Services, key: Key): Promise<Item | null> {
  const item = await loadItem(services, key);
  if (!item) return null;
  const { organisers } = item.community;
  if (forEachOrganiser(item.outbox, organisers) !== item.outbox) {
    await changeOutbox(services.store, key, services.now(), (outbox) => ({
      outbox: forEachOrganiser(outbox, organisers),
      result: undefined,
    }));
    return readyItem(services, key);
  }
  if (item.kind !== 'introduction') return item;
  const holds = await services.holds.read();
  const moved = await moveTimes(services.store, item.introduction, holds, services.now());
  if (moved?.kind === 'changed') return readyItem(services, key);
  for (const side of ['a', 'b'] as const) {
    const standing = item.people[side]?.standing;
    if (standing === 'active' || item.introduction.sides[side].gone) continue;
    const why = standing === 'paused' || standing === 'unreachable' ? standing : 'left';
    const change = await changeIntroduction(
      services.store,
      item.introduction.id,
      { do: 'withdraw', side, why },
      { now: services.now(), cause: { kind: 'schedule', id: `found gone ${side}` } },
    );
    if (change.kind === 'changed') return readyItem(services, key);
  }
  return item;
}

/** Letters that say to a member that what they look for or give is taken in: their words are to be encoded. */
const aboutNewWords: ReadonlySet<LetterKind | Beside['kind']> = new Set([
  'welcome',
  'heard-update',
  'heard-update-hidden',
  'heard-read-back',
]);

function hasNewWords({ kind }: Item | ForOperator, claimed: readonly Claimed[]): boolean {
  if (kind === 'member' && claimed.some(({ letter }) => letter.facts?.opening === 'changed')) return true;
  const kinds = claimed.flatMap(({ letter }) => [letter, ...(letter.beside ?? [])].map((one) => one.kind));
  return kind === 'member' && kinds.some((one) => aboutNewWords.has(one));
}

type Verdict =
  | { readonly go: Message }
  | { readonly drop: string }
  | { readonly until: number }
  /** Stays due as it is: nothing is written. */
  | { readonly leave: true };

/** Marks what may go as ours, lets go what may not, and puts off what would be too many for a day. */
async function claimDue(services: Services, key: Key, item: Item | ForOperator): Promise<Claimed[]> {
  const now = services.now();
  const verdicts = new Map<OutboxLetter, Verdict>();
  for (const letter of byUrgency(dueLetters(item.outbox, now))) {
    verdicts.set(letter, await judge(services, key, item, letter));
  }
  const byId = new Map([...verdicts].map(([{ id }, verdict]) => [id, verdict]));
  const ours = await changeOutbox(services.store, key, services.now(), (outbox) => {
    let next = outbox;
    const claimed: number[] = [];
    for (const letter of dueLetters(outbox, now)) {
      const verdict = byId.get(letter.id);
      if (verdict) next = carryOut(next, letter, verdict, now);
      if (verdict && 'go' in verdict && stateOf(next, letter.id) === 'claimed') claimed.push(letter.id);
    }
    const parked = dueLetters(outbox, now).filter(({ id }) => stateOf(next, id) === 'parked');
    return { outbox: next, result: { claimed, parked } };
  });
  for (const { id } of ours?.parked ?? []) noteParked(services, key, id);
  return [...verdicts].flatMap(([letter, verdict]) =>
    'go' in verdict && ours?.claimed.includes(letter.id)
      ? [{ id: letter.id, letter, message: verdict.go }]
      : [],
  );
}

/** A letter that is not tried again is for the operator to look at. */
function noteParked({ counts, log }: Services, key: Key, letter: number): void {
  counts.add('LettersParked');
  log.error('letter parked', { item: tagOf(key), letter });
}

interface Claimed {
  readonly id: number;
  readonly letter: OutboxLetter;
  readonly message: Message;
}

function carryOut(outbox: Outbox, letter: OutboxLetter, verdict: Verdict, now: number): Outbox {
  if ('leave' in verdict) return outbox;
  if ('drop' in verdict) return enqueue(drop(outbox, letter.id, verdict.drop, now), insteadOf(letter));
  if ('until' in verdict) return settle(outbox, letter.id, { kind: 'wait', until: verdict.until }, now);
  return claim(outbox, letter.id, now);
}

/**
 * A question that cannot go to the other any more, since they said no or left before it went, is the organiser's: whoever
 * asked was told that it is passed on. For them nothing is different.
 */
const insteadOf = ({ kind, facts }: OutboxLetter): readonly Letter[] =>
  kind === 'question-to-you' && facts?.asker !== undefined && facts.words !== undefined
    ? [
        {
          kind: 'question-for-organiser',
          to: { organiser: 'all' },
          pace: 'own',
          facts: { side: facts.asker, words: facts.words },
        },
      ]
    : [];

const stateOf = (outbox: Outbox, id: number) => outbox.letters.find((letter) => letter.id === id)?.state;

/** Whether a letter may still go, and if so the whole message: what cannot be written must not be claimed. */
async function judge(
  services: Services,
  key: Key,
  item: Item | ForOperator,
  letter: OutboxLetter,
): Promise<Verdict> {
  const tags = { item: tagOf(key), letter: String(letter.id) };
  if (item.kind === 'for operator') return judgeForOperator(services, letter, tags);
  const context = await contextOf(services, item, letter);
  const no = context ? whyNot(context, item.outbox) : 'nobody to write to';
  if (!context || no) return { drop: no ?? '' };
  if (!(await services.pacing.turn(urgencyOf(letter), context.recipients.length))) return { leave: true };
  const composed = await compose(context, services.addresses, services.settings);
  const until = await withinPace(services, key, context);
  if (until !== null) return { until };
  return { go: { ...composed, tags } };
}

/** As many a day as an organiser gets of the service's own accord: a flood of mail to abuse@ is no flood to anybody. */
async function judgeForOperator(
  services: Services,
  letter: OutboxLetter,
  tags: Message['tags'],
): Promise<Verdict> {
  const { operator } = services.settings;
  if (!operator) return { drop: 'nobody to write to' };
  if (!(await services.pacing.turn(urgencyOf(letter), 1))) return { leave: true };
  const counted = { id: `${tags.item}.${tags.letter}`, pace: letter.pace, toOrganiser: true };
  const until = await countFor(services, paceKey(operatorId, operatorId), counted);
  if (until !== null) return { until };
  return { go: { ...(await operatorLetter(letter, operator, services.settings)), tags } };
}

/** Counts the letter for each of its people; null when it may go, else from when. */
async function withinPace(services: Services, key: Key, context: LetterContext): Promise<number | null> {
  const { letter, community } = context;
  if (letter.pace === 'due') return null;
  for (const { person, member } of context.recipients) {
    const counted = {
      id: `${tagOf(key)}.${letter.id}`,
      pace: letter.pace,
      toOrganiser: member === null,
      asks:
        member && takesTheFloor.has(letter.kind)
          ? { item: tagOf(key), until: waitedOn(context), isAsk: isAsk(letter.kind) }
          : null,
      ...(isWaitedFor(context)
        ? { keeps: { item: tagOf(key), until: waitedOn(context) } }
        : { frees: tagOf(key) }),
    };
    const until = await countFor(services, paceKey(community.id, person), counted);
    if (until !== null) return until;
  }
  return null;
}

/** Counts a letter for one person's day; null when it may go, else from when. */
const countFor = ({ store, now }: Services, key: Key, counted: Parameters<typeof pace>[1]) =>
  update<PaceCounts, number | null>(store, key, (counts) => {
    const answer = pace(counts ?? undefined, counted, now());
    return 'counts' in answer ? { body: answer.counts, result: null } : { result: answer.notBefore };
  });

/** Whether the item still has a question that lies with the letter's reader; an answer that is none leaves it there. */
const isWaitedFor = ({ introduction, side, recipients }: LetterContext): boolean =>
  introduction ? side !== null && waitsFor(introduction, side) : recipients[0]?.member?.open != null;

/** How long the question of a letter is waited on before another may be put. */
const waitedOn = ({ letter, introduction, now }: LetterContext): number =>
  introduction && letter.kind !== 'follow-up' ? introduction.times.closes : now + 7 * day;

/** Posts one letter after the other, the most urgent first; once the mail service wants patience, the rest wait too. */
async function postAll(services: Services, key: Key, claimed: readonly Claimed[]) {
  const outcomes: { id: number; outcome: Outcome }[] = [];
  let patience = false;
  for (const { id, message } of claimed) {
    const result: PostResult = patience
      ? { kind: 'slow-down', why: 'patience' }
      : await services.post.send(message);
    patience = result.kind === 'slow-down';
    outcomes.push({ id, outcome: outcomeOf(result, services.now()) });
    if (result.kind === 'taken') services.counts.add('LettersSent');
    if (result.kind === 'slow-down') services.counts.add('LettersHeld');
    if (result.kind === 'refused') noteParked(services, key, id);
    if (result.kind !== 'taken') services.log.warn('letter not taken', { ...message.tags, why: result.why });
  }
  return outcomes;
}

/** Patience is asked for in minutes; a little chance keeps many letters from coming back at once. */
function outcomeOf(result: PostResult, now: number): Outcome {
  switch (result.kind) {
    case 'taken':
      return { kind: 'sent' };
    case 'slow-down':
      return { kind: 'wait', until: now + 60_000 * (1 + Math.random() * 4) };
    case 'refused':
      return { kind: 'rejected', why: result.why };
    case 'unknown':
      return { kind: 'unknown' };
  }
}
