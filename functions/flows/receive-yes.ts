// A yes to meeting somebody in whatever form it comes: now, from a day on, moved to another day, or said to stand still.
import { dayIn } from '../core/community.ts';
import type { Command } from '../core/introduction.ts';
import type { Wish } from '../core/reading.ts';
import { secondWhy } from '../mail/read/grants.ts';
import type { ReadingAbout } from '../mail/read/interpret.ts';
import { read } from '../mail/read.ts';
import { opensWithPity, saysPity } from '../mail/wishes-pity.ts';
import { yesApart } from '../mail/wishes-undecided.ts';
import { tellsNo } from '../mail/wishes-undecided-words.ts';
import {
  addedIn,
  dayBeside,
  dayPreferred,
  firstDay,
  onlyMoves,
  prefersADay,
  saysYesStands,
} from '../mail/wishes-yes.ts';
import { insistsOnYes, saysItIsYes, wishBeside } from '../mail/wishes-yes-again.ts';
import { mendedYes, withoutTheOther } from '../mail/wishes-yes-mended.ts';
import type { Services } from '../services.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut, dated, mostQuoted, toMember } from './receive-give.ts';

type Accept = Extract<Command, { do: 'accept' }>;

const aboutOf = ({ inbound }: Heeded, { community, language }: Writer): ReadingAbout => ({
  context: 'ask',
  received: inbound.received,
  zone: community.zone,
  language,
});

/** A yes with the day from which it holds, and with what the other may be told. */
export function yesCommand(heeded: Heeded, writer: Writer, day: string | null, side: 'a' | 'b'): Accept {
  const { inbound, text } = heeded;
  const notBefore = dated(writer.community, firstDay(text, day, aboutOf(heeded, writer)));
  const words = addedIn(text);
  return {
    do: 'accept',
    side,
    received: inbound.received,
    ...(notBefore && { notBefore }),
    ...(words && { words }),
  };
}

/** "Yes, but only by phone": a wish for the other to know, where it was read as a question. */
export function conditionedYes(heeded: Heeded, writer: Writer, side: 'a' | 'b'): Command {
  const { text } = heeded;
  const words = addedIn(text) ?? cut(text, mostQuoted);
  return { ...yesCommand(heeded, writer, dayBeside(text, aboutOf(heeded, writer)), side), words };
}

/** A yes that stands beside something else, with the day from which it holds; what else is said is not for the introduction. */
export function yesBeside(heeded: Heeded, writer: Writer, said: string, side: 'a' | 'b'): Accept {
  const day = dayBeside(said, aboutOf(heeded, writer));
  const { words: _, ...yes } = yesCommand({ ...heeded, text: said }, writer, day, side);
  return yes;
}

/**
 * "We had him before, didn't we? Never mind. Yes": a yes beside what we have to answer or do not understand. It grants
 * nothing by itself: after a yes or a no they hear how it stands, else they are asked.
 */
export function yesBetween(heeded: Heeded, writer: Writer, side: 'a' | 'b'): Command | null {
  const { text, proved, reading } = heeded;
  const { yes, said } = yesApart(text, 'question', aboutOf(heeded, writer));
  // "Yes. Or no, rather later": whichever it is, nothing stands before they have said so.
  const isDoubted =
    tellsNo.test(text) || reading.also.some(({ kind }) => kind === 'decline' || kind === 'later');
  if (!proved || yes === null || yes === 'unsure' || isDoubted) return null;
  const words = cut(text, mostQuoted);
  return { do: 'insist', side, yes: yesBeside(heeded, writer, said, side), plain: false, words };
}

/** "Sorry, it was a yes", "but I did want to meet him": what comes of it depends on what they have said before. */
export function yesSaidAgain(heeded: Heeded, writer: Writer, side: 'a' | 'b'): Command | null {
  const { text, proved } = heeded;
  const plain = saysItIsYes(text);
  if (!proved || !(plain || insistsOnYes(text))) return null;
  const words = wishBeside(text);
  const yes = { ...yesBeside(heeded, writer, text, side), ...(words && { words }) };
  return { do: 'insist', side, yes, plain, words: cut(text, mostQuoted) };
}

/** "Not now", with the day; where they said yes before and only name another day, their yes holds from then on. */
export function laterCommand(heeded: Heeded, writer: Writer, wish: Wish, side: 'a' | 'b'): Command {
  const { inbound, text, proved } = heeded;
  const meant = withoutTheOther(text);
  const about = aboutOf(heeded, writer);
  const other = meant === text ? null : read(meant, about);
  const day = dayPreferred(meant, about) ?? other?.until ?? other?.notBefore ?? wish.until ?? wish.notBefore;
  const until = dated(writer.community, day);
  return {
    do: 'later',
    side,
    ...(until && { until }),
    ...(until && proved && onlyMoves(text) && { moves: inbound.received }),
    ...(saysPity(text) && { regret: true }),
  };
}

/**
 * "No no, my yes stands, only from January": a yes that they say they gave, beside words that sound like a no. Null where
 * it is none, is not proved, or holds from a day that we could not read.
 */
export function standingYes(heeded: Heeded, writer: Writer, side: 'a' | 'b'): Command | null {
  const { text, proved } = heeded;
  if (!proved || !saysYesStands(text)) return null;
  const about = aboutOf(heeded, writer);
  const day = dayPreferred(text, about);
  return day === null && prefersADay(text)
    ? null
    : yesCommand(heeded, writer, day ?? dayBeside(text, about), side);
}

/**
 * A no, and what it is where they said yes before: from another day on, or a question, unless it takes the yes back in
 * plain words. Without proof it only takes back.
 */
export function declineCommand(heeded: Heeded, writer: Writer, side: 'a' | 'b'): Command {
  const { text, proved, reading } = heeded;
  const mended = proved ? mendedYes(text, aboutOf(heeded, writer)) : null;
  const unclear = { do: 'say-unclear', side, words: cut(text, mostQuoted) } as const;
  const afterYes =
    mended === null ? null : mended === 'unclear' ? unclear : yesCommand(heeded, writer, mended.day, side);
  return {
    do: 'decline',
    side,
    ...((saysPity(text) || (reading.why === secondWhy && opensWithPity(text))) && { regret: true }),
    ...(afterYes && { afterYes }),
  };
}

/** Whoever said "not now, but from May" is not asked about anybody before. */
export async function restUntilThen(
  services: Services,
  { community, member }: Writer,
  command: Command,
  { id, received }: Heeded['inbound'],
): Promise<void> {
  if (command.do !== 'later' || !command.until || command.moves !== undefined) return;
  const away = { from: dayIn(community.zone, received), until: command.until.day };
  if (away.until > away.from)
    await toMember(services, { community, member }, { do: 'be-away', away, told: true }, `${id} away`);
}
