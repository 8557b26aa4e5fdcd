// What a heeded mail does: each wish becomes one command to an introduction or to a member.
import { type Command, otherSide } from '../core/introduction.ts';
import type { MemberCommand } from '../core/member.ts';
import { tellsWhoItIs } from '../core/privacy.ts';
import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import type { Inbound } from '../mail/notification.ts';
import { read } from '../mail/read.ts';
import { saysHidden } from '../mail/wishes.ts';
import { languageWished } from '../mail/wishes-about.ts';
import { outcomeIn, saysTellThem } from '../mail/wishes-outcome.ts';
import {
  addedIn,
  isConditionedYes,
  saysItIsTheAnswer,
  saysOnlyYes,
  saysThanks,
} from '../mail/wishes-short.ts';
import type { Services } from '../services.ts';
import { loadIntroduction } from '../store/aggregates.ts';
import { cut, dated, type Effect, mostQuoted, toIntroduction, toMember } from './receive-give.ts';
import type { Somebody } from './receive-sender.ts';
import { memberCommand } from './receive-wish.ts';

type Writer = Extract<Somebody, { kind: 'member' }>;
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
      ? toMember(
          services,
          writer,
          { do: 'say-unclear', words: cut(heeded.text, mostQuoted) },
          `${cause} unclear`,
        )
      : effect;
  }
  if (!writer.introduction)
    return toMember(services, writer, withoutIntroduction(writer, wish, heeded.text), cause);
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
function withoutIntroduction(writer: Writer, wish: Wish, text: string): MemberCommand {
  if (writer.member.standing === 'unconfirmed' && wish.kind === 'accept') {
    return {
      do: 'confirm',
      attempt: 'newest',
      needsApproval: writer.community.admission.by === 'organiser',
    };
  }
  if (wish.kind === 'question') return { do: 'ask-question', words: cut(text) };
  return { do: 'say-unclear', words: cut(text, mostQuoted) };
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

function introductionCommand(heeded: Heeded, writer: Writer, wish: Wish, side: 'a' | 'b'): Command {
  const { inbound, text, reading } = heeded;
  const purpose = writer.token === 'none' ? 'ask' : writer.token.for;
  const passable = () => !tellsWhoItIs(text, writer.names) && !saysHidden(text);
  if (purpose === 'answer')
    return {
      do: 'answer-other',
      side,
      words: cut(text),
      passable: passable(),
      meant: meantBy(heeded, writer),
    };
  if (purpose === 'thanks') return thanksCommand(wish, text, side);
  if (writer.context === 'follow-up') return followUpCommand(wish, text, side);
  switch (wish.kind) {
    case 'accept': {
      const notBefore = dated(writer.community, wish.notBefore);
      const words = addedIn(text);
      return {
        do: 'accept',
        side,
        received: inbound.received,
        ...(notBefore && { notBefore }),
        ...(words && { words }),
      };
    }
    case 'decline':
      // "Are they older than me? I would not want to bother them": no no that could be taken back, so we ask.
      return /^[^.!\n]*\?/u.test(text.trim())
        ? { do: 'say-unclear', side, words: cut(text, mostQuoted) }
        : { do: 'decline', side };
    case 'later': {
      const until = dated(writer.community, wish.until ?? wish.notBefore);
      return { do: 'later', side, ...(until && { until }) };
    }
    case 'question':
      // "Yes, but only by phone" is for the other to know, and no question.
      return wish === reading && isConditionedYes(text)
        ? { do: 'accept', side, received: inbound.received, words: addedIn(text) ?? cut(text, mostQuoted) }
        : { do: 'ask-question', side, words: cut(text), passable: passable() };
    default:
      return { do: saysThanks(text) ? 'say-thanks' : 'say-unclear', side, words: cut(text, mostQuoted) };
  }
}

/** An answer to a question of the other, read as if it were one to the ask: "No, not for me" is not for them to read. */
function meantBy({ inbound, text }: Heeded, { community, language }: Writer) {
  if (saysItIsTheAnswer(text)) return 'itself';
  const { received } = inbound;
  const reading = read(text, { context: 'ask', received, zone: community.zone, language });
  if (reading.kind === 'accept' && text.trim().split(/\s+/u).length <= 3) return 'itself';
  const saysNo = [reading, ...reading.also].some(
    ({ kind, until, notBefore }) =>
      kind === 'decline' || (kind === 'later' && until === null && notBefore === null),
  );
  return saysNo ? 'no' : 'answer';
}

/** A word of thanks in their words; a bare yes has none yet. */
function thanksCommand(wish: Wish, text: string, side: 'a' | 'b'): Command {
  if (wish.kind === 'decline' || wish.kind === 'later') return { do: 'thank', side, words: null };
  const bare = wish.kind === 'accept' && text.trim().split(/\s+/u).length <= 3;
  return { do: 'thank', side, words: bare ? '' : cut(text, mostQuoted) };
}

function followUpCommand(wish: Wish, text: string, side: 'a' | 'b'): Command {
  if (wish.kind === 'unclear' && saysTellThem(text))
    return { do: 'thank', side, words: cut(text, mostQuoted) };
  const open = wish.kind === 'unclear' || (wish.kind === 'later' && !wish.until) || wish.kind === 'rhythm';
  const outcome = open ? outcomeIn(text) : null;
  if (outcome) return { do: 'follow-up', side, met: outcome, words: cut(text) };
  switch (wish.kind) {
    case 'accept':
      return { do: 'follow-up', side, met: 'yes', words: cut(text) };
    case 'later':
      return { do: 'follow-up', side, met: 'not-yet', words: cut(text) };
    case 'decline':
      return { do: 'follow-up', side, met: 'no', words: cut(text) };
    case 'question':
      return { do: 'ask-question', side, words: cut(text), passable: false };
    default:
      return { do: saysThanks(text) ? 'say-thanks' : 'say-unclear', side, words: cut(text, mostQuoted) };
  }
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
