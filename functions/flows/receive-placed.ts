// What somebody answers to where some words of theirs belong, as a command.
import type { MemberCommand } from '../core/member.ts';
import type { ReadingKind, Wish } from '../core/reading.ts';
import { secondWhy } from '../mail/read/grants.ts';
import { placeIn, wordsAnew } from '../mail/wishes-place.ts';
import { asksHowOften, rhythmIn, speaksOfHowOften } from '../mail/wishes-rhythm.ts';
import { sentences } from '../mail/wishes-words.ts';
import type { Heeded, Writer } from './receive-apply.ts';
import { answerCommand } from './receive-question.ts';
import { rhythmCommand } from './receive-service.ts';

/** What may have been meant all along, where no place is named. */
const ownWishes: ReadonlySet<ReadingKind> = new Set([
  'pause',
  'rhythm',
  'resume',
  'export',
  'block',
  'status',
  'leave',
  'erase',
]);

/** The place that they name, with words that are said anew; null where they name none and want something of their own. */
export function placedCommand(
  heeded: Heeded,
  writer: Writer,
  number: number,
  { kind }: Wish,
): MemberCommand | null {
  const { text, reading } = heeded;
  if (kind === 'leave' || kind === 'erase') return null;
  const part = placeIn(text);
  const answer = answerCommand(heeded, number, 'words');
  if (answer.do !== 'answer') return answer;
  if (part === null) {
    // "I meant how often you write: every other round, please".
    const isHowOften = speaksOfHowOften(text) || sentences(text).some(asksHowOften);
    const rhythm = isHowOften && rhythmIn(text) !== null ? rhythmCommand(text, writer) : null;
    if (rhythm) return rhythm;
    if (!answer.neither && ownWishes.has(kind) && reading.why !== secondWhy) return null;
  }
  const words = wordsAnew(text);
  const anew = words === null ? [] : [{ how: 'say', words, said: text } as const];
  return {
    ...answer,
    change: { ...answer.change, part },
    corrections: [...anew, ...answer.corrections],
  };
}
