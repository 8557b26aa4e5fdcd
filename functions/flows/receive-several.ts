// A mail that wants several things: what is said to an introduction, what to the service, and one letter back.
import { isDeepStrictEqual } from 'node:util';
import { isRefusal } from '../core/decision.ts';
import type { Command } from '../core/introduction.ts';
import type { Beside } from '../core/letter.ts';
import type { MemberCommand, SingleCommand } from '../core/member.ts';
import { decideMember } from '../core/member-decide.ts';
import { sentencesOf } from '../core/member-several.ts';
import type { ReadingKind, Wish } from '../core/reading.ts';
import { saysHidden } from '../mail/wishes.ts';
import { asksAboutService, asksAboutUs } from '../mail/wishes-about.ts';
import { topicsIn } from '../mail/wishes-asked.ts';
import { isRemark } from '../mail/wishes-small-talk.ts';
import type { Services } from '../services.ts';
import { loadIntroduction } from '../store/aggregates.ts';
import type { Wanted } from './receive-afterwards.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut, type Effect, mostQuoted, toIntroduction, toMember } from './receive-give.ts';
import { introductionCommand } from './receive-introduction.ts';
import { changeWords } from './receive-question.ts';
import { memberCommand } from './receive-wish.ts';
import { restUntilThen } from './receive-yes.ts';

/** Each wish becomes a command; what is said to an introduction is said first, and its letter tells of the others. */
export async function carryOutSeveral(
  services: Services,
  writer: Writer,
  heeded: Heeded,
  wanted: readonly Wanted[],
): Promise<Effect> {
  const { introduction } = writer;
  const { inbound, reading } = heeded;
  const doubts = introduction && saidToIntroduction(writer, wanted, introduction.side, false);
  const waits = introduction !== null && pauseWaits(wanted, writer, mayBeAsked.has(doubts?.command.do ?? ''));
  const said = introduction && saidToIntroduction(writer, wanted, introduction.side, waits);
  const settles = said !== null && (await settledOf(services, writer, wanted));
  const wishes = wanted
    .filter((one) => one !== said?.of && !(waits && one.wish.kind === 'pause'))
    // "How lovely. Please add ...": what is only remarked beside a wish is not asked about.
    .filter(({ heeded: { text }, wish }) => wanted.length < 2 || !unheard.has(wish.kind) || !isRemark(text))
    .flatMap((one) => furtherCommand(one, writer, wanted[0]?.wish ?? reading) ?? [])
    .map((one) => (settles && one.do === 'finish' ? settles : one))
    .filter((one, at, all) => !all.slice(0, at).some((before) => isDeepStrictEqual(one, before)))
    // What is undone or done is of before, and what is new comes after it.
    .toSorted((one, other) => ofBefore(other) - ofBefore(one));
  const several = { do: 'several', wishes } as const;
  if (!said || !introduction) return toMemberAlone(services, writer, several, heeded);
  const beside = [
    ...sentencesFor(services, writer, several, inbound.id),
    ...(waits ? [{ kind: 'pause-waits' } as const] : []),
  ];
  const { told, ...effect } = await toIntroduction(
    services,
    introduction.id,
    settles ? withSettled(said.command) : said.command,
    inbound.id,
    beside,
  );
  await restUntilThen(services, writer, said.command, inbound);
  const isTold = told === true && beside.length > 0;
  if (wishes.length > 0) await toMember(services, writer, { ...several, told: isTold }, inbound.id);
  return effect;
}

/** What is settled beside how it went: what the two were brought together for, if that was looked for. */
async function settledOf(
  { store }: Services,
  { introduction, context }: Writer,
  wanted: readonly Wanted[],
): Promise<SingleCommand | null> {
  const done = wanted.find(({ wish }) => wish.kind === 'done');
  if (!introduction || context !== 'follow-up' || !done) return null;
  const found = await loadIntroduction(store, introduction.id);
  const reason = found?.introduction.reasons[introduction.side];
  const sought = reason?.way === 'you-give-what-they-seek' ? null : reason?.quotes[0]?.yours;
  return { do: 'finish', words: sought ?? cut(done.heeded.text), told: true };
}

const withSettled = (command: Command): Command =>
  command.do === 'follow-up' || command.do === 'thank' ? { ...command, settled: true } : command;

const ofBefore = ({ do: what }: SingleCommand): number => (what === 'undo' ? 2 : what === 'finish' ? 1 : 0);

/** What a remark may be read as: it is no wish that we know. */
const unheard: ReadonlySet<ReadingKind> = new Set(['unclear', 'update', 'question']);

