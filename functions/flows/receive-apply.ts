// What a heeded mail does: each wish becomes one command to an introduction or to a member.
import type { Community } from '../core/community.ts';
import { instantOf } from '../core/community.ts';
import type { Command, DatedInstant } from '../core/introduction.ts';
import type { MemberCommand } from '../core/member.ts';
import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import type { Inbound } from '../mail/notification.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeMember } from '../store/aggregates.ts';
import { introductionKey, memberKey } from '../store/shape.ts';
import type { Correspondent } from './receive-sender.ts';

type Somebody = Exclude<Correspondent, { kind: 'nobody' }>;
type Writer = Extract<Somebody, { kind: 'member' }>;
type Organiser = Extract<Somebody, { kind: 'organiser' }>;

export interface Heeded {
  readonly inbound: Inbound;
  readonly correspondent: Somebody;
  readonly reading: Reading;
  readonly text: string;
  readonly proved: boolean;
}

export interface Effect {
  readonly status: 'applied' | 'ignored';
  readonly reason: string;
}

/** Words that travel on into a letter or an item are bounded. */
const mostWords = 1_500;
const mostQuoted = 300;

/** What an unproved mail may still do: it takes back, it never gives. */
const harmless: ReadonlySet<ReadingKind> = new Set(['decline', 'later', 'pause', 'leave', 'block']);

/** At what hour of a day that somebody named things go on. */
const morning = 9;

/** Carries out what was understood. */
export async function carryOut(services: Services, heeded: Heeded): Promise<Effect> {
  const { correspondent, reading, proved } = heeded;
  if (correspondent.kind === 'organiser') {
    return proved
      ? obey(services, heeded, correspondent)
      : { status: 'ignored', reason: 'unproved-organiser' };
  }
  if (correspondent.member.standing === 'left' && reading.kind !== 'resume') {
    return { status: 'ignored', reason: 'left' };
  }
  if (!proved && !harmless.has(reading.kind)) return questionUnproved(services, heeded);
  const effect = await carryOutWish(services, heeded, correspondent, reading, heeded.inbound.id);
  for (const [index, wish] of reading.also.entries()) {
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
  const general = memberCommand(writer, wish, heeded.text);
  if (general) return toMember(services, writer, general, cause);
  if (!writer.introduction)
    return toMember(services, writer, withoutIntroduction(writer, wish, heeded.text), cause);
  const { id, side } = writer.introduction;
  return toIntroduction(services, id, introductionCommand(heeded, writer, wish, side), cause);
}

/** A second wish is never lost: a pause is done, the rest an organiser reads. */
async function carryOutSecond(
  services: Services,
  heeded: Heeded,
  writer: Writer,
  wish: Wish,
  cause: string,
): Promise<void> {
  const command: MemberCommand | null =
    wish.kind === 'pause'
      ? memberCommand(writer, wish, heeded.text)
      : heeded.proved
        ? { do: 'ask-question', words: cut(heeded.text) }
        : null;
  if (command) await toMember(services, writer, command, cause);
}

/** Wishes about membership itself, from whatever letter they are an answer to. */
function memberCommand(writer: Writer, wish: Wish, text: string): MemberCommand | null {
  switch (wish.kind) {
    case 'pause': {
      const until = dated(writer.community, wish.until);
      return { do: 'pause', ...(until && { until }) };
    }
    case 'resume':
      return { do: 'resume' };
    case 'leave':
      return { do: 'leave', by: 'mail' };
    case 'update':
    case 'done':
    case 'block':
    case 'rhythm':
    case 'status':
    case 'export':
    case 'erase':
      // No automatic road yet: a person reads it.
      return { do: 'ask-question', words: cut(text) };
    default:
      return null;
  }
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

function introductionCommand(heeded: Heeded, writer: Writer, wish: Wish, side: 'a' | 'b'): Command {
  const { inbound, text } = heeded;
  if (writer.context === 'follow-up') return followUpCommand(wish, text, side);
  switch (wish.kind) {
    case 'accept': {
      const notBefore = dated(writer.community, wish.notBefore);
      return { do: 'accept', side, received: inbound.received, ...(notBefore && { notBefore }) };
    }
    case 'decline':
      return { do: 'decline', side };
    case 'later': {
      const until = dated(writer.community, wish.until ?? wish.notBefore);
      return { do: 'later', side, ...(until && { until }) };
    }
    case 'question':
      return { do: 'ask-question', side, words: cut(text) };
    default:
      return { do: 'say-unclear', side, words: cut(text, mostQuoted) };
  }
}

function followUpCommand(wish: Wish, text: string, side: 'a' | 'b'): Command {
  switch (wish.kind) {
    case 'accept':
      return { do: 'follow-up', side, met: 'yes', words: cut(text) };
    case 'later':
      return { do: 'follow-up', side, met: 'not-yet', words: cut(text) };
    case 'decline':
      return { do: 'follow-up', side, met: 'no', words: cut(text) };
    case 'question':
      return { do: 'ask-question', side, words: cut(text) };
    default:
      return { do: 'say-unclear', side, words: cut(text, mostQuoted) };
  }
}

/** An organiser's answer: to an application, or to a question that is passed on in their words. */
async function obey(
  services: Services,
  { inbound, reading, text }: Heeded,
  { token, about, community, introduction, organiser }: Organiser,
): Promise<Effect> {
  const to = { community, member: about };
  if (token !== 'none' && token.for === 'application') {
    const said = reading.kind === 'accept' ? 'admit' : reading.kind === 'decline' ? 'refuse' : null;
    const command: MemberCommand = said
      ? { do: said, organiser }
      : { do: 'judge-unclear', organiser, words: cut(text, mostQuoted) };
    return toMember(services, to, command, inbound.id);
  }
  if (!text.trim()) return { status: 'ignored', reason: 'empty' };
  return introduction
    ? toIntroduction(
        services,
        introduction.id,
        { do: 'answer-question', side: introduction.side, words: cut(text) },
        inbound.id,
      )
    : toMember(services, to, { do: 'answer-question', words: cut(text) }, inbound.id);
}

async function toIntroduction(
  services: Services,
  id: string,
  command: Command,
  cause: string,
): Promise<Effect> {
  const change = await changeIntroduction(services.store, id, command, circumstances(services, cause));
  await services.wake.offer([introductionKey(id)]);
  return change.kind === 'refused'
    ? { status: 'ignored', reason: change.refused }
    : { status: 'applied', reason: command.do };
}

async function toMember(
  services: Services,
  { community, member }: { community: Community; member: { id: string } },
  command: MemberCommand,
  cause: string,
): Promise<Effect> {
  const change = await changeMember(
    services.store,
    community.id,
    member.id,
    command,
    circumstances(services, cause),
  );
  await services.wake.offer([memberKey(community.id, member.id)]);
  return change.kind === 'refused'
    ? { status: 'ignored', reason: change.refused }
    : { status: 'applied', reason: command.do };
}

const circumstances = (services: Services, id: string) => ({
  now: services.now(),
  cause: { kind: 'message', id } as const,
});

const dated = ({ zone }: Community, said: string | null): DatedInstant | null =>
  said === null ? null : { day: said, at: instantOf(said, morning, zone) };

const cut = (text: string, most = mostWords): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;
