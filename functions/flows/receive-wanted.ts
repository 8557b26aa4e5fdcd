// A mail that wants several things: each wish with the words it is read from, so that each becomes a command of its own.
import { rests } from '../core/member-times.ts';
import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import { correctionsIn, leavesOutLines, plainCorrectionsIn } from '../mail/corrections.ts';
import { secondWhy } from '../mail/read/grants.ts';
import { read } from '../mail/read.ts';
import { newPartOf, saysHidden, wordsAfterLabel } from '../mail/wishes.ts';
import {
  asksAboutService,
  asksForBoth,
  languageWished,
  saidToOrganiser,
  speaksOfCopy,
} from '../mail/wishes-about.ts';
import { wordsAnnounced } from '../mail/wishes-announced.ts';
import { topicsIn } from '../mail/wishes-asked.ts';
import { capacityIn } from '../mail/wishes-capacity.ts';
import { asksPause, saysBack } from '../mail/wishes-leave.ts';
import { saysOver } from '../mail/wishes-over.ts';
import { type Part, partsOf, piecesOf, reallyAsks, safe, setApart } from '../mail/wishes-parts.ts';
import { asksHowOften, saysOnlyHowOften } from '../mail/wishes-rhythm.ts';
import { saysSettledNow, seekInstead } from '../mail/wishes-settled.ts';
import { saysLeaveMeAlone } from '../mail/wishes-short.ts';
import { asksUs, toldIn } from '../mail/wishes-spoken.ts';
import { asksOfAnswers } from '../mail/wishes-standing.ts';
import { otherWishIn } from '../mail/wishes-still.ts';
import { thanksIn } from '../mail/wishes-thanks.ts';
import { unansweredIn } from '../mail/wishes-unanswered.ts';
import { yesApart } from '../mail/wishes-undecided.ts';
import { sentences } from '../mail/wishes-words.ts';
import { aboutOf, saidAfterwards, type Wanted, wantedOf, whole } from './receive-afterwards.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { correctionOf, holdsWhatIsMeant, leftOutIn } from './receive-corrected.ts';
import { wishOfTheService } from './receive-service.ts';
import { exchange, toldCommand } from './receive-told.ts';
import { takesBack } from './receive-wish.ts';

/** What answers an ask or tells how it went. */
const answers: ReadonlySet<ReadingKind> = new Set(['accept', 'decline', 'later']);

