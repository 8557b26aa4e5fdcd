// What a heeded mail does: its wish becomes a command to an introduction or to a member.
import { type Command, otherSide } from '../core/introduction.ts';
import type { MemberCommand } from '../core/member.ts';
import { tellsWhoItIs } from '../core/privacy.ts';
import type { Reading, ReadingKind } from '../core/reading.ts';
import type { Inbound } from '../mail/notification.ts';
import { read } from '../mail/read.ts';
import { saysItWasMe } from '../mail/wishes-joining.ts';
import {
  goneUntil,
  goneWhy,
  pauseIn,
  saysFarewell,
  saysOnlyRarely,
  saysStays,
  speaksOfWriting,
} from '../mail/wishes-leave.ts';
import { besideNoQuestion } from '../mail/wishes-no-question.ts';
import { saysLetGo, saysPity } from '../mail/wishes-pity.ts';
import { saysBlock, saysOnlyYes, saysThanks } from '../mail/wishes-short.ts';
import type { Services } from '../services.ts';
import { loadIntroduction } from '../store/aggregates.ts';
import { keepApartFrom } from './receive-apart.ts';
import type { Somebody } from './receive-correspondent.ts';
import { cut, type Effect, mostQuoted, toIntroduction, toMember } from './receive-give.ts';
import { introductionCommand } from './receive-introduction.ts';
import { wishCommand } from './receive-kind.ts';
import { askedOf } from './receive-question.ts';
import { carryOutSeveral, confirmation, unclearCommand, withoutIntroduction } from './receive-several.ts';
import { wantsNoLetter } from './receive-small-talk.ts';
import { wantedIn } from './receive-wanted.ts';
import { memberCommand } from './receive-wish.ts';
import { restUntilThen } from './receive-yes.ts';

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

/** Carries out what was understood. */
export async function carryOut(services: Services, said: Heeded): Promise<Effect> {
  const heeded = withoutNoQuestion({ ...said, reading: goingIn(said) });
  const { correspondent, reading, proved } = heeded;
  if (correspondent.kind === 'organiser') {
    return proved
      ? obey(services, heeded, correspondent)
      : { status: 'ignored', reason: 'unproved-organiser' };
  }
  const isLeft = correspondent.member.standing === 'left';
  if (isLeft && proved && correspondent.member.open?.asks !== 'forget' && saysStays(heeded.text))
    return toMember(services, correspondent, { do: 'resume' }, heeded.inbound.id);
  if (isLeft && !returns.has(reading.kind) && correspondent.member.open?.asks !== 'forget') {
    return { status: 'ignored', reason: 'left' };
  }
  if (wantsNoLetter(heeded, correspondent)) return { status: 'ignored', reason: 'only-thanks' };
  if (!proved && !harmless.has(reading.kind)) return questionUnproved(services, heeded);
  const apart = await keepApartFrom(services, heeded, correspondent);
  if (apart) return apart;
  // "Take me off this until May" sounds like a piece of a text that is to go, and is none.
  const gone = reading.why === goneWhy ? wishCommand(heeded, correspondent, reading) : null;
  if (gone) return toMember(services, correspondent, gone, heeded.inbound.id);
  const wanted = proved ? wantedIn(heeded, correspondent) : [];
  return wanted.length > 1
    ? carryOutSeveral(services, correspondent, heeded, wanted)
    : carryOutWish(services, wanted[0]?.heeded ?? heeded, correspondent, heeded.inbound.id);
}

/** "I asked no question, I fear. But the date is right": what is left of it, or thanks where nothing is. */
function withoutNoQuestion(heeded: Heeded): Heeded {
  const { correspondent, inbound, text } = heeded;
  const rest = correspondent.kind === 'organiser' || isTold(correspondent) ? null : besideNoQuestion(text);
  if (rest === null || correspondent.kind === 'organiser') return heeded;
  const { context, community, language } = correspondent;
  const left = rest || thanksAlone;
  const reading = read(left, { context, received: inbound.received, zone: community.zone, language });
  // What tells nothing that we know is said beside it, and asks for no letter either.
  const isRemark = reading.kind === 'unclear' || (reading.kind === 'question' && !rest.includes('?'));
  return isRemark || rest === ''
    ? { ...heeded, text: thanksAlone, reading: { ...reading, kind: 'unclear', also: [] } }
    : { ...heeded, text: rest, reading };
}
const thanksAlone = 'Thank you.';

