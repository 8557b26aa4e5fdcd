// A mail that wants several things: each wish with the words it is read from, so that each becomes a command of its own.
import type { Reading, ReadingKind, Wish } from '../core/reading.ts';
import { plainCorrectionsIn } from '../mail/corrections.ts';
import { secondWhy } from '../mail/read/guard.ts';
import { saysHidden, saysOnlyHowOften, wordsAfterLabel } from '../mail/wishes.ts';
import { languageWished } from '../mail/wishes-about.ts';
import { thanksIn } from '../mail/wishes-outcome.ts';
import { type Part, partsOf, reallyAsks, safe } from '../mail/wishes-parts.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { wishOfTheService } from './receive-wish.ts';

/** One wish of a mail, heeded by itself. */
export interface Wanted {
  readonly heeded: Heeded;
  readonly wish: Wish;
}

/** Wishes that both cannot be meant, and what ends membership: a mail that holds one is not taken apart. */
const whole: ReadonlySet<ReadingKind> = new Set(['leave', 'erase', 'block']);

/** What answers an ask or tells how it went. */
const answers: ReadonlySet<ReadingKind> = new Set(['accept', 'decline', 'later']);

/** The wishes of a mail: the one that counts most first, or the whole of it as one. */
export function wantedIn(heeded: Heeded, writer: Writer): readonly Wanted[] {
  const { reading } = heeded;
  const alone = [{ heeded, wish: reading }];
  if (whole.has(reading.kind) || isToldOf(writer) || writer.member.open?.asks === 'forget') return alone;
  // Which of the words is for matching alone, only the whole of them says.
  if (saysHidden(heeded.text)) return [...alone, ...secondsOf(reading).map((wish) => ({ heeded, wish }))];
  const kinds = new Map([...reading.also].reverse().map((wish) => [wish.kind, wish]));
  kinds.set(reading.kind, reading);
  const about = { kinds, writer, text: heeded.text };
  const parts = partsOf(heeded.text, aboutOf(heeded, writer), (piece, read) => wishIn(piece, read, about));
  const isDoubted = reading.kind === 'unclear' && !isYesBesideOurs(parts, writer);
  const wanted = parts
    .filter(({ wish, reading: { kind } }) => wish && !(isDoubted && answers.has(kind)))
    .map((part) => wantedOf(heeded, isHasty(part, reading) ? doubted(part) : part));
  const seconds = secondsOf(reading)
    .filter(({ kind }) => !(isDoubted && answers.has(kind)) && !wanted.some((one) => one.wish.kind === kind))
    .filter(({ kind, evidence }) => kind !== 'question' || reallyAsks(heeded.text, evidence))
    .map((wish) => wantedOf(heeded, { text: wish.evidence, reading: { ...wish, also: [], why: '' } }));
  const all = [...wanted, ...seconds].filter((one) => !travelsWithYes(one, reading, writer));
  if (isCovered(reading, parts, isDoubted)) return all.length > 0 ? all : alone;
  const same = all.filter(
    ({ wish, heeded: { text } }) => wish.kind === reading.kind && !isOurs(text, writer),
  );
  const [own] = same.length === 1 ? same : [];
  const first = own && !losesDay(own, reading, parts) ? own : { heeded, wish: reading };
  const rest = all.filter((one) => !same.includes(one));
  return rest.length > 0 ? [first, ...rest] : alone;
}

/** "Yes! Less often, please, and not before May": the day belongs to the yes, unless it was how often we write. */
const losesDay = ({ wish }: Wanted, { notBefore, until }: Reading, parts: readonly Part[]): boolean =>
  (wish.notBefore !== notBefore || wish.until !== until) && !parts.some(({ text }) => saysOnlyHowOften(text));

/** What a mail wants besides, in other words of it than the first wish. */
const secondsOf = ({ also, evidence }: Reading): readonly Wish[] =>
  also.filter((wish) => wish.evidence !== evidence && !unfit.has(wish.kind));

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
function isToldOf({ token }: Writer): boolean {
  return (
    token !== 'none' && (token.for === 'conversation' || token.for === 'answer' || token.for === 'thanks')
  );
}

const aboutOf = ({ inbound }: Heeded, { community, language, context }: Writer) => ({
  context,
  received: inbound.received,
  zone: community.zone,
  language,
});

interface About {
  readonly kinds: ReadonlyMap<ReadingKind, Wish>;
  readonly writer: Writer;
  readonly text: string;
}

const isAlone = ({ introduction, context }: Writer) => !introduction || context === 'follow-up';

/** What is said to the service in few words, whatever the mail answers. */
const isOurs = (piece: string, writer: Writer): boolean =>
  wishOfTheService(piece, isAlone(writer)) !== null ||
  languageWished(piece) !== null ||
  saysOnlyHowOften(piece);

/** What a piece wants of its own: the whole mail says so, too, or it is a wish that can do no harm. Null for none. */
function wishIn(piece: string, { kind, why }: Reading, { kinds, writer, text }: About): string | null {
  if (whole.has(kind)) return null;
  // "Would you thank her for me?" asks nothing, and belongs to how it went.
  if (writer.context === 'follow-up' && thanksIn(piece) !== null) return null;
  if (isOurs(piece, writer) || changesOurs(piece)) return piece;
  if (kind === 'question') return reallyAsks(text, piece) ? kind : null;
  if (kind === 'resume' && writer.member.standing === 'paused') return kind;
  const said = kind !== 'unclear' && why !== secondWhy && kinds.has(kind);
  // "I found a garden! Is there anybody who ...": found is found, whatever is asked after it.
  const found = kind === 'done' && isAlone(writer) && /^[^?]*$/u.test(piece);
  return safe.has(kind) || said || found ? kind : null;
}

const wantedOf = (heeded: Heeded, { text, reading }: Pick<Part, 'text' | 'reading'>): Wanted => ({
  heeded: { ...heeded, text, reading },
  wish: reading,
});

/** A yes in a sentence of its own, where all the rest is for the service, is as good as alone. */
const isYesBesideOurs = (parts: readonly Part[], writer: Writer): boolean =>
  parts.some(({ reading, text }) => reading.kind === 'accept' && /[.!\n]$/u.test(text)) &&
  parts.every(({ reading, text }) => reading.kind === 'accept' || isOurs(text, writer));

/** "Yes and less often": a bare yes in the sentence of another wish may be one to that. */
const isHasty = ({ text, reading }: Part, whole: Reading): boolean =>
  reading.kind === 'accept' &&
  whole.kind !== 'accept' &&
  whole.also.some(({ kind, evidence }) => kind === 'accept' && evidence === whole.evidence) &&
  text.trim().split(/\s+/u).length < 2;

const doubted = (part: Part): Part => ({ ...part, reading: { ...part.reading, kind: 'unclear' } });

/** Whether the parts say all there is, so that what the whole seemed to be is none of them. */
function isCovered({ kind, why, also }: Reading, parts: readonly Part[], isDoubted: boolean): boolean {
  if (parts.length === 0 || parts.some(({ wish }) => !wish)) return false;
  if (parts.some((part) => part.reading.kind === kind)) return false;
  // A yes that was half heard among other wishes is asked back, never granted.
  const half = isDoubted && also.some((one) => answers.has(one.kind));
  return !half && (kind === 'unclear' || why === secondWhy);
}