/** The wishes of a mail: the one that counts most first, or the whole of it as one. */
export function wantedIn(heeded: Heeded, writer: Writer): readonly Wanted[] {
  const { reading, text } = heeded;
  const alone = [{ heeded, wish: reading }];
  const besides = (one: Heeded): readonly Wanted[] =>
    isForOthers(writer) ? [{ heeded: one, wish: one.reading }] : wantedBesides(one, writer);
  const afterwards = saidAfterwards(heeded, writer, besides);
  if (afterwards) return afterwards;
  if (whole.has(reading.kind) || isForOthers(writer) || writer.member.open?.asks === 'forget') return alone;
  // "Can I pause for a while? My mum is ill": what is told beside it is for nobody to read.
  if (!writer.introduction && asksPause(text)) return alone;
  // "Did you get my answer? I would love to meet them": the yes belongs to the question.
  if (
    writer.introduction &&
    writer.context === 'ask' &&
    reading.kind === 'question' &&
    asksOfAnswers(text) &&
    yesApart(text, 'question', aboutOf(heeded, writer)).yes !== null
  )
    return alone;
  // Whatever comes after "organiser:" is for the organiser, however much it is.
  if (saidToOrganiser(text) !== null || asksForBoth(text)) return alone;
  // Which of the words is for matching alone, only the whole of them says.
  if (saysHidden(text)) {
    const others = secondsOf(reading).filter(({ kind }) => kind !== 'question' && kind !== 'update');
    return [...alone, ...others.map((wish) => ({ heeded, wish }))];
  }
  if (!isTold(writer) && (leavesOutLines(text) || isExchange(heeded, writer))) return alone;
  const instead = foundAndLooksFor(heeded, writer);
  if (instead) return instead;
  if (onlyCorrects(text, writer)) return [{ heeded, wish: { ...reading, kind: 'unclear' } }];
  const { ours, rest } = setApart(text, (piece) => isOurs(piece, writer));
  const told = isTold(writer);
  if (ours.length === 0) return told ? alone : wantedBesides(heeded, writer);
  const about = aboutOf(heeded, writer);
  const wanted = ours.map((piece) => {
    const said = read(piece, about);
    // "Take out the river": what such words are read as besides is not meant.
    const isAsked = told && asksUs(piece);
    if (told && asksHowOften(piece))
      return wantedOf(heeded, { text: piece, reading: { ...said, kind: 'rhythm', also: [] } });
    const kind = isAsked ? 'question' : correctionOf(piece, writer) ? 'unclear' : said.kind;
    return wantedOf(heeded, { text: piece, reading: { ...said, kind } });
  });
  // What is all there is answers the question that was asked, where it was asked about that.
  if (rest === '') return told || (wanted.length === 1 && reading.kind !== 'unclear') ? alone : wanted;
  const left = { ...heeded, text: rest, reading: carefully(read(rest, about), rest, reading) };
  if (whole.has(left.reading.kind)) return alone;
  // "I do not want spam" beside a question of the service is a remark.
  const onlyAsked = ours.every((piece) => topicsIn(piece, isAlone(writer)).length > 0);
  if (onlyAsked && !told && left.reading.kind === 'unclear') return wanted;
  return [...(told ? [{ heeded: left, wish: left.reading }] : wantedBesides(left, writer)), ...wanted];
}

/** "My story still has the bank in it. Could you take it out?": of what we hold something is to go, and nothing else is said. */
const onlyCorrects = (text: string, writer: Writer): boolean =>
  !isTold(writer) &&
  !writer.introduction &&
  correctionsIn(text).every(({ how }) => takes.has(how)) &&
  holdsWhatIsMeant(text, writer);
const takes: ReadonlySet<string> = new Set(['leave-out', 'leave-out-sentence', 'kinds', 'swap']);

/** "I have found my gardener. But I would like to meet somebody who ...": what is found goes, what is new stands by itself. */
function foundAndLooksFor(heeded: Heeded, writer: Writer): readonly Wanted[] | null {
  const { text, reading } = heeded;
  if (reading.kind !== 'done' || isTold(writer) || writer.introduction) return null;
  const done = sentences(text).filter((one) => saysOver(one) || saysSettledNow(one));
  const next = otherWishIn(text) ?? seekInstead(text);
  if (done.length === 0 || next === null || done.join(' ').includes(next)) return null;
  return [
    wantedOf(heeded, { text: done.join(' '), reading: { ...reading, also: [], why: '' } }),
    wantedOf(heeded, { text: next, reading: { ...reading, kind: 'update', also: [] } }),
  ];
}

/** "Running is over, now I look for ...": one wish, of two sentences, where nothing else is wanted. */
const isExchange = (heeded: Heeded, writer: Writer): boolean =>
  !writer.introduction &&
  secondsOf(heeded.reading).every(({ kind }) => kind === 'question' || kind === 'update') &&
  !heeded.reading.also.some(({ kind }) => kind === 'done') &&
  toldCommand(heeded, writer, heeded.reading.kind) !== null &&
  exchange(heeded, writer) !== null;

/** "Yes, and less often": a bare yes in the sentence of another wish may be one to that. */
const carefully = (reading: Reading, rest: string, whole: Reading): Reading =>
  reading.kind === 'accept' &&
  whole.kind !== 'accept' &&
  rest.split(/\s+/u).length < 2 &&
  !/[.!]$/u.test(rest)
    ? { ...reading, kind: 'unclear' }
    : reading;

