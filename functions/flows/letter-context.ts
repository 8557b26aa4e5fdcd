// What a letter speaks of, read fresh just before it goes: the item, its community, the people and their addresses.
import type { Community } from '../core/community.ts';
import { type Introduction, otherSide, type Side } from '../core/introduction.ts';
import { leastTimeToAnswer, stillTrue } from '../core/introduction-due.ts';
import { fold } from '../core/introduction-evolve.ts';
import type { LetterKind } from '../core/letter.ts';
import { type Member, mayReceive } from '../core/member.ts';
import type { Outbox, OutboxLetter } from '../core/outbox.ts';
import { takesTheFloor } from '../core/pace.ts';
import { asksAt, type Round } from '../core/round.ts';
import { type LetterContext, type PairInPlan, type Recipient, speaksOfPlan } from '../mail/compose.ts';
import type { Services } from '../services.ts';
import { type Body, loadMember } from '../store/aggregates.ts';
import { communityKey, type Key, vaultKey } from '../store/shape.ts';
import { planOf } from './kept-plan.ts';
import { ownParts } from './own-introductions.ts';

/** An item with an outbox, and the people it concerns. */
export type Item = { readonly outbox: Outbox; readonly community: Community } & (
  | {
      readonly kind: 'introduction';
      readonly introduction: Introduction;
      readonly people: Readonly<Record<Side, Member | null>>;
    }
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'round'; readonly round: Round }
);

/** Reads an item and its people; null where there is nothing to send from. */
export async function loadItem(services: Services, key: Key): Promise<Item | null> {
  const { store } = services;
  const found = await store.get<Body>(key);
  if (!found || found.body.outbox === undefined) return null;
  const { body } = found;
  const { outbox } = body;
  // A mail to the operator concerns no community.
  if ('status' in body) return null;
  if ('member' in body) {
    const community = await communityOf(services, body.member.community);
    return community && { kind: 'member', outbox, community, member: body.member };
  }
  if ('round' in body) {
    const community = await communityOf(services, body.round.community);
    return community && { kind: 'round', outbox, community, round: body.round };
  }
  const introduction = fold(body.history);
  if (!introduction) return null;
  const [community, a, b] = await Promise.all([
    communityOf(services, introduction.community),
    loadMember(store, introduction.community, introduction.a),
    loadMember(store, introduction.community, introduction.b),
  ]);
  return community && { kind: 'introduction', outbox, community, introduction, people: { a, b } };
}

/** Everything the letter must know; null where one of its people is not there any more. */
export async function contextOf(
  services: Services,
  item: Item,
  letter: OutboxLetter,
): Promise<LetterContext | null> {
  const recipients = await recipientsOf(services, item, letter);
  if (!recipients) return null;
  const shared = { letter, community: item.community, recipients, now: services.now() };
  switch (item.kind) {
    case 'round': {
      const { outcome, openedAt } = item.round;
      const pairs = speaksOfPlan.has(letter.kind) ? await pairsOf(services, item.round, letter) : [];
      const round = { id: item.round.id, openedAt, outcome, asksAt: asksAt(item.round), pairs };
      return { ...shared, other: null, introduction: null, side: null, round };
    }
    case 'member': {
      const other = 'organiser' in letter.to ? item.member : null;
      const about = letter.kind === 'your-data' ? await ownParts(services, item.member) : [];
      return { ...shared, other, introduction: null, side: null, round: null, about };
    }
    case 'introduction': {
      const { introduction, people } = item;
      const side = sideOf(letter, introduction);
      // Nobody could check any more that an organiser's answer does not name somebody who is forgotten.
      if (side && leadsToAnswer.has(letter.kind) && !people[otherSide(side)]) return null;
      // An organiser hears of the one who asks; a member's letter speaks of the other one.
      const about = side && ('organiser' in letter.to ? side : otherSide(side));
      return { ...shared, introduction, side, other: about && people[about], round: null };
    }
  }
}

/** A letter to people shows so many; the rest is in `acquaint preview`. */
const mostShown = 200;

/**
 * The pairs of a plan that a letter speaks of: all that stand, or those of its numbers. One of whom somebody is gone is
 * left out.
 */
