// What a heeded mail does: each wish becomes one command to an introduction or to a member.
import { type Command, otherSide } from '../core/introduction.ts';
import type { MemberCommand } from '../core/member.ts';
import { tellsWhoItIs } from '../core/privacy.ts';
import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import type { Inbound } from '../mail/notification.ts';
import { saysHidden } from '../mail/wishes.ts';
import { languageWished } from '../mail/wishes-about.ts';
import { saysOnlyYes, saysThanks } from '../mail/wishes-short.ts';
import type { Services } from '../services.ts';
import { loadIntroduction } from '../store/aggregates.ts';
import type { Somebody } from './receive-correspondent.ts';
import { cut, type Effect, mostQuoted, toIntroduction, toMember } from './receive-give.ts';
import { introductionCommand } from './receive-introduction.ts';
import { changeWords, memberCommand } from './receive-wish.ts';

export type Writer = Extract<Somebody, { kind: 'member' }>;
type Organiser = Extract<Somebody, { kind: 'organiser' }>;

export interface Heeded {
  readonly inbound: Inbound;
  readonly correspondent: Somebody;
  readonly reading: Reading;
  readonly text: string;
  readonly proved: boolean;
}

/** What an unproved mail may still do: it takes back, it never gives. */
const harmless: ReadonlySet<ReadingKind> = new Set([
  'decline',
  'later',
  'pause',
  'leave',
  'block',
  // Only asks, at the address we know, whether it is meant.
  'erase',
]);

/** What somebody who left may still want of us. */
const returns: ReadonlySet<ReadingKind> = new Set(['resume', 'erase']);

/** What a mail that is unclear may name as well, and what is not done on its strength. */
const contrary: ReadonlySet<ReadingKind> = new Set(['accept', 'decline', 'leave', 'erase']);

/** Carries out what was understood. */
export async function carryOut(services: Services, heeded: Heeded): Promise<Effect> {
  const { correspondent, reading, proved } = heeded;
  if (correspondent.kind === 'organiser') {
    return proved
      ? obey(services, heeded, correspondent)
      : { status: 'ignored', reason: 'unproved-organiser' };
  }
  const isLeft = correspondent.member.standing === 'left';
  if (isLeft && !returns.has(reading.kind) && correspondent.member.open?.asks !== 'forget') {
    return { status: 'ignored', reason: 'left' };
  }
  if (!proved && !harmless.has(reading.kind)) return questionUnproved(services, heeded);
  const effect = await carryOutWish(services, heeded, correspondent, reading, heeded.inbound.id);
  // Whoever is to be forgotten has said it all: a "yes" before it belongs to it.
  if (reading.kind === 'erase') return effect;
  for (const [index, wish] of reading.also.entries()) {
    // The same words read twice are one wish.
    if (wish.evidence === reading.evidence) continue;
    // Two wishes that cannot both be meant were asked back together.
    if (reading.kind === 'unclear' && contrary.has(wish.kind)) continue;
    // The whole of what they ask went with the first question.
    if (reading.kind === 'question' && wish.kind === 'question') continue;
    // Interest beside a question is no yes yet: their answer to what they get to know will be one.
    if (reading.kind === 'question' && wish.kind === 'accept') continue;
    // What they say of themselves beside a yes travels with it.
    if (reading.kind === 'accept' && wish.kind === 'update' && correspondent.introduction) continue;
    // Whoever never wants to meet somebody has said no to them, too.
    if (reading.kind === 'block' && (wish.kind === 'decline' || wish.kind === 'accept')) continue;
    await carryOutSecond(services, heeded, correspondent, wish, `${heeded.inbound.id} also ${index}`);
  }
  return effect;
}

/** Nothing is decided; the member is asked, at the address we know, whether it was them. */
export async function questionUnproved(
  services: Services,
  { inbound, correspondent, reading }: Pick<Heeded, 'inbound' | 'correspondent' | 'reading'>,
): Promise<Effect> {
  const ignored = { status: 'ignored', reason: 'not proved to be the member' } as const;
  if (correspondent.kind === 'organiser') return ignored;
  const { introduction } = correspondent;
  if (introduction && reading.kind !== 'leave') {
    const yes = reading.kind === 'accept';
    await toIntroduction(
      services,
      introduction.id,
      { do: 'answer-unproved', side: introduction.side, yes },
      inbound.id,
    );
  } else {
    await toMember(
      services,
      correspondent,
      { do: 'answer-unproved', leaving: reading.kind === 'leave' },
      inbound.id,
    );
  }
  return ignored;
}