/** The wishes of what is not said to the service in few words. */
function wantedBesides(heeded: Heeded, writer: Writer): readonly Wanted[] {
  const { reading } = heeded;
  const alone = [{ heeded, wish: reading }];
  const kinds = new Set([reading, ...reading.also].map(({ kind }) => kind));
  const about = { kinds, writer, text: heeded.text };
  const parts = partsOf(heeded.text, aboutOf(heeded, writer), (piece, said) => wishIn(piece, said, about));
  // A yes that was half heard among other wishes is asked back, never granted.
  const isDoubted = reading.kind === 'unclear';
  const wanted = parts
    .filter(({ wish, reading: { kind } }) => wish && !(isDoubted && answers.has(kind)))
    .filter(({ reading: { kind } }) => !isNoOutcome(kind, reading, writer))
    .map((part) => wantedOf(heeded, { ...part, reading: hasty(part, reading) }));
  const seconds = secondsOf(reading)
    .filter(({ kind }) => !(isDoubted && answers.has(kind)) && !isNoOutcome(kind, reading, writer))
    .filter(({ kind }) => !wanted.some((one) => one.wish.kind === kind))
    .filter(({ kind, evidence }) => kind !== 'question' || reallyAsks(heeded.text, evidence))
    .map((wish) => wantedOf(heeded, { text: wish.evidence, reading: { ...wish, also: [], why: '' } }));
  const all = [...wanted, ...seconds].filter(
    (one) => !travelsWithYes(one, reading, writer) && !isBackAlready(one, writer),
  );
  if (isCovered(reading, parts)) return all.length > 0 ? all : alone;
  const same = all.filter(({ wish }) => wish.kind === reading.kind);
  // What they look for and what they give, each in words of its own.
  if (reading.kind === 'update' && same.length > 1) return all;
  const [own] = same.length === 1 ? same : [];
  const first = own && !losesDay(own, reading) ? own : { heeded, wish: reading };
  const rest = all.filter((one) => !same.includes(one));
  return rest.length > 0 ? [first, ...rest] : alone;
}

/** "No need for more thanks" beside something else is no word on how it went. */
const isNoOutcome = (kind: ReadingKind, main: Reading, { context }: Writer): boolean =>
  context === 'follow-up' && kind !== main.kind && (kind === 'decline' || kind === 'later');

/** "Yes! Less often, please, and not before May": the day belongs to the yes. */
const losesDay = ({ wish }: Wanted, { notBefore, until }: Reading): boolean =>
  wish.notBefore !== notBefore || wish.until !== until;

/** Whoever takes part is not told that they are back by words among others. */
const isBackAlready = ({ wish }: Wanted, { member }: Writer): boolean =>
  wish.kind === 'resume' && member.standing === 'active' && !rests(member) && !member.away;

/** What a mail wants besides, in other words of it than the first wish; "not for me, I found one last week" says both in the same. */
const secondsOf = ({ kind: first, also, evidence }: Reading): readonly Wish[] =>
  also.filter(
    ({ kind, evidence: words }) =>
      !unfit.has(kind) &&
      // Nobody is sent a copy on a second glance.
      (kind !== 'export' || speaksOfCopy(words)) &&
      (words !== evidence || (first === 'done' && kind === 'decline')),
  );

/** What somebody says of themselves beside a yes is for the other to read, unless they say that we are to change something. */
const travelsWithYes = ({ wish, heeded: { text } }: Wanted, { kind }: Reading, writer: Writer): boolean =>
  kind === 'accept' &&
  wish.kind === 'update' &&
  writer.introduction !== null &&
  wordsAfterLabel(text) === null &&
  !changesOurs(text);

/** Whether words of ours about them are to change. */
const changesOurs = (text: string): boolean => plainCorrectionsIn(text, { orMore: true }).length > 0;

/** What is asked back, or never done on the strength of a second glance. */
const unfit: ReadonlySet<ReadingKind> = new Set(['accept', 'leave', 'erase', 'block', 'unclear']);