async function pairsOf(
  services: Services,
  round: Round,
  { kind, facts }: OutboxLetter,
): Promise<PairInPlan[]> {
  if (kind === 'unclear-plan') return [];
  const plan = await planOf(services, round);
  const stands = new Map(plan.pairs.map((pair) => [pair.id, pair]));
  const served = new Set(plan.pairs.flatMap(({ a, b }) => [a, b]));
  const numbers = new Set(`${facts?.held ?? ''} ${facts?.instead ?? ''}`.trim().split(/\s+/).map(Number));
  const wanted = (plan.shown ?? [])
    .map((pair, at) => ({ ...pair, number: at + 1 }))
    .filter(({ id, number }) => (facts ? numbers.has(number) : stands.has(id)))
    .slice(0, mostShown);
  const found: PairInPlan[] = [];
  for (const { id, a, b, number } of wanted) {
    const one = await loadMember(services.store, round.community, a);
    const other = await loadMember(services.store, round.community, b);
    const reasons = stands.get(id)?.reasons ?? null;
    if (one && other)
      found.push({ number, people: [one, other], reasons, served: [served.has(a), served.has(b)] });
  }
  return found;
}

/** What an organiser answers in words that go to one of the two. */
const leadsToAnswer: ReadonlySet<LetterKind> = new Set(['question-for-organiser', 'unclear-for-organiser']);

/** Why a letter may not go after all, or null. */
export function whyNot(
  { letter, recipients, introduction, side, other, now }: LetterContext,
  outbox: Outbox,
): string | null {
  if (introduction && !stillTrue(introduction, letter.kind, side)) return 'no longer so';
  if (introduction && letter.kind === 'ask' && introduction.times.ends - now < leastTimeToAnswer) {
    return 'too little time to answer';
  }
  if (letter.kind === 'reminder' && !askWent(outbox, letter)) return 'nothing to be reminded of';
  for (const { member } of recipients) {
    if (member && isOutdated(member, letter)) return 'no longer asked';
    if (member && !mayReceive(member.standing, letter)) return `is ${member.standing}`;
  }
  if (introduction && side && !other && !('organiser' in letter.to) && speaksOfTheOther.has(letter.kind)) {
    return 'the other is not there';
  }
  if (letter.kind === 'ask' && other?.standing !== 'active') return 'the other is not there';
  return null;
}

/** A question that has rested, or made way for another, before its letter went. */
function isOutdated({ open }: Member, { kind, facts }: OutboxLetter): boolean {
  return takesTheFloor.has(kind) && facts?.number !== undefined && String(open?.number) !== facts.number;
}

/** Letters that cannot be written about somebody who has been forgotten. */
const speaksOfTheOther: ReadonlySet<LetterKind> = new Set([
  'follow-up',
  'question-to-you',
  'heard-met',
  'heard-thanks',
  'thanks',
  'three-months',
]);

/** Whether the ask that a reminder speaks of has been sent: it may have waited, or been let go. */
function askWent(outbox: Outbox, { to }: OutboxLetter): boolean {
  return outbox.sent.some(
    (sent) =>
      sent.kind === 'ask' &&
      sent.dropped === undefined &&
      'member' in sent.to &&
      'member' in to &&
      sent.to.member === to.member,
  );
}

async function recipientsOf(
  { store }: Services,
  { community, ...item }: Item,
  { to }: OutboxLetter,
): Promise<Recipient[] | null> {
  const ids = 'pair' in to ? to.pair : ['organiser' in to ? to.organiser : to.member];
  const members =
    item.kind === 'introduction'
      ? [item.people.a, item.people.b]
      : item.kind === 'member'
        ? [item.member]
        : [];
  const recipients: Recipient[] = [];
  for (const person of ids) {
    const row = await store.get<{ address: string }>(vaultKey(community.id, person));
    const member = 'organiser' in to ? null : (members.find((one) => one?.id === person) ?? null);
    if (!row || (!member && !('organiser' in to))) return null;
    // Whoever organises and takes part reads everything in one language.
    const language =
      'organiser' in to ? (await loadMember(store, community.id, person))?.profile.language : undefined;
    recipients.push({ person, address: row.body.address, member, language });
  }
  return recipients;
}

function sideOf({ to, facts }: OutboxLetter, { a }: Introduction): Side | null {
  if ('member' in to) return to.member === a ? 'a' : 'b';
  return facts?.side === 'a' || facts?.side === 'b' ? facts.side : null;
}

async function communityOf({ store }: Services, id: string): Promise<Community | null> {
  return (await store.get<Community>(communityKey(id)))?.body ?? null;
}