/** Whether it answers a question of ours, or of the other, with words to be kept. */
const isTold = ({ token }: Writer): boolean =>
  token !== 'none' && (token.for === 'conversation' || token.for === 'answer' || token.for === 'thanks');

/** The same where they go, for good or for now, in words that seem to answer what we asked. */
function goingIn({ text, reading, correspondent, inbound }: Heeded): Reading {
  if (correspondent.kind === 'organiser') return reading;
  const { context, community, language, introduction } = correspondent;
  const about = { context, received: inbound.received, zone: community.zone, language };
  const isPause = introduction && context === 'ask' ? pauseIn(text, reading, about) : null;
  if (isPause) return isPause;
  const isForNow = goneUntil(text, reading, about);
  if (isForNow) return isForNow;
  const isRarely =
    saysOnlyRarely(text) &&
    (reading.kind === 'leave' || (!introduction && reading.kind === 'unclear' && speaksOfWriting(text)));
  if (isRarely) return { ...reading, kind: 'rhythm', also: [] };
  return saysFarewell(text) ? { ...reading, kind: 'leave', also: [] } : reading;
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

/** Carries out the one wish of a mail. */
async function carryOutWish(
  services: Services,
  heeded: Heeded,
  writer: Writer,
  cause: string,
): Promise<Effect> {
  const { reading, text } = heeded;
  if ((reading.kind === 'block' || saysBlock(text)) && writer.introduction) {
    return block(services, writer, writer.introduction, cause);
  }
  if (saysLetGo(text)) return { status: 'ignored', reason: 'only-thanks' };
  const isDone =
    (saysThanks(text) && !answersDraft(writer)) ||
    (!writer.member.open && (saysOnlyYes(text) || saysPity(text))) ||
    (writer.member.open?.asks === 'interview' && !isConversation(writer) && saysPity(text));
  if (!writer.introduction && isDone) return { status: 'ignored', reason: 'only-thanks' };
  if (writer.member.standing === 'unconfirmed' && heeded.proved && mayConfirm(reading) && saysItWasMe(text))
    return toMember(services, writer, confirmation(writer), cause);
  const general = memberCommand(heeded, writer, reading);
  if (general) {
    const effect = await toMember(services, writer, general, cause);
    return effect.reason === 'nothing-asked' || effect.reason === 'nothing-to-undo'
      ? toMember(services, writer, unclearCommand(heeded), `${cause} unclear`)
      : effect;
  }
  if (!writer.introduction)
    return toMember(services, writer, withoutIntroduction(heeded, writer, reading), cause);
  const { id, side } = writer.introduction;
  const command = introductionCommand(heeded, writer, reading, side);
  const effect = await toIntroduction(services, id, command, cause);
  await restUntilThen(services, writer, command, heeded.inbound);
  return effect;
}

/** "That was me, didn't get round to it": what is read as a delay tells of the link; a no, a goodbye or a day do not. */
const mayConfirm = ({ kind, until, notBefore }: Reading): boolean =>
  until === null && notBefore === null && !goes.has(kind);
const goes: ReadonlySet<ReadingKind> = new Set(['decline', 'leave', 'erase', 'pause', 'block', 'export']);

const isConversation = ({ token }: Writer): boolean => token !== 'none' && token.for === 'conversation';

/** Whether it answers how somebody would be introduced, to which no answer stays without a letter. */
const answersDraft = (writer: Writer): boolean =>
  writer.token !== 'none' &&
  writer.token.for === 'conversation' &&
  askedOf(writer, writer.token.question)?.asks === 'read-back';

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