/** What the interview and a draft are answered with is told, however many sentences it has. */
const isTold = ({ token }: Writer): boolean => token !== 'none' && token.for === 'conversation';

/** What may be for the other to read is not taken apart. */
const isForOthers = ({ token }: Writer): boolean =>
  token !== 'none' && (token.for === 'answer' || token.for === 'thanks');

interface About {
  readonly kinds: ReadonlySet<ReadingKind>;
  readonly writer: Writer;
  readonly text: string;
}

const isAlone = ({ introduction, context }: Writer) => !introduction || context === 'follow-up';

/** What is said to the service in few words, whatever the mail answers. */
function isOurs(piece: string, writer: Writer): boolean {
  if (saysOnlyHowOften(piece) || languageWished(piece) !== null) return true;
  if (writer.member.standing === 'paused' && saysBack(piece)) return true;
  // In a story of oneself only what can mean nothing else.
  // "Can I skip this one?" asks a person nothing.
  if (isTold(writer) && unansweredIn(piece).said !== null) return false;
  if (isTold(writer))
    return (
      asksAboutService(piece) !== null ||
      topicsIn(piece, false).length > 0 ||
      capacityIn(piece) !== null ||
      (writer.member.open?.asks === 'read-back' && saysLeaveMeAlone(piece)) ||
      asksHowOften(piece) ||
      (writer.member.open?.asks === 'interview' &&
        (leftOutIn(piece, writer).length > 0 || (asksUs(piece) && toldIn(piece) !== '')))
    );
  if (takesBack(piece)) return !writer.introduction;
  const says =
    wishOfTheService(piece, isAlone(writer)) ?? correctionOf(piece, writer) ?? wordsAnnounced(piece);
  return says !== null;
}

/** What a piece wants of its own: the whole mail says so, too, or it is a wish that can do no harm. Null for none. */
function wishIn(piece: string, { kind, why }: Reading, { kinds, writer, text }: About): string | null {
  if (whole.has(kind)) return null;
  // "Would you thank her for me?" asks nothing, and belongs to how it went.
  if (writer.context === 'follow-up' && thanksIn(piece, writer.names[1]) !== null) return null;
  if (kind === 'question') return reallyAsks(text, piece) ? kind : null;
  // "I mend nets and read at night" only sounds like it: on the classifier's word alone no pause ends.
  if (kind === 'resume' && writer.member.standing === 'paused') return why === secondWhy ? null : kind;
  const said = kind !== 'unclear' && why !== secondWhy && kinds.has(kind);
  // "I found a garden! Is there anybody who ...": found is found, whatever is asked after it.
  const found = kind === 'done' && isAlone(writer) && /^[^?]*$/u.test(piece);
  const isNews = kind === 'update' || kind === 'unclear' || wordsAfterLabel(piece) !== null;
  const part = isNews ? newPartOf(piece) : null;
  if (part !== null && !writer.introduction && severalParts(text)) return `update ${part}`;
  return safe.has(kind) || said || found ? kind : null;
}

/** Whether a mail says what is looked for and what can be given, each in a sentence of its own. */
const severalParts = (text: string): boolean =>
  new Set(
    piecesOf(text)
      .map(newPartOf)
      .filter((part) => part === 'seek' || part === 'offer'),
  ).size > 1;

/** The same of a yes that is read from a part of a mail. */
const hasty = ({ text, reading }: Part, whole: Reading): Reading =>
  whole.also.some(({ kind, evidence }) => kind === 'accept' && evidence === whole.evidence)
    ? carefully(reading, text, whole)
    : reading;

/** Whether the parts say all there is, so that what the whole seemed to be is none of them. */
function isCovered({ kind, why, also }: Reading, parts: readonly Part[]): boolean {
  if (parts.length === 0 || parts.some(({ wish }) => !wish)) return false;
  if (parts.some((part) => part.reading.kind === kind)) return false;
  const half = kind === 'unclear' && also.some((one) => answers.has(one.kind));
  return !half && (kind === 'unclear' || why === secondWhy);
}
