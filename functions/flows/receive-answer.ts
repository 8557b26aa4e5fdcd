// An answer to a question of the other: what of it goes on, what it may be instead, and the yes that stands beside it.
import type { Command } from '../core/introduction.ts';
import { secondWhy } from '../mail/read/grants.ts';
import type { ReadingAbout } from '../mail/read/interpret.ts';
import { read } from '../mail/read.ts';
import { affirms, answerIn, speaksOfMeeting, urges } from '../mail/wishes-question.ts';
import { saysItIsTheAnswer } from '../mail/wishes-short.ts';
import { type Apart, forbids, withoutNo, yesApart } from '../mail/wishes-undecided.ts';
import { tellsNo } from '../mail/wishes-undecided-words.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut, mostQuoted } from './receive-give.ts';
import { yesBeside } from './receive-yes.ts';

type Answer = Extract<Command, { do: 'answer-other' }>;

/**
 * The command for it. A yes in it is for nobody but us: where nothing else can be meant it counts as one, else they are
 * asked; the rest goes on. Where nothing is left but what may be a yes, they are asked which it was.
 */
export function answerToOther(
  heeded: Heeded,
  writer: Writer,
  side: 'a' | 'b',
  passable: (text: string) => boolean,
): Command {
  const { text } = heeded;
  const about = aboutOf(heeded, writer);
  const set = yesApart(text, 'answer', about);
  // "I have changed my mind, please do not introduce us": what sounds like a yes is a no.
  const apart: Apart = set.yes === 'unsure' && forbids(set.said) ? { rest: text, said: '', yes: null } : set;
  const own = ownYes(apart, heeded, writer, side);
  const meant = meantBy(apart, text, about, own?.yes !== undefined);
  const unclear = { do: 'say-unclear', side, words: cut(text, mostQuoted) } as const;
  if (meant === 'unclear') return unclear;
  const isNo = meant === 'no' || meant === 'perhaps no';
  const kept = isNo ? withoutNo(apart.rest) : apart.rest;
  // What may be a no goes nowhere before they have said which it was.
  const words = answerIn(kept) ?? (isNo ? kept : null);
  if (words === null) return unclear;
  const answer: Answer = { do: 'answer-other', side, words: cut(words), passable: passable(words), meant };
  const quoted = words === text ? {} : { quoted: cut(text, mostQuoted) };
  const bare = meant === 'yes' && heeded.proved && { yes: yesBeside(heeded, writer, text, side) };
  return { ...answer, ...quoted, ...own, ...bare };
}

const aboutOf = ({ inbound }: Heeded, { community, language }: Writer): ReadingAbout => ({
  context: 'ask',
  received: inbound.received,
  zone: community.zone,
  language,
});

/** Their own yes beside an answer, or the words that may be one; beside "pass it on" they can belong to no answer. */
function ownYes({ yes, said, rest }: Apart, heeded: Heeded, writer: Writer, side: 'a' | 'b') {
  if (yes === null) return null;
  const isPlain = yes === 'plain' || (yes === 'perhaps' && saysItIsTheAnswer(rest));
  return isPlain && heeded.proved
    ? { yes: yesBeside(heeded, writer, said, side) }
    : { perhaps: cut(said, mostQuoted) };
}

/**
 * What an answer is, read as if it were one to the ask: "No, not for me" is not for the other to read. `hasYes`: a plain
 * yes stands beside it, so that what only sounds like a no is none.
 */
function meantBy(
  { rest, yes }: Apart,
  text: string,
  about: ReadingAbout,
  hasYes: boolean,
): Answer['meant'] | 'unclear' {
  if (rest === '' || saysItIsTheAnswer(rest)) return rest === '' ? bareYes(text, about) : 'itself';
  const reading = read(rest, about);
  const words = rest.trim().split(/\s+/u).length;
  if (reading.kind === 'accept' && words <= 3 && affirms(rest)) return yes === null ? 'yes' : 'answer';
  // "Go on": passed on, it would tell of a yes that the other has not given.
  if (words <= 4 && urges(rest)) return 'unclear';
  if (reading.kind === 'accept' && (words <= 3 || speaksOfMeeting(rest))) return 'unclear';
  const saysNo = [reading, ...reading.also].some(
    ({ kind, until, notBefore }) =>
      kind === 'decline' || (kind === 'later' && until === null && notBefore === null),
  );
  if (!saysNo || (hasYes && !tellsNo.test(rest))) return 'answer';
  // On the classifier's word alone it is asked about, however often, and never taken for one.
  return reading.why === secondWhy ? 'perhaps no' : 'no';
}

/** "Yes please" may say that something in doubt is for them, and that they would like to meet; of more we ask. */
const bareYes = (text: string, about: ReadingAbout): Answer['meant'] | 'unclear' =>
  text.trim().split(/\s+/u).length <= 3 && affirms(text) && read(text, about).kind === 'accept'
    ? 'yes'
    : 'unclear';
