// New words that somebody announces, in answer to whatever letter, or one thing for another of what we hold.
import { closest } from '../core/intention.ts';
import type { MemberCommand } from '../core/member.ts';
import type { ReadingKind } from '../core/reading.ts';
import { newWordsIn, wordsAfterLabel } from '../mail/wishes.ts';
import { wordsAnnounced } from '../mail/wishes-announced.ts';
import { exchangeIn, likest } from '../mail/wishes-exchange.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { changeWords } from './receive-question.ts';

/** What such words are read as, since they hold no phrase of ours. */
const read: ReadonlySet<ReadingKind> = new Set(['unclear', 'question', 'update']);
/** What they may seem to be besides where nothing was asked: "No, that is over. I want ...". */
const seeming: ReadonlySet<ReadingKind> = new Set(['accept', 'decline', 'later', 'resume']);

/** Null where nothing of the kind is said, or it answers a question of ours or of the other. */
export function toldCommand(heeded: Heeded, writer: Writer, kind: ReadingKind): MemberCommand | null {
  const { token, introduction } = writer;
  const isAnswer =
    token !== 'none' && token.for !== 'member' && token.for !== 'ask' && token.for !== 'follow-up';
  // "No, not like that: I look for: ...": whatever the words before the label sound like.
  const isLabelled = !isAnswer && !introduction && wordsAfterLabel(heeded.text) !== null;
  if (isLabelled && (read.has(kind) || seeming.has(kind) || kind === 'done')) return changeWords(heeded);
  if (isAnswer || !(read.has(kind) || (!introduction && seeming.has(kind)))) return null;
  if (read.has(kind) && wordsAnnounced(heeded.text) !== null) {
    const command = changeWords(heeded);
    // In answer to an ask, words that could be about the other are none about themselves.
    return introduction && command.change.part === null ? null : command;
  }
  return introduction ? null : exchange(heeded, writer);
}

/** The new words stand where those are that go; where it cannot be told which those are, it is no exchange. */
export function exchange({ text, inbound }: Heeded, { member, community }: Writer): MemberCommand | null {
  const said = exchangeIn(text);
  if (!said) return null;
  const texts = member.profile.intentions
    .filter(({ direction }) => direction === said.part)
    .map(({ words }) => words);
  const near = closest(said.gone, texts, member.profile.language);
  const meant = likest(said.gone, texts) ?? (near === null ? undefined : texts[near]);
  const instead = meant ?? (said.plain && texts.length === 1 ? texts[0] : undefined);
  if (!instead) return null;
  const change = newWordsIn(said.words, { received: inbound.received, zone: community.zone });
  return { do: 'change-words', change: { ...change, part: said.part, how: 'replace', instead } };
}
