// New words that somebody announces, in answer to whatever letter, or one thing for another of what we hold.
import type { MemberCommand } from '../core/member.ts';
import type { ReadingKind } from '../core/reading.ts';
import { exchangeIn, likest, wordsAnnounced } from '../mail/wishes-announced.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { cut } from './receive-give.ts';
import { changeWords } from './receive-question.ts';

/** What such words are read as, since they hold no phrase of ours. */
const read: ReadonlySet<ReadingKind> = new Set(['unclear', 'question', 'update']);

/** Null where nothing of the kind is said, or it answers a question of ours or of the other. */
export function toldCommand(heeded: Heeded, writer: Writer, kind: ReadingKind): MemberCommand | null {
  const { token, introduction } = writer;
  const isAnswer =
    token !== 'none' && token.for !== 'member' && token.for !== 'ask' && token.for !== 'follow-up';
  if (isAnswer || !read.has(kind)) return null;
  if (wordsAnnounced(heeded.text) !== null) {
    const command = changeWords(heeded);
    // In answer to an ask, words that could be about the other are none about themselves.
    return introduction && command.change.part === null ? null : command;
  }
  return introduction ? null : exchange(heeded.text, writer);
}

/** The new words stand where those are that go; where it cannot be told which those are, they are asked. */
function exchange(text: string, { member }: Writer): MemberCommand | null {
  const said = exchangeIn(text);
  if (!said) return null;
  const texts = member.profile.intentions
    .filter(({ direction }) => direction === said.part)
    .map(({ words }) => words);
  const instead = texts.length === 1 ? texts[0] : likest(said.gone, texts);
  if (!instead) return null;
  return { do: 'correct', corrections: [{ how: 'swap', words: cut(said.words, 600), instead, said: text }] };
}