async function carryOutWish(
  services: Services,
  heeded: Heeded,
  writer: Writer,
  wish: Wish,
  cause: string,
): Promise<Effect> {
  if (wish.kind === 'block' && writer.introduction) {
    return block(services, writer, writer.introduction, cause);
  }
  const language = wish === heeded.reading ? languageWished(heeded.text) : null;
  if (language && !answersAnAsk.has(wish.kind))
    return toMember(services, writer, { do: 'set-language', language }, cause);
  const { text } = heeded;
  if (!writer.introduction && (saysThanks(text) || (!writer.member.open && saysOnlyYes(text))))
    return { status: 'ignored', reason: 'only-thanks' };
  const general = memberCommand(heeded, writer, wish);
  if (general) {
    const effect = await toMember(services, writer, general, cause);
    return effect.reason === 'nothing-asked' || effect.reason === 'nothing-to-undo'
      ? toMember(services, writer, unclearCommand(heeded), `${cause} unclear`)
      : effect;
  }
  if (!writer.introduction)
    return toMember(services, writer, withoutIntroduction(heeded, writer, wish), cause);
  const { id, side } = writer.introduction;
  return toIntroduction(services, id, introductionCommand(heeded, writer, wish, side), cause);
}

/** What may stand beside a language and counts for more: "Yes, but in English, please". */
const answersAnAsk: ReadonlySet<ReadingKind> = new Set(['accept', 'decline', 'later', 'leave', 'erase']);

/** A second wish is never lost: a pause is done, the rest an organiser reads. */
async function carryOutSecond(
  services: Services,
  heeded: Heeded,
  writer: Writer,
  wish: Wish,
  cause: string,
): Promise<void> {
  if (wish.kind === 'decline' && writer.introduction) {
    // Beside an answer to the other it was weighed with the answer.
    if (writer.token !== 'none' && writer.token.for === 'answer') return;
    const { id, side } = writer.introduction;
    await toIntroduction(services, id, introductionCommand(heeded, writer, wish, side), cause);
    return;
  }
  // What is for matching alone an organiser does not read either: it is done, or was with the first wish.
  const own = wish.kind === 'pause' || saysHidden(heeded.text);
  const command = own
    ? memberCommand(heeded, writer, wish)
    : heeded.proved
      ? ({ do: 'ask-question', words: cut(heeded.text) } as const)
      : null;
  if (command) await toMember(services, writer, command, cause);
}

/** An answer that names no introduction: it confirms a sign-up, or we ask what is meant. Never a yes to somebody. */
function withoutIntroduction(heeded: Heeded, writer: Writer, wish: Wish): MemberCommand {
  if (writer.member.standing === 'unconfirmed' && wish.kind === 'accept') {
    return {
      do: 'confirm',
      attempt: 'newest',
      needsApproval: writer.community.admission.by === 'organiser',
    };
  }
  if (wish.kind === 'question') return { do: 'ask-question', words: cut(heeded.text) };
  return unclearCommand(heeded);
}

/** One question back, and the second time a person: but what is for matching alone no person reads. */
function unclearCommand(heeded: Heeded): MemberCommand {
  return saysHidden(heeded.text)
    ? changeWords(heeded)
    : { do: 'say-unclear', words: cut(heeded.text, mostQuoted) };
}

/** The two are never paired again; if they are about to meet, they do not. */
async function block(
  services: Services,
  writer: Writer,
  { id, side }: NonNullable<Writer['introduction']>,
  cause: string,
): Promise<Effect> {
  const found = await loadIntroduction(services.store, id);
  if (!found) return { status: 'ignored', reason: 'not-proposed' };
  await toIntroduction(services, id, { do: 'withdraw', side, why: 'blocked' }, cause);
  return toMember(services, writer, { do: 'block', other: found.introduction[otherSide(side)] }, cause);
}

/** An organiser's answer: to an application, or to a question that is passed on in their words. */
async function obey(
  services: Services,
  { inbound, reading, text }: Heeded,
  { token, about, community, introduction, organiser, names, aboutForgotten }: Organiser,
): Promise<Effect> {
  if (aboutForgotten) return { status: 'ignored', reason: 'about somebody forgotten' };
  const to = { community, member: about };
  if (token !== 'none' && token.for === 'application') {
    const said = reading.kind === 'accept' ? 'admit' : reading.kind === 'decline' ? 'refuse' : null;
    const command: MemberCommand = said
      ? { do: said, organiser }
      : { do: 'judge-unclear', organiser, words: cut(text, mostQuoted) };
    return toMember(services, to, command, inbound.id);
  }
  if (!text.trim()) return { status: 'ignored', reason: 'empty' };
  const { id, side } = introduction ?? { id: '', side: 'a' };
  const others = names.filter((name) => name !== about.profile.name);
  const answer: Command = tellsWhoItIs(text, others)
    ? { do: 'withhold-answer', side, organiser, words: cut(text, mostQuoted) }
    : { do: 'answer-question', side, words: cut(text) };
  return introduction
    ? toIntroduction(services, id, answer, inbound.id)
    : toMember(services, to, { do: 'answer-question', words: cut(text) }, inbound.id);
}