/** Where nothing of it can be done, they are asked what they mean. */
async function toMemberAlone(
  services: Services,
  writer: Writer,
  command: Extract<MemberCommand, { do: 'several' }>,
  heeded: Heeded,
): Promise<Effect> {
  const { id } = heeded.inbound;
  if (command.wishes.length === 0) return { status: 'ignored', reason: 'only-thanks' };
  const effect = await toMember(services, writer, command, id);
  return effect.reason === 'nothing-asked'
    ? toMember(services, writer, unclearCommand(heeded), `${id} unclear`)
    : effect;
}

/** What is said to the ask that may be answered by asking which it was. */
const mayBeAsked: ReadonlySet<string> = new Set<Command['do'] | ''>(['say-unclear', 'insist']);

/**
 * A pause would let go what they say yes to in the same mail, or what they are asked about in the letter back: the one is
 * settled before the other is done. `isAsked`: what they said to the ask is asked back, and nothing has changed until then.
 */
const pauseWaits = (wanted: readonly Wanted[], { context }: Writer, isAsked: boolean): boolean =>
  context === 'ask' &&
  wanted.some(({ wish }) => wish.kind === 'pause') &&
  (isAsked || wanted.some(({ wish }) => wish.kind === 'accept'));

/** What of several wishes is for the introduction: what counts most in the mail, else an answer before a question. */
function saidToIntroduction(
  writer: Writer,
  wanted: readonly Wanted[],
  side: 'a' | 'b',
  waits: boolean,
): { of: Wanted; command: Command } | null {
  const forIt = wanted.filter(({ heeded, wish }) => memberCommand(heeded, writer, wish) === null);
  const [of] = forIt.includes(wanted[0] as Wanted)
    ? wanted
    : inOrder.flatMap((kind) => forIt.filter(({ wish }) => wish.kind === kind));
  if (!of) return null;
  if (waits) return { of, command: { do: 'say-unclear', side, words: cut(of.heeded.text, mostQuoted) } };
  return { of, command: introductionCommand(of.heeded, writer, of.wish, side) };
}

const inOrder: readonly ReadingKind[] = ['decline', 'later', 'accept', 'question', 'unclear'];

/** What somebody wants besides: of the service, or of a person. */
function furtherCommand({ heeded, wish }: Wanted, writer: Writer, main: Wish): SingleCommand | null {
  const command = memberCommand(heeded, writer, wish);
  if (command) return command.do === 'several' || command.do === 'sign-up' ? null : command;
  if (writer.introduction) return wish.kind === 'question' ? questionBeside(heeded, writer) : null;
  if (wish.kind === 'question' || wish === main) return withoutIntroduction(heeded, writer, wish);
  return null;
}

/** What the letter of an introduction would tell of the other wishes; nothing where one has more to say than a sentence. */
function sentencesFor(
  services: Services,
  { member }: Writer,
  command: MemberCommand,
  cause: string,
): readonly Beside[] {
  const about = { now: services.now(), cause: { kind: 'message', id: cause } } as const;
  const decision = decideMember(member, command, about);
  return isRefusal(decision) ? [] : sentencesOf(decision.letters, member.id);
}

/** A question beside an answer to an ask: of the service, or for a person, since the other has the answer to read. */
function questionBeside(heeded: Heeded, { context }: Writer): SingleCommand {
  const topics = topicsIn(heeded.text, context === 'follow-up');
  // What they have answered themselves, the letter beside which this stands tells them.
  if (topics.length > 0) return { do: 'answer-asked', topics: topics.filter((one) => one !== 'your-yes') };
  return (context === 'follow-up' ? asksAboutUs(heeded.text) : asksAboutService(heeded.text)) === 'about-us'
    ? { do: 'explain', what: 'about-us' }
    : questionCommand(heeded);
}

const questionCommand = ({ text }: Heeded) => ({ do: 'ask-question', words: cut(text) }) as const;

/** A sign-up is confirmed by a mail of one's own. */
export const confirmation = ({ community }: Writer) =>
  ({ do: 'confirm', attempt: 'newest', needsApproval: community.admission.by === 'organiser' }) as const;

/** An answer that names no introduction: it confirms a sign-up, or we ask what is meant. Never a yes to somebody. */
export function withoutIntroduction(heeded: Heeded, writer: Writer, wish: Wish): SingleCommand {
  if (writer.member.standing === 'unconfirmed' && wish.kind === 'accept') return confirmation(writer);
  return wish.kind === 'question' ? questionCommand(heeded) : unclearCommand(heeded);
}

/** One question back, and the second time a person: but what is for matching alone no person reads. */
export function unclearCommand(heeded: Heeded): SingleCommand {
  return saysHidden(heeded.text)
    ? changeWords(heeded)
    : { do: 'say-unclear', words: cut(heeded.text, mostQuoted) };
}
